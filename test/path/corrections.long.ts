import { describe, expect } from 'vitest';
import { gmailForward } from '#test/support/forwards.ts';
import { both, enrolled, enrolledTwice, rejectionFrom, statuses, textOf } from '#test/support/lives.ts';
import { acknowledgementForward, invitationForward } from '#test/support/other-mails.ts';
import { type Teller, tellStories } from '#test/support/stories.ts';

const story = tellStories();

const joined = async (teller: Teller): Promise<void> => {
  await enrolled(teller);
  expect(await teller.post(rejectionFrom(teller.person, 'Bolt'))).toBe('joined running-series');
};

const lastStep = async (teller: Teller): Promise<string> => {
  await teller.until('2026-01-26T12:00:00Z');
  return textOf(teller, /last step/);
};

describe('a correction is said of the mail it answers', () => {
  story('the receipt of a job that joined: that job goes, the plan of the first goes on', async (teller) => {
    await joined(teller);
    expect(await teller.reply('it was an interview!')).toBe('command correction');
    expect(await statuses(teller)).toEqual(['active']);
    expect(await textOf(teller, -1)).toMatch(/took that job out .* next mail comes on Friday 9 January/);
    const last = await lastStep(teller);
    expect(last).toContain('Acme Ltd');
    expect(last).not.toContain('Bolt');
  });

  story('a job that was taken out may come again', async (teller) => {
    await joined(teller);
    await teller.reply('it was an interview!');
    const again = gmailForward({
      ...{
        person: teller.person,
        company: 'Bolt',
        role: 'Planner',
        from: 'hr@bolt.example',
        name: 'Ada Byrd',
      },
      messageId: `again.${teller.person}`,
    });
    expect(await teller.post(again)).toBe('joined running-series');
  });

  story('the first receipt: the job that joined keeps the plan', async (teller) => {
    await joined(teller);
    expect(await teller.reply('it was an interview!', 0)).toBe('command correction');
    expect(await statuses(teller)).toEqual(['active']);
    const last = await lastStep(teller);
    expect(last).toContain('Bolt');
    expect(last).not.toContain('Acme');
  });

  story('both, one after the other: nothing is left, and nothing more is sent', async (teller) => {
    await joined(teller);
    await teller.reply('it was an interview!', 1);
    await teller.reply('it was an interview!', 0);
    expect(await statuses(teller)).toEqual(['undone']);
    await teller.until('2026-01-26T12:00:00Z');
    expect(await teller.steps()).toHaveLength(1);
  });

  story('the second receipt of a mail with two: the first job keeps the plan', async (teller) => {
    expect(await teller.post(both(teller.person))).toBe('enrolled rejection');
    const second = (await teller.mails()).findIndex(({ tags }) => tags.step === undefined);
    expect(await teller.reply('it was an interview!', second)).toBe('command correction');
    const last = await lastStep(teller);
    expect(last).toContain('Acme Ltd');
    expect(last).not.toContain('Bolt');
  });

  story(
    'a later step of a plan that two mails are in: nothing is undone, and we ask which',
    async (teller) => {
      await joined(teller);
      await teller.until('2026-01-12T12:00:00Z');
      expect(await teller.reply('it was an interview!')).toBe('command correction-of-which');
      expect(await statuses(teller)).toEqual(['active']);
      expect(await textOf(teller, /Which mail/)).toMatch(
        /more than one.*next mail comes on Tuesday 13 January/,
      );
      await teller.press('not-a-rejection', {}, 0);
      expect(await statuses(teller)).toEqual(['undone']);
    },
  );

  story('a later step of a plan that one mail is in: the plan goes', async (teller) => {
    await enrolled(teller);
    await teller.until('2026-01-12T12:00:00Z');
    expect(await teller.reply('it was an interview!')).toBe('command correction');
    expect(await statuses(teller)).toEqual(['undone']);
  });

  story('of a job that joined the plan that waits: both plans go on', async (teller) => {
    await enrolledTwice(teller);
    await teller.post(rejectionFrom(teller.person, 'Cord'));
    expect(await teller.reply('it was an interview!')).toBe('command correction');
    expect(await statuses(teller)).toEqual(['active', 'pending']);
  });

  story('told that a known mail is known: its job goes', async (teller) => {
    await joined(teller);
    const again = gmailForward({
      ...{
        person: teller.person,
        company: 'Bolt',
        role: 'Planner',
        from: 'hr@bolt.example',
        name: 'Ada Byrd',
      },
      messageId: `again.${teller.person}`,
    });
    expect(await teller.post(again)).toBe('duplicate same-rejection');
    expect(await teller.reply('it was an interview!')).toBe('command correction');
    expect(await statuses(teller)).toEqual(['active']);
    expect(await lastStep(teller)).not.toContain('Bolt');
  });

  story('of good news that paused the plan: we had read it so, and the plan rests', async (teller) => {
    await enrolled(teller);
    expect(await teller.post(invitationForward(teller.person))).toBe('declined good-news-pauses');
    expect(await teller.reply('it was an interview!')).toBe('command correction-without-a-series');
    expect(await statuses(teller)).toEqual(['paused']);
  });

  story('of a mail that started nothing: the plan of another one goes on', async (teller) => {
    await enrolled(teller);
    expect(await teller.post(acknowledgementForward(teller.person, 1))).toMatch(/^declined/);
    expect(await teller.reply('it was an interview!')).toBe('command correction-without-a-series');
    expect(await statuses(teller)).toEqual(['active']);
  });
});
