import { describe, expect } from 'vitest';
import {
  afterTheEnd,
  enrolled,
  enrolledTwice,
  rejectionFrom,
  statuses,
  textOf,
  undisturbed,
} from '#test/support/lives.ts';
import { feedbackForward, invitationForward } from '#test/support/other-mails.ts';
import { tellStories } from '#test/support/stories.ts';

const story = tellStories();

describe('a second rejection', () => {
  story('before step 4 joins: its receipt asks for feedback, the later steps name both', async (teller) => {
    const { person, post, until, mail, steps } = teller;
    await enrolled(teller);
    await until('2026-01-12T12:00:00Z');
    expect(await post(rejectionFrom(person, 'Bolt'))).toBe('joined running-series');
    const receipt = await mail(/Bolt/);
    expect(receipt.html).toContain('mailto:hr@bolt.example?subject=');
    expect(receipt.tags.step).toBeUndefined();
    expect(receipt.text).toContain('Bolt');
    await until(afterTheEnd);
    expect(await steps()).toEqual(undisturbed);
    for (const message of (await teller.mails()).filter(({ tags }) => Number(tags.step) >= 4))
      expect(message.text).toContain('Bolt');
    expect((await teller.plans()).length).toBe(1);
  });

  story('after step 4 waits, and starts the working day after step 6', async (teller) => {
    await enrolledTwice(teller);
    expect(await textOf(teller, /Bolt/)).toContain('Wednesday 21 January');
    await teller.until('2026-01-20T12:00:00Z');
    expect(await statuses(teller)).toEqual(['finished', 'active']);
    await teller.until('2026-02-10T12:00:00Z');
    const second = ['1 01-21', '2 01-22', '3 01-26', '4 01-27', '5 01-29', '6 02-02'];
    expect(await teller.steps()).toEqual([...undisturbed, ...second]);
    expect(await statuses(teller)).toEqual(['finished', 'finished']);
    for (const message of (await teller.mails()).filter(({ tags }) => tags.step === '6'))
      expect(/Acme\s+Ltd/.test(message.text)).toBe(!/Bolt/.test(message.text));
  });

  story('a third joins the one that waits', async (teller) => {
    await enrolledTwice(teller);
    expect(await teller.post(rejectionFrom(teller.person, 'Cord'))).toBe('joined running-series');
    await teller.until('2026-02-10T12:00:00Z');
    expect(await teller.steps()).toHaveLength(12);
    expect(await textOf(teller, /last step/)).toMatch(/Bolt.*Cord/);
  });
});

describe('the one that waits is never lost when the first one ends early', () => {
  story('undone by its button: it starts the next working day', async (teller) => {
    await enrolledTwice(teller);
    await teller.press('not-a-rejection', {}, 0);
    expect(await statuses(teller)).toEqual(['undone', 'active']);
    await teller.until('2026-02-03T12:00:00Z');
    const second = ['1 01-15', '2 01-16', '3 01-19', '4 01-20', '5 01-23', '6 01-27'];
    expect(await teller.steps()).toEqual([...undisturbed.slice(0, 4), ...second]);
  });

  story('but STOP by reply ends both', async (teller) => {
    await enrolledTwice(teller);
    await teller.reply('STOP');
    expect(await statuses(teller)).toEqual(['stopped', 'stopped']);
    await teller.until('2026-02-03T12:00:00Z');
    expect(await teller.steps()).toEqual(undisturbed.slice(0, 4));
  });
});

describe('good news', () => {
  story('rests the series four weeks, then one mail asks, and silence ends it', async (teller) => {
    const { person, post, until, mails, steps } = teller;
    await enrolled(teller);
    await until('2026-01-12T12:00:00Z');
    expect(await post(invitationForward(person))).toBe('declined good-news-pauses');
    expect(await statuses(teller)).toEqual(['paused']);
    const before = (await mails()).length;
    await until('2026-02-09T11:59:00Z');
    expect(await mails()).toHaveLength(before);
    await until('2026-02-09T12:01:00Z');
    expect(await teller.answers()).toContain('Shall we go on with your plan?');
    await until('2026-02-23T11:59:00Z');
    expect(await statuses(teller)).toEqual(['paused']);
    await until('2026-02-23T12:05:00Z');
    expect(await statuses(teller)).toEqual(['finished']);
    await until('2026-03-10T12:00:00Z');
    expect(await mails()).toHaveLength(before + 1);
    expect(await steps()).toEqual(undisturbed.slice(0, 3));
  });

  story('while nothing runs starts nothing, and says what it looks like', async (teller) => {
    expect(await teller.post(invitationForward(teller.person))).toBe('declined interview-invitation');
    expect(await teller.answers()).toHaveLength(1);
    expect(await teller.plans()).toEqual([]);
  });
});

describe('feedback from the employer', () => {
  const point = 'Your SQL was strong, but the panel would have liked clearer examples of leading a project.';

  story('changes the steps that talk about it', async (teller) => {
    const { person, post, until } = teller;
    await enrolled(teller);
    const given = feedbackForward(person, { company: 'Acme Ltd', from: 'jane.smith@acme.example', point });
    expect(await post(given)).toBe('feedback kept');
    await until('2026-01-09T12:00:00Z');
    const second = await teller.mail(-1);
    expect(second.tags.step).toBe('2');
    expect(second.text.replace(/[\s>]+/g, ' ')).toContain('clearer examples of leading a project');
    expect(second.subject).toMatch(/told you/);
    await until('2026-01-20T12:00:00Z');
    expect(await teller.steps()).toEqual(undisturbed);
  });
});
