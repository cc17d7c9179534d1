import { describe, expect, it } from 'vitest';
import { isThanks, readReply } from '#core/inbound/reply-words.ts';
import { daysUntil } from '#core/time/pause.ts';
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

  it.each([
    'I want to kill myself',
    'They said no again.\n\nI don’t want to live anymore.',
    'After this mail I am going to end my life',
    'I am suicidal',
    'Ich will mich umbringen',
    'Danke.\nIch will einfach nicht mehr leben.',
  ])('that is despair rests the plan, wherever it stands: %j', (text) => {
    expect(readReply(text)).toEqual({ word: 'pause', days: 14, inDespair: true });
  });

  it('that is despair and says STOP is both', () => {
    expect(readReply('I want to kill myself. Please stop.')).toEqual({ word: 'stop', inDespair: true });
  });

  it.each(['I nearly died of shame', 'I want to die of embarrassment', 'Davon kann man nicht mehr leben'])(
    'in a manner of speaking is not despair: %j',
    (text) => {
      expect(readReply(text)).toBeNull();
    },
  );

  it('that thanks and says no more is known', () => {
    for (const text of ['Thanks!', 'Thank you so much\n\nSam', 'Vielen Dank, das hat mir sehr geholfen'])
      expect(isThanks(text), text).toBe(true);
    for (const text of ['Hello', 'Thanks, but how do I pause?', 'Thank you.\nThey rang me today.'])
      expect(isThanks(text), text).toBe(false);
  });

  it('is read in time that grows with its length', () => {
    for (const piece of ['please ', 'the next ', 'pause for two ', 'stop, ', 'ich möchte ', '(', '. '])
      expect(() => readReply(piece.repeat(5_000))).not.toThrow();
  });

  it.each([
    ['pause for a year', 90],
    ['Pause for half a year please', 90],
    ['Pause für ein Jahr', 90],
    ['Bitte ein halbes Jahr Pause', 90],
    ['pause 5 years', 90],
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

  // Said on Wednesday 2 December 2026, in London.
  it.each([
    ['Pause until 3 January', 32],
    ['pause until January 3rd', 32],
    ['pause until Jan. 3', 32],
    ['Pause bis 3. Januar', 32],
    ['Pause bis einschließlich 3. Januar', 33],
    ['pause through January 3', 33],
    ['bitte bis 3. Januar pausieren', 32],
    ['Pause until 3 January 2027 please', 32],
    ['pause until 2027-01-03', 32],
    ['Pause bis 3.1.27', 32],
    ['Pause bis 15.12.', 13],
    ['pause until 12/25', 23],
    ['pause until the 12th', 10],
    ['pause until Saturday the 12th', 10],
    ['Pause bis zum 12.', 10],
    ['pause until tomorrow', 1],
    ['pause until Monday', 5],
    ['pause until Wednesday', 7],
    ['Bitte Pause bis Montag', 5],
    ['pause until next Friday', 9],
    ['No mails until Monday please', 5],
    ['pause until next week', 5],
    ['pause until the end of next week', 12],
    ['pause until the middle of next week', 7],
    ['Bitte Pause bis Mitte nächster Woche', 7],
    ['pause until after next week', 12],
    ['pause until mid next month', 44],
    ['pause until after Christmas', 25],
    ['not now, maybe after Christmas', 25],
    ['Pause bis nach Weihnachten', 25],
    ['erst nach Weihnachten wieder', 25],
    ['pause until next month', 30],
    ['Pause bis nächsten Monat', 30],
    ['Pause bis Ende des Monats', 30],
    ['Pause bis Ende nächsten Monats', 61],
    ['Pause bis Ende Januar', 61],
    ['pause until the end of January', 61],
    ['pause until the end of December', 30],
    ['pause until after December', 30],
    ['pause until January 2028', 90],
    ['pause until the end of December 2026', 30],
    ['Pause bis Mitte Januar', 44],
    ['Pause bis zum Ende des Jahres', 30],
    ['pause until after the weekend', 5],
    ['Bitte Pause bis nach Silvester', 30],
    ['Please write again in January', 30],
    ['Bitte erst im neuen Jahr wieder', 30],
    ['Not before June', 90],
    ['pause until 1 December', 90],
    ['pause until 31 February', 14],
    ['pause until 3 January 2020', 14],
    ['pause until summer', 14],
    ['I am on holiday until 3 January, please wait', 32],
  ])('%j rests %i days', (reply, days) => {
    const read = readReply(reply);
    const until = read?.word === 'pause' ? read.until : undefined;
    expect(until, reply).toBeDefined();
    expect(daysUntil(until!, '2026-12-02T10:00:00.000Z', 'Europe/London') ?? 14).toBe(days);
  });

  it('that names a day is meant by the calendar of its person', () => {
    const monday = { parts: [' 1'], after: false };
    const days = (zone: string) => daysUntil(monday, '2026-12-06T22:00:00.000Z', zone);
    expect([days('Europe/London'), days('Asia/Tokyo')]).toEqual([1, 7]);
    expect(daysUntil({ parts: ['-12-26 '], after: true }, '2026-12-26T10:00:00.000Z', 'UTC')).toBe(1);
  });
});
