import { describe, expect, it } from 'vitest';
import { readReply } from '#core/inbound/reply-words.ts';
import { said } from './replies/said-with-a-word.ts';
import { free } from './replies/said-without-a-word.ts';

const replies = (table: string): readonly string[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('⏎', '\n'));

const wordIn = (reply: string): string | null => {
  const read = readReply(reply);
  return read?.word === 'pause' ? `pause ${read.days}` : (read?.word ?? null);
};

describe('a reply', () => {
  it.each(Object.entries(said))('says %s in many ways', (word, table) => {
    const misread = replies(table).filter((reply) => wordIn(reply) !== word);
    expect(misread.map((reply) => [reply, wordIn(reply)])).toEqual([]);
  });

  it('that only looks like a word is none', () => {
    const misread = replies(free).filter((reply) => wordIn(reply) !== null);
    expect(misread.map((reply) => [reply, wordIn(reply)])).toEqual([]);
  });

  it('that says two things of which only one could be done says none', () => {
    for (const reply of ['Skip this, then pause', 'Slower! Faster?', 'Pause for a week. Next please.'])
      expect(wordIn(reply), reply).toBeNull();
  });

  it('that says two things of which one is STOP says STOP', () => {
    for (const reply of ['Done. Stop please', 'Pause? No, stop', 'Skip this - stop'])
      expect(wordIn(reply), reply).toBe('stop');
  });

  it('that says STOP first says it however long the rest of its line is', () => {
    const rest = 'I never asked for this, and every one of these mails makes me sad. '.repeat(10);
    expect(wordIn(`STOP! ${rest}`)).toBe('stop');
    expect(wordIn(`Please unsubscribe me. ${rest}`)).toBe('stop');
    expect(wordIn(`I am sad, stop. ${rest}`)).toBeNull();
    expect(wordIn(rest)).toBeNull();
  });

  it('says STOP with please below the first line of a short note', () => {
    for (const below of ['But please stop now.', 'Bitte abmelden.', 'Please unsubscribe me.'])
      expect(wordIn(`The mails do not help me.\n\n${below}\n\nPeter`), below).toBe('stop');
    expect(wordIn('They rang again.\nDo you delete my data, please?')).toBeNull();
    expect(wordIn(`${'They rang again.\n'.repeat(30)}Please stop.`)).toBeNull();
  });

  it('is a request with please, whatever stands beside it', () => {
    expect(wordIn('I am ill, pause please')).toBe('pause 14');
    expect(wordIn('I am ill, next')).toBeNull();
  });

  it('is read in time that grows with its length', () => {
    for (const piece of ['please ', 'the next ', 'pause for two ', 'stop, ', 'ich möchte ', '(', '. '])
      expect(() => readReply(piece.repeat(5_000))).not.toThrow();
  });

  it.each([
    ['pause until Monday', 14],
    ['pause for 0 days', 14],
    ['pause P10D', 10],
    ['pause 12', 12],
    ['pause 1 week', 7],
    ['two more weeks off please', 14],
    ['Bitte zwölf Tage Pause', 12],
    ['noch eine Woche Pause', 7],
    ['a couple of months off', 60],
    ['give me a few weeks', 21],
  ])('%j rests for %i days', (reply, days) => {
    expect(readReply(reply)).toEqual({ word: 'pause', days });
  });
});
