import { describe, expect, test } from 'vitest';
import { classify } from '#core/classification/classify.ts';
import { decisions, jobs, matters, refusals, refusedJobs, refusedMatters } from './applications.ts';
import { onlyText } from './originals.ts';

const judged = (frames: Readonly<Record<string, string>>, language: string, named: string) =>
  classify(onlyText(frames[language]!.replace('{}', named)))[0]!;
const each = (lists: Readonly<Record<string, readonly string[]>>): readonly (readonly [string, string])[] =>
  Object.entries(lists).flatMap(([language, list]) => list.map((one) => [language, one] as const));

describe('what was applied for decides whether a refusal is a rejection', () => {
  test.each(each(jobs))('%s: %s', (language, application) => {
    expect(judged(refusals, language, application)).toMatchObject({ kind: 'rejection', decision: 'enroll' });
  });

  test.each(each(matters))('%s: %s is no job', (language, application) => {
    expect(judged(refusals, language, application).decision).not.toBe('enroll');
  });

  test.each(each(refusedJobs))('%s: not %s', (language, job) => {
    expect(judged(decisions, language, job).decision).toBe('enroll');
  });

  test.each(each(refusedMatters))('%s: not %s, which is no job', (language, matter) => {
    expect(judged(decisions, language, matter).decision).not.toBe('enroll');
  });
});

test('a job that is named beside another matter is still a job', () => {
  const text =
    'Dear Sam,\n\nThank you for applying for a place at our open day and for your application for the Gardener post. We are sorry that you have not been selected for the post.\n\nBest wishes';
  expect(classify(onlyText(text))[0]).toMatchObject({ decision: 'enroll' });
});

test('an application for something nobody knows is asked about, unless a word of hiring falls', () => {
  const refusal =
    'I am sorry to say that we have decided not to take your application further. We wish you all the best.';
  const about = (text: string) => classify(onlyText(`Dear Sam,\n\n${text} ${refusal}`))[0]!.decision;
  expect(about('Thank you for your application for the zibble.')).toBe('ask');
  expect(
    about('Thank you for your application for the zibble. Ada from recruitment read it with care.'),
  ).toBe('enroll');
});

test('a house may be called like another matter', () => {
  const refused = (thanks: string) =>
    classify(onlyText(`Dear Sam,\n\n${thanks} We have decided not to take your application further.`))[0]!;
  expect(refused('Thank you for your application to Orchard Magazine.').decision).toBe('enroll');
  expect(refused('Thank you for your interest in Borough Market.').decision).toBe('enroll');
  expect(refused('Thank you for your application to the magazine.').decision).not.toBe('enroll');
  expect(refused('Thank you for your interest in exhibiting with us.').decision).not.toBe('enroll');
  expect(refused('Thank you for your recent scholarship application.').decision).not.toBe('enroll');
});

test('nothing follows at all', () => {
  const text =
    'Dear Sam,\n\nThis is the role you applied for.\n\nWe are not taking your application further.';
  expect(classify(onlyText(text))[0]).toMatchObject({ decision: 'enroll' });
});

test('a French participle is no preposition', () => {
  const text =
    "Bonjour,\n\nVotre candidature a longuement été étudiée. Nous avons le regret de vous informer qu'elle n'a pas été retenue.\n\nCordialement";
  expect(classify(onlyText(text))[0]).toMatchObject({ decision: 'enroll' });
});
