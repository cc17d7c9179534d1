import { describe, expect } from 'vitest';
import { gmailForward } from '#test/support/forwards.ts';
import {
  afterTheEnd,
  enrolled,
  enrolledTwice,
  rejectionFrom,
  statuses,
  textOf,
} from '#test/support/lives.ts';
import { feedbackForward } from '#test/support/other-mails.ts';
import { linkIn, open } from '#test/support/pages.ts';
import { type Teller, tellStories } from '#test/support/stories.ts';

const story = tellStories();
const point = 'Your SQL was strong, but the panel would have liked clearer examples of leading a project.';
const words = /clearer examples of leading a project/;

const feedbackFrom = (teller: Teller, company: string, from: string): Promise<string> =>
  teller.post(feedbackForward(teller.person, { company, from, point }));
const planPage = async (teller: Teller, which: RegExp | number): Promise<string> =>
  (await open(linkIn(await teller.mail(which), /see your plan/i))).text;

describe('feedback', () => {
  story('of an employer who is in no plan is kept with none, and said to be what it is', async (teller) => {
    await enrolled(teller);
    expect(await feedbackFrom(teller, 'Bolt Foods', 'mia@bolt.example')).toBe('declined feedback');
    expect(await textOf(teller, -1)).toContain('feedback on how you did');
    await teller.until(afterTheEnd);
    for (const mail of await teller.mails())
      if (mail.tags.step !== undefined) expect(mail.text.replace(/[\s>]+/g, ' ')).not.toMatch(words);
  });

  story('finds its job among several', async (teller) => {
    await enrolled(teller);
    await teller.post(rejectionFrom(teller.person, 'Bolt'));
    expect(await feedbackFrom(teller, 'Bolt', 'mia@bolt.example')).toBe('feedback kept');
    expect((await teller.mail(-1)).subject).toContain('Bolt');
    expect(await planPage(teller, -1)).toMatch(/Acme Ltd.*Bolt.*clearer examples/);
  });

  story('finds its job by who writes, however the company calls itself', async (teller) => {
    await enrolled(teller);
    await teller.post(rejectionFrom(teller.person, 'Bolt'));
    expect(await feedbackFrom(teller, 'Voltage Group', 'hr@bolt.example')).toBe('feedback kept');
    expect((await teller.mail(-1)).subject).toContain('Bolt');
  });

  story('on a plan that rests is kept', async (teller) => {
    await enrolled(teller);
    await teller.reply('PAUSE');
    expect(await feedbackFrom(teller, 'Acme Ltd', 'jane.smith@acme.example')).toBe('feedback kept');
    expect(await statuses(teller)).toEqual(['paused']);
    expect(await planPage(teller, -1)).toMatch(words);
  });

  story('on a plan that waits is kept there', async (teller) => {
    await enrolledTwice(teller);
    expect(await feedbackFrom(teller, 'Bolt', 'mia@bolt.example')).toBe('feedback kept');
    expect(await planPage(teller, -1)).toMatch(/Bolt.*clearer examples/);
    expect(await statuses(teller)).toEqual(['active', 'pending']);
  });

  story('on a plan that is over is kept there, and starts nothing', async (teller) => {
    await enrolled(teller);
    await teller.until('2026-04-01T12:00:00Z');
    expect(await statuses(teller)).toEqual(['finished']);
    const before = (await teller.mails()).length;
    expect(await feedbackFrom(teller, 'Acme Ltd', 'jane.smith@acme.example')).toBe('feedback kept');
    expect(await textOf(teller, -1)).toContain('is over, and we kept it there');
    expect(await planPage(teller, -1)).toMatch(words);
    await teller.until('2026-05-01T12:00:00Z');
    expect(await teller.mails()).toHaveLength(before + 1);
    expect(await statuses(teller)).toEqual(['finished']);
  });

  story('on the plan before the running one is kept there', async (teller) => {
    const { person } = teller;
    await enrolled(teller);
    await teller.reply('DONE');
    expect(await teller.post(rejectionFrom(person, 'Bolt'))).toBe('enrolled rejection');
    expect(await feedbackFrom(teller, 'Acme Ltd', 'jane.smith@acme.example')).toBe('feedback kept');
    expect(await textOf(teller, -1)).toContain('is over');
    expect(await planPage(teller, /is in your plan/)).toMatch(/Acme Ltd.*clearer examples/);
    await teller.until(afterTheEnd);
    for (const mail of await teller.mails())
      if (mail.tags.step !== undefined) expect(mail.text.replace(/[\s>]+/g, ' ')).not.toMatch(words);
  });

  story('on a plan that somebody stopped is not put back into it', async (teller) => {
    await enrolled(teller);
    await teller.reply('STOP');
    expect(await feedbackFrom(teller, 'Acme Ltd', 'jane.smith@acme.example')).toBe('declined feedback');
  });

  story('that names nobody is about the only job there is', async (teller) => {
    const { person, post } = teller;
    expect(await post(gmailForward({ person }))).toBe('enrolled rejection');
    const given = feedbackForward(person, {
      ...{ company: 'Acme Ltd', from: 'mia@gmail.com' },
      point: 'You were strong, but the panel would have liked clearer examples of leading a project.',
    });
    expect(await post(given.replaceAll(/ at Acme Ltd|, Acme Ltd/g, ''))).toBe('feedback kept');
  });
});
