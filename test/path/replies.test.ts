import { describe, expect, it } from 'vitest';
import { replyWords } from '#test/support/reply-words.ts';

const { mailbox, series, advance, day, enrolled, forwardToReply, reply, stepDays } = replyWords();

describe('reply words', () => {
  it.each(['STOP', 'STOP ALL'])('%s ends it, without another word from us', async (words) => {
    await enrolled();
    expect((await reply(words)).outcome).toBe('command');
    await advance('P30D');
    expect(await mailbox()).toHaveLength(1);
    expect((await series()).status).toBe('stopped');
  });

  it('RESUME after STOP is told once how to start again', async () => {
    await enrolled();
    for (const words of ['STOP', 'RESUME', 'Please continue']) await reply(words);
    await advance('P30D');
    const [, told, ...more] = await mailbox();
    expect(told?.text).toMatch(/To start again, forward a rejection/);
    expect(more).toEqual([]);
    expect((await series()).status).toBe('stopped');
  });

  it('STOP is obeyed whatever reason stands below it, and whatever a spam filter thinks of it', async () => {
    await enrolled();
    const reason = 'I am out of the office until 12 March and will reply when I return.';
    expect((await reply('No more questions about my plan', { spam: 'FAIL' })).outcome).toBe('spam');
    expect((await reply(`STOP\n\n${reason}`, { spam: 'FAIL' })).outcome).toBe('command');
    expect((await series()).status).toBe('stopped');
    expect(await mailbox()).toHaveLength(1);
  });

  it('STOP with an absence below it is nobody’s auto-reply', async () => {
    await enrolled();
    await reply('STOP\n\nI am on holiday and will write when I return.');
    expect((await series()).status).toBe('stopped');
  });

  it('below the subject of a responder are nobody’s, except STOP', async () => {
    await enrolled();
    const subject = ['Subject: Abwesenheitsnotiz'];
    const paused = await reply('Pause bis Montag', {}, subject);
    expect([paused.outcome, paused.reason]).toEqual(['ignored', 'auto-reply']);
    expect((await series()).status).toBe('active');
    expect((await reply('STOP', {}, subject)).outcome).toBe('command');
    expect((await series()).status).toBe('stopped');
  });

  it('NEXT from a sender nobody vouches for does nothing', async () => {
    await enrolled();
    expect((await reply('NEXT', { dmarc: 'FAIL' })).outcome).toBe('unauthenticated');
    expect(await mailbox()).toHaveLength(1);
  });

  it('PAUSE moves all dates by its days', async () => {
    await enrolled();
    expect((await reply('PAUSE 1 week')).outcome).toBe('command');
    expect((await series()).status).toBe('paused');
    await advance('P40D');
    expect(await stepDays()).toEqual([0, 8, 11, 12, 15, 19].map(day));
  });

  it('PAUSE until a day rests until then', async () => {
    await enrolled();
    await reply(`Please pause until ${day(12)}`);
    await advance('P11D');
    expect(await stepDays()).toEqual([day(0)]);
    expect((await mailbox()).at(-1)?.text).toContain('We paused your plan.');
    await advance('P29D');
    expect(await stepDays()).toEqual([0, 13, 18, 19, 20, 25].map(day));
  });

  it('NEXT sends the next mail at once, and the day’s one mail stays the only one', async () => {
    await enrolled();
    await reply('NEXT');
    expect(await stepDays()).toEqual([day(0), day(0)]);
    await reply('NEXT');
    expect(await stepDays()).toHaveLength(2);
    await advance('P1D');
    expect(await stepDays()).toEqual([day(0), day(0), day(1)]);
  });

  it('a word above another rejection is said of that one, which is read', async () => {
    await enrolled();
    expect((await forwardToReply('Next!')).outcome).toBe('joined');
  });

  it('good news pauses four weeks, and a note that takes it back does not', async () => {
    await enrolled();
    expect((await reply('I got an offer. I turned it down.')).reason).toBe('free-text');
    const told = await reply('Good news: I got an offer from Bolt Foods!\n\nIs it normal that I am afraid?');
    expect([told.outcome, told.reason]).toEqual(['command', 'good-news-pauses']);
    const answer = (await mailbox()).at(-1)!;
    expect(answer.subject).toBe('Good news, so your plan is paused');
    expect(answer.text).toContain('We are glad for you.');
    expect(answer.text).toContain('If you accept it, reply DONE');
    await advance('P27D');
    expect(await stepDays()).toEqual([day(0)]);
    await advance('P2D');
    expect((await mailbox()).at(-1)!.subject).toMatch(/go on/i);
  });

  it('free text is kept, answered once, and never guessed at', async () => {
    await enrolled();
    const first = await reply(
      'Please stop by the office when you can, I would like to talk about next steps.',
    );
    expect([first.outcome, first.reason]).toEqual(['command', 'free-text']);
    await reply('Did you get my note?');
    const answers = (await mailbox()).filter(({ tags }) => tags.step === undefined);
    expect(answers).toHaveLength(1);
    expect((await series()).status).toBe('active');
  });
});
