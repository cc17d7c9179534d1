import { expect, test } from 'vitest';
import type { MailDocument } from '#core/words/document.ts';
import { renderMail } from '#core/words/render-mail.ts';
import { aStep, planSentUpTo } from '#local/gallery/sample-content.ts';
import { everyMail } from '#test/templates/every-content.ts';
import { words } from '#test/templates/reading.ts';
import { visibleText } from '#test/templates/visible-text.ts';

/** The words of the text part, without what only text has: addresses of links, marks of lists. */
const wordsOfText = (text: string): readonly string[] =>
  words(
    text
      .split('\n')
      .filter((line) => !/^(https?:\/\/\S+|[^\s@]+@[^\s@]+\.\S+)$/.test(line))
      .map((line) => line.replace(/^\d\. /, ''))
      .join('\n'),
  );

/** The words of the HTML part, without what only HTML has: the sender's name on top, a button for a mail without an address. */
const wordsOfHtml = (html: string, { brand, parts }: MailDocument): readonly string[] => {
  const bare = parts.find((part) => part.type === 'action' && part.target.shown === '');
  const visible = visibleText(html).trim().slice(brand.name.length);
  return words(bare?.type === 'action' ? visible.replace(bare.label, '') : visible);
};

test('the text says what the HTML says, in every mail', () => {
  for (const { mail, document, name } of everyMail.filter(({ mail }) => !mail.text.includes('evil.example')))
    expect(wordsOfText(mail.text), name).toEqual(wordsOfHtml(mail.html, document));
});

test('text keeps to 72 columns, except for what must stay whole', () => {
  for (const { mail, name } of everyMail)
    for (const line of mail.text.split('\n'))
      if ([...line].length > 72) expect(line.trim(), name).toMatch(/^(?:> |- )?\S+$/);
});

test('no line of text ends in space but the mark before the footer, and no two lines are empty', () => {
  for (const { mail, name } of everyMail) {
    expect(mail.text.replace('\n-- \n', '\n--\n'), name).not.toMatch(/[ \t]\n|\n\n\n/);
    expect(mail.text.endsWith('\n')).toBe(true);
    expect(mail.text).not.toContain('\r');
  }
});

test('HTML stays far below what Gmail cuts off', () => {
  const longest = Math.max(...everyMail.map(({ mail }) => Buffer.byteLength(mail.html)));
  expect(longest).toBeLessThanOrEqual(40_000);
});

test('HTML needs no image, no script and nothing from elsewhere', () => {
  for (const { mail, name } of everyMail)
    expect(mail.html, name).not.toMatch(
      /<(?:img|script|link|iframe|form|video|object)\b|url\(|@import|src=/i,
    );
});

test('a screen reader learns the language, the subject and that tables are only layout', () => {
  for (const { mail, name } of everyMail) {
    expect(mail.html, name).toMatch(/<html lang="en"/);
    expect(mail.html.match(/<h1\b/g), name).toHaveLength(1);
    expect(mail.html.match(/<table(?![^>]*role="presentation")/g), name).toBeNull();
  }
});

test('every element that opens closes again', () => {
  const unclosed = (html: string): readonly string[] => {
    const open: string[] = [];
    for (const [, closes, tag] of html
      .replace(/<!--[\s\S]*?-->/g, '')
      .matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (tag === 'meta' || tag === 'br') continue;
      if (closes === '') open.push(tag!);
      else if (open.pop() !== tag) return [`</${tag}>`];
    }
    return open;
  };
  expect(unclosed('<p><b></p>')).not.toEqual([]);
  expect(everyMail.filter(({ mail }) => unclosed(mail.html).length > 0).map(({ name }) => name)).toEqual([]);
});

test('the plan says which mail this is, what was sent and what is left out', () => {
  const plan = planSentUpTo(2).map((each) =>
    each.step === 5 ? { ...each, when: '', status: 'skipped' as const } : each,
  );
  const { text, html } = renderMail(aStep({ step: 1, plan }));
  for (const said of [text, visibleText(html).replaceAll(':\n', ': ')]) {
    expect(said).toContain('Monday 5 January, about 16:20: Give yourself a break (this mail)');
    expect(said).toContain('Ask for feedback (sent)');
    expect(said).toMatch(/^(- )?Address the issues \(left out\)/m);
    expect(said).toContain('Times are in London time');
  }
});

test('the receipt has the four things a person may want to change at once', () => {
  const { html, text } = renderMail(aStep());
  for (const fragment of ['not-a-rejection', 'pause', 'stop', 'times']) {
    expect(html).toContain(`${aStep().links.plan}#${fragment}"`);
    expect(text).toContain(`${aStep().links.plan}#${fragment}\n`);
  }
});
