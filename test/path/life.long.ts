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
import { type Teller, tellStories } from '#test/support/stories.ts';

const story = tellStories();

describe('a second rejection', () => {
  story('and a third, up to a sixth: each has its own receipt, the series stays one', async (teller) => {
    const { person, post, until, steps, answers } = teller;
    await enrolled(teller);
    for (const company of ['Bolt', 'Cord', 'Dune', 'Elm', 'Fern'])
      expect(await post(rejectionFrom(person, company))).toBe('joined running-series');
    const receipts = (await answers()).join(' ');
    for (const company of ['Bolt', 'Cord', 'Dune', 'Elm', 'Fern']) expect(receipts).toContain(company);
    await until(afterTheEnd);
    expect(await steps()).toEqual(undisturbed);
    expect(await textOf(teller, /last step/)).toContain('Bolt');
  });
});

describe('the one that waits is never lost when the first one ends early', () => {
  story('undone by a reply: it starts the next working day, and a reply word reaches it', async (teller) => {
    await enrolledTwice(teller);
    expect(await teller.reply('not a rejection', 0)).toBe('command correction');
    expect(await statuses(teller)).toEqual(['undone', 'active']);
    expect(await teller.reply('PAUSE 1 week')).toBe('command pause');
    expect(await statuses(teller)).toEqual(['undone', 'paused']);
    await teller.until('2026-01-22T12:00:00Z');
    expect(await teller.steps()).toEqual([...undisturbed.slice(0, 4), '1 01-21', '2 01-22']);
  });

  story('and is undone alone by a reply to its own mail', async (teller) => {
    await enrolledTwice(teller);
    expect(await teller.reply('It was an interview!')).toBe('command correction');
    expect(await statuses(teller)).toEqual(['active', 'undone']);
  });

  story('its last steps skipped: it starts the next working day', async (teller) => {
    await enrolledTwice(teller);
    await teller.press('skip', {}, 0);
    await teller.press('skip', {}, 0);
    expect(await statuses(teller)).toEqual(['finished', 'active']);
    await teller.until('2026-01-15T12:00:00Z');
    expect(await teller.steps()).toEqual([...undisturbed.slice(0, 4), '1 01-15']);
  });

  story('paused: it waits for the end all the same, one mail a day', async (teller) => {
    await enrolledTwice(teller);
    await teller.press('pause', { length: '1 week' }, 0);
    const [, waiting] = await teller.plans();
    expect(waiting?.steps[0]?.dueAt?.slice(0, 10)).toBe('2026-01-28');
    await teller.until('2026-01-26T12:00:00Z');
    expect(await teller.steps()).toEqual([...undisturbed.slice(0, 4), '5 01-23']);
    await teller.until('2026-01-28T12:00:00Z');
    expect(await teller.steps()).toEqual([...undisturbed.slice(0, 4), '5 01-23', '6 01-27', '1 01-28']);
  });

  const endings = {
    'the stop button': { status: 'stopped', act: (teller: Teller) => teller.press('stop', {}, 0) },
    'DONE by reply': { status: 'finished', act: (teller: Teller) => teller.reply('DONE') },
    'the done button': { status: 'finished', act: (teller: Teller) => teller.press('done', {}, 0) },
  };
  for (const [name, { status, act }] of Object.entries(endings))
    story(`but ${name} ends both`, async (teller) => {
      await enrolledTwice(teller);
      await act(teller);
      expect(await statuses(teller)).toEqual([status, status]);
      await teller.until('2026-02-03T12:00:00Z');
      expect(await teller.steps()).toEqual(undisturbed.slice(0, 4));
    });
});

describe('good news', () => {
  story('“go on” takes the series up again, its dates moved, nothing at once', async (teller) => {
    await enrolled(teller);
    await teller.until('2026-01-12T12:00:00Z');
    await teller.post(invitationForward(teller.person));
    await teller.until('2026-02-10T12:00:00Z');
    await teller.press('resume');
    await teller.until('2026-03-10T12:00:00Z');
    // 29 days later, rolled off the weekends: a Tuesday's becomes a Wednesday's.
    expect((await teller.steps()).slice(3)).toEqual(['4 02-11', '5 02-16', '6 02-18']);
    expect(await statuses(teller)).toEqual(['finished']);
  });

  story('“I am done” ends it', async (teller) => {
    await enrolled(teller);
    await teller.post(invitationForward(teller.person));
    await teller.until('2026-02-06T12:00:00Z');
    await teller.press('done');
    expect(await statuses(teller)).toEqual(['finished']);
    await teller.until('2026-03-10T12:00:00Z');
    expect(await teller.steps()).toEqual(undisturbed.slice(0, 1));
  });

  story('at night: the question comes in the person’s hours', async (teller) => {
    await enrolled(teller);
    await teller.until('2026-01-14T03:00:00Z');
    await teller.post(invitationForward(teller.person));
    await teller.until('2026-02-12T03:00:00Z');
    const question = await teller.mail(/Shall we go on/);
    expect(question.sentAt.slice(0, 16) >= '2026-02-11T09:30').toBe(true);
    expect(question.sentAt.slice(0, 16) <= '2026-02-11T09:40').toBe(true);
  });

  story('without an answer ends the series that waited as well', async (teller) => {
    await enrolledTwice(teller);
    await teller.post(invitationForward(teller.person));
    expect(await statuses(teller)).toEqual(['paused', 'pending']);
    await teller.until('2026-03-10T12:00:00Z');
    expect(await statuses(teller)).toEqual(['finished', 'finished']);
    expect(await teller.steps()).toEqual(undisturbed.slice(0, 4));
  });

  story('that a rejection follows: the series goes on with both', async (teller) => {
    await enrolled(teller);
    await teller.until('2026-01-09T12:00:00Z');
    await teller.post(invitationForward(teller.person));
    await teller.until('2026-01-12T12:00:00Z');
    expect(await teller.post(rejectionFrom(teller.person, 'Bolt'))).toBe('joined running-series');
    expect(await statuses(teller)).toEqual(['active']);
    await teller.until('2026-02-10T12:00:00Z');
    expect(await teller.steps()).toEqual(['1 01-08', '2 01-09', '3 01-15', '4 01-16', '5 01-19', '6 01-23']);
    expect(await teller.answers()).not.toContain('Shall we go on with your plan?');
  });

  story('that a late rejection follows: the series goes on, the new one after it', async (teller) => {
    await enrolled(teller);
    await teller.until('2026-01-14T12:00:00Z');
    await teller.post(invitationForward(teller.person));
    await teller.until('2026-01-15T12:00:00Z');
    expect(await teller.post(rejectionFrom(teller.person, 'Bolt'))).toBe('enrolled after-running-series');
    expect(await statuses(teller)).toEqual(['active', 'pending']);
    await teller.until('2026-01-22T12:00:00Z');
    expect((await teller.steps()).slice(4)).toEqual(['5 01-19', '6 01-21', '1 01-22']);
  });
});

describe('feedback from the employer', () => {
  const point = 'Your SQL was strong, but the panel would have liked clearer examples of leading a project.';

  story('of the second employer is not put into the mouth of the first', async (teller) => {
    const { person, post, until, mail } = teller;
    await enrolled(teller);
    await post(rejectionFrom(person, 'Bolt'));
    expect(await post(feedbackForward(person, { company: 'Bolt', from: 'hr@bolt.example', point }))).toBe(
      'feedback kept',
    );
    await until('2026-01-09T12:00:00Z');
    expect((await mail(-1)).subject).not.toMatch(/told you/);
    await until('2026-01-16T12:00:00Z');
    expect((await mail(-1)).tags.step).toBe('5');
    expect(await textOf(teller, -1)).toContain('Bolt told you something real');
  });
});
