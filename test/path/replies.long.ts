import { describe, expect, it } from 'vitest';
import { replyWords } from '#test/support/reply-words.ts';

const { mailbox, series, advance, day, enrolled, reply, stepDays } = replyWords();

describe('reply words', () => {
  it('an auto-reply that says STOP is no command', async () => {
    await enrolled();
    expect((await reply('STOP', {}, ['Auto-Submitted: auto-replied'])).outcome).toBe('ignored');
    await advance('P25D');
    expect(await stepDays()).toHaveLength(6);
  });

  it('RESUME ends a pause early, and nothing floods', async () => {
    await enrolled();
    await reply('PAUSE 4 weeks');
    await advance('P4D');
    await reply('RESUME');
    await advance('P30D');
    const days = await stepDays();
    expect(days).toHaveLength(6);
    expect(new Set(days).size).toBe(6);
    expect(days[1]).toBe(day(5));
  });

  it('SKIP leaves one out, SLOWER and FASTER stretch and shorten', async () => {
    await enrolled();
    await reply('SKIP');
    await reply('SLOWER');
    await advance('P40D');
    const steps = (await mailbox()).flatMap(({ tags }) => tags.step ?? []);
    expect(steps).toEqual(['1', '3', '4', '5', '6']);
    expect((await stepDays()).at(-1)).toBe(day(18));
    expect((await series()).steps[1]?.status).toBe('skipped');
  });

  it('DONE finishes, a correction undoes', async () => {
    await enrolled();
    await reply('DONE');
    expect((await series()).status).toBe('finished');
    await enrolled();
    await reply('it was an interview!');
    expect((await series()).status).toBe('undone');
    await advance('P30D');
    expect(await stepDays()).toHaveLength(1);
  });

  it('STOP acts on the secret address alone, even where nobody vouches for the sender', async () => {
    await enrolled();
    expect((await reply('STOP', { dmarc: 'FAIL' })).outcome).toBe('command');
    await advance('P30D');
    expect(await mailbox()).toHaveLength(1);
  });
});
