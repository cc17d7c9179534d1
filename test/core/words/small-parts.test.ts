import { expect, test } from 'vitest';
import { rejectionSeries } from '#core/series/rejection.ts';
import { limits, mailAddress, oneLine, paragraphs, shorten } from '#core/words/clean-text.ts';
import { jobList, jobWords } from '#core/words/job-words.ts';
import { stepTemplates } from '#core/words/step-titles.ts';
import { wrap } from '#core/words/wrap-text.ts';

test('a job reads as part of a sentence, whatever is known of it', () => {
  const read = (company: string | null, role: string | null) => jobWords({ company, role }).theRoleAtCompany;
  expect(read('Acme', 'Nurse')).toBe('the Nurse role at Acme');
  expect(read('Acme', null)).toBe('the role at Acme');
  expect(read(null, 'Nurse')).toBe('the Nurse role');
  expect(read(null, null)).toBe('the role');
  expect(read(' ', '\u200b')).toBe('the role');
  expect(read('Acme', 'The Graduate Position')).toBe('the Graduate Position at Acme');
});

test('several jobs are named once each', () => {
  expect(jobList([])).toBe('');
  expect(jobList([{ company: 'A', role: null }])).toBe('the role at A');
  const three = ['A', 'B', 'A', 'C'].map((company) => ({ company, role: null }));
  expect(jobList(three)).toBe('the role at A, the role at B and the role at C');
});

test('jobs too many for a sentence are counted, so that none is left out', () => {
  const jobs = ['A', 'B', 'C', 'D', 'E', 'F'].map((company) => ({ company, role: null }));
  const named = 'the role at A, the role at B, the role at C, the role at D';
  expect(jobList(jobs.slice(0, 5))).toBe(`${named} and one more job`);
  expect(jobList(jobs)).toBe(`${named} and 2 more jobs`);
});

test('text is cut between words, never in the middle of a character', () => {
  expect(shorten('one two three', 9)).toBe('one two…');
  expect(shorten('🙂🙂🙂🙂', 3)).toBe('🙂🙂…');
  expect(shorten('short', 5)).toBe('short');
  expect([...oneLine('x'.repeat(500), limits.company)]).toHaveLength(limits.company);
});

test('quotes keep their paragraphs and lose their line breaks', () => {
  expect(paragraphs('one\ntwo\r\n\r\nthree\n \n\n', 100)).toEqual(['one two', 'three']);
  expect(paragraphs(null, 100)).toEqual([]);
});

test('an address is one address or none', () => {
  expect(mailAddress('o.neil+x@sub.example.com')).toBe('o.neil+x@sub.example.com');
  for (const bad of [
    null,
    '',
    'a',
    'a@b',
    'a@b.c,d@e.f',
    'a b@c.de',
    '"a b"@c.de',
    'a@b.c\n',
    '<a@b.cd>',
    'ü@b.cd',
    `${'a'.repeat(400)}@b.cd`,
  ])
    expect(mailAddress(bad), String(bad)).toBeNull();
});

test('wrapping keeps words whole and indents what follows', () => {
  expect(
    wrap('a '.repeat(60).trim(), '- ', '  ')
      .split('\n')
      .map((line) => line.length),
  ).toEqual([71, 51]);
  expect(wrap(`see ${'x'.repeat(100)} there`)).toBe(`see\n${'x'.repeat(100)}\nthere`);
});

test('the words of each step carry the name the series gives it', () => {
  for (const { number, name } of rejectionSeries.steps)
    expect(stepTemplates[number]).toBe(`rejection/${number}-${name}`);
});
