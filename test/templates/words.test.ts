import { expect, test } from 'vitest';
import { documentOf } from '#core/words/render-mail.ts';
import { variants } from '#local/gallery/variants.ts';
import { describe, everyMail, stepsToRead } from './every-content.ts';
import { prose, proseOf, readingGrade, words } from './reading.ts';
import { visibleText } from './visible-text.ts';

const count = (texts: readonly string[]): number => texts.flatMap(words).length;

test('a step takes 120 to 250 words, whatever the rejection said', () => {
  const out = stepsToRead
    .map((content) => ({ content: describe(content), words: count(prose(documentOf(content).parts)) }))
    .filter((each) => each.words < 120 || each.words > 250);
  expect(out).toEqual([]);
});

test('the measure of reading ease knows hard from easy', () => {
  expect(readingGrade(['The cat sat on the mat. It was warm.'])).toBeLessThan(2);
  const hard =
    'Notwithstanding organisational considerations, candidates should systematically evaluate opportunities.';
  expect(readingGrade([hard])).toBeGreaterThan(15);
});

test('every mail reads at grade 8 or below', () => {
  const out = everyMail
    .map(({ name, document }) => ({ name, grade: readingGrade(proseOf(document)) }))
    .filter((each) => each.grade > 8);
  expect(out).toEqual([]);
});

const cliches =
  /meant to be|for a reason|plenty more|chin up|door closes|their loss|in disguise|dust yourself|silver lining|onwards? and upwards|at the end of the day|journey|never give up|stay positive|learn from your mistakes|seize|keep your head up|back on the horse|out there|comfort zone|best of luck|it happens to everyone/i;
const blame = /your fault|you failed|failure|you should have|your mistakes?|you could have|weakness/i;

test('nothing is shouted, blamed on the reader or said a thousand times before', () => {
  for (const { document, name } of everyMail) {
    const said = [document.subject, document.preheader, ...proseOf(document)].join('\n');
    expect(said.match(cliches)?.[0], name).toBeUndefined();
    expect(said.match(blame)?.[0], name).toBeUndefined();
    expect(said, name).not.toContain('!');
  }
});

const unfilled = /\bnull\b|undefined|\bNaN\b|\[object|\{\{(?!plan)/;
const gap =
  / [,.?](?:\s|$)|\(\s*\)|“\s*”|\b(?:at|about|for|to|of|in|on|from|with|the) [.,:?]|,,|[^.]\.\.(?!\.)/;

test('nothing is left unfilled, and no missing name leaves a gap', () => {
  for (const { mail, document, name } of everyMail)
    for (const said of [
      mail.subject,
      document.preheader,
      mail.text.replace(/\s+/g, ' '),
      visibleText(mail.html),
    ]) {
      expect(said.match(unfilled)?.[0], name).toBeUndefined();
      expect(said.match(gap)?.[0], name).toBeUndefined();
    }
});

test('no mail speaks of buttons or clicks, which plain text does not have', () => {
  for (const content of [...stepsToRead, ...variants.map((each) => each.content)].filter(isOrdinary))
    expect(prose(documentOf(content).parts).join('\n')).not.toMatch(/\b(buttons?|click(?!ed))\b/i);
});

const isOrdinary = (content: object): boolean => !JSON.stringify(content).includes('evil');

test('every mail has one main action, and says why it came, who sent it and how to end it', () => {
  for (const { document, mail, content, name } of everyMail) {
    expect(
      document.parts.filter((part) => part.type === 'action'),
      name,
    ).toHaveLength(1);
    expect(mail.text).toContain('You get this mail because');
    expect(mail.text).toMatch(/Onward\s(wrote|sent)\sit/);
    // Who signs in to the console has no plan to look at.
    const pages = content.template === 'sign-in' ? [] : [content.links.plan];
    for (const url of [content.links.unsubscribe, ...pages]) {
      expect(mail.text).toContain(url);
      expect(mail.html).toContain(`href="${url}`);
    }
  }
});

test('our own words are British', () => {
  const american =
    /\b(color|center|\w+[^s]ize[ds]?|favorite|gotten|labor|behavior|program|check out|reach out|resum[eé](?! if))\b/;
  for (const { content, name } of variants)
    expect(proseOf(documentOf(content)).join('\n').match(american)?.[0], name).toBeUndefined();
});
