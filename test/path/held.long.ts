import { describe, expect } from 'vitest';
import { gmailForward } from '#test/support/forwards.ts';
import { both, rejectionFrom, statuses, textOf } from '#test/support/lives.ts';
import { acknowledgementForward, invitationForward } from '#test/support/other-mails.ts';
import { type Teller, tellStories } from '#test/support/stories.ts';

const story = tellStories();
const gray = { dmarc: 'GRAY' } as const;

const askedOnce = async ({ person, post }: Teller): Promise<void> => {
  expect(await post(gmailForward({ person }), gray)).toBe('confirm-sent not-vouched-for');
};

const held = 'ignored confirmation-already-sent';

describe('forwards from a domain that vouches for nobody', () => {
  story('all wait for the one button, which takes each in its turn', async (teller) => {
    const { person, post } = teller;
    await askedOnce(teller);
    await teller.until('2026-01-10T10:00:00Z');
    expect(await post(rejectionFrom(person, 'Bolt'), gray)).toBe(held);
    expect(await post(acknowledgementForward(person, 1), gray)).toBe(held);
    expect(await post(gmailForward({ person, messageId: `same.${person}` }), gray)).toBe(held);
    expect(await teller.mails()).toHaveLength(1);
    await teller.press('confirm');
    const [plan] = await teller.plans();
    expect(plan?.status).toBe('active');
    const subjects = (await teller.answers()).slice(1);
    expect(subjects).toHaveLength(2);
    expect(await textOf(teller, /Bolt/)).toContain('added this job to the plan');
    await teller.until('2026-01-30T12:00:00Z');
    expect(await teller.steps()).toHaveLength(6);
    expect(await textOf(teller, /last step/)).toMatch(/Acme Ltd.*Bolt|Bolt.*Acme Ltd/);
  });

  story('good news that waited rests the plan the same button starts', async (teller) => {
    await askedOnce(teller);
    expect(await teller.post(invitationForward(teller.person), gray)).toBe(held);
    await teller.press('confirm');
    expect(await statuses(teller)).toEqual(['paused']);
  });

  story('and does so with another mail before it', async (teller) => {
    const { person, post } = teller;
    await askedOnce(teller);
    const invitation = invitationForward(person);
    const two = `${acknowledgementForward(person, 1)}\r\n${invitation.slice(invitation.indexOf('----------'))}`;
    expect(await post(two, gray)).toBe(held);
    await teller.press('confirm');
    expect(await statuses(teller)).toEqual(['paused']);
  });

  story('of two rejections in one that waited the known one does not hold back the other', async (teller) => {
    await askedOnce(teller);
    expect(await teller.post(both(teller.person), gray)).toBe(held);
    await teller.press('confirm');
    expect(await textOf(teller, /Bolt/)).toContain('added this job to the plan');
    await teller.until('2026-01-30T12:00:00Z');
    expect(await textOf(teller, /last step/)).toMatch(/Acme Ltd.*Bolt|Bolt.*Acme Ltd/);
  });

  story('and neither does it where the page asks about the mail itself', async (teller) => {
    const { person, post } = teller;
    expect(await post(gmailForward({ person }))).toBe('enrolled rejection');
    expect(await post(both(person), gray)).toBe('confirm-sent not-vouched-for');
    await teller.press('yes');
    expect(await textOf(teller, /Bolt/)).toContain('added this job to the plan');
  });

  story('once somebody has said that it was them, a week of forwards needs no other word', async (teller) => {
    const { person, post } = teller;
    await askedOnce(teller);
    await teller.press('confirm');
    await teller.until('2026-01-12T10:00:00Z');
    expect(await post(rejectionFrom(person, 'Bolt'), gray)).toBe('joined running-series');
    expect(await post(rejectionFrom(person, 'Cord'), { dmarc: 'FAIL' })).toBe('unauthenticated dmarc-fail');
    await teller.until('2026-01-20T12:00:00Z');
    expect(await post(rejectionFrom(person, 'Dent'), gray)).toBe('confirm-sent not-vouched-for');
    await teller.press('yes');
    expect((await teller.plans()).length).toBe(2);
    expect(await post(rejectionFrom(person, 'Eden'), gray)).toBe('joined running-series');
  });

  story('and STOP from there is obeyed that week, though it answers no mail of ours', async (teller) => {
    const { person, post } = teller;
    const stop = `From: Sam <${person}>\r\nTo: me@in.onward.test\r\nSubject: STOP\r\nMessage-ID: <s.${person}>\r\n\r\nSTOP\r\n`;
    await askedOnce(teller);
    expect(await post(stop, gray)).toBe('unauthenticated reply-needs-dmarc');
    await teller.press('confirm');
    expect(await post(stop.replace('<s.', '<t.'), gray)).toBe('command stop');
    expect(await statuses(teller)).toEqual(['stopped']);
  });

  story('and so is any word that answers a mail of ours', async (teller) => {
    await askedOnce(teller);
    await teller.press('confirm');
    expect(await teller.reply('SKIP', -1, gray)).toBe('command skip');
    expect(await teller.reply('SLOWER', -1, { dmarc: 'FAIL' })).toBe('unauthenticated reply-needs-dmarc');
    await teller.until('2026-01-16T12:00:00Z');
    expect(await teller.reply('SLOWER', -1, gray)).toBe('unauthenticated reply-needs-dmarc');
  });

  story('nobody who did not press is vouched for, whoever wrote before in their name', async (teller) => {
    const { person, post } = teller;
    expect(await post(gmailForward({ person }))).toBe('enrolled rejection');
    expect(await post(rejectionFrom(person, 'Bolt'), gray)).toBe('confirm-sent not-vouched-for');
    expect(await post(rejectionFrom(person, 'Cord'), gray)).toBe(held);
    await teller.press('no');
    expect(await post(rejectionFrom(person, 'Dent'), gray)).toBe(held);
    await teller.until('2026-01-30T12:00:00Z');
    expect(await textOf(teller, /last step/)).not.toMatch(/Bolt|Cord|Dent/);
  });

  story('what nobody says a word on for a week is left alone', async (teller) => {
    await askedOnce(teller);
    expect(await teller.post(rejectionFrom(teller.person, 'Bolt'), gray)).toBe(held);
    await teller.until('2026-01-16T12:00:00Z');
    const page = await teller.press('confirm');
    expect(page.text).toContain('button has gone');
    expect(await teller.plans()).toEqual([]);
    expect(await teller.mails()).toHaveLength(1);
  });

  story('what waits with an invitation beside it starts a plan for the rejection alone', async (teller) => {
    const { person, post } = teller;
    const invitation = invitationForward(person);
    const two = `${gmailForward({ person })}\r\n${invitation.slice(invitation.indexOf('----------'))}`;
    expect(await post(two, gray)).toBe('confirm-sent not-vouched-for');
    await teller.press('confirm');
    await teller.until('2026-01-30T12:00:00Z');
    expect(await textOf(teller, /last step/)).not.toContain('Lantern');
  });
});

const outlookItem = (person: string): string =>
  [
    `From: Sam Doe <${person}>`,
    'To: me@in.onward.test',
    'Subject: FW: Your application',
    `Message-ID: <item.${person}>`,
    'Content-Type: multipart/mixed; boundary=b1',
    '',
    '--b1',
    'Content-Type: text/plain',
    '',
    'See attached.',
    '--b1',
    'Content-Type: application/vnd.ms-outlook; name="mail.msg"',
    'Content-Disposition: attachment; filename="mail.msg"',
    'Content-Transfer-Encoding: base64',
    '',
    '0M8R4KGxGuE=',
    '--b1--',
    '',
  ].join('\r\n');

describe('a file we cannot read, from a domain that vouches for nobody', () => {
  story('starts nothing, and once it was them they are told', async (teller) => {
    expect(await teller.post(outlookItem(teller.person), gray)).toBe('confirm-sent not-vouched-for');
    await teller.press('confirm');
    expect(await teller.answers()).toHaveLength(2);
    await teller.press('yes', {}, 0);
    expect(await teller.plans()).toEqual([]);
  });
});

describe('somebody who stopped everything', () => {
  story(
    'may start again until they would be asked again, with all they forwarded meanwhile',
    async (teller) => {
      const { person, post } = teller;
      expect(await post(gmailForward({ person }))).toBe('enrolled rejection');
      await teller.reply('STOP ALL');
      expect(await post(rejectionFrom(person, 'Bolt'))).toBe('asked start-again');
      await teller.until('2026-01-20T12:00:00Z');
      expect(await post(rejectionFrom(person, 'Cord'))).toBe('ignored suppressed');
      await teller.until('2026-02-06T12:00:00Z');
      expect(await teller.mails()).toHaveLength(2);
      const page = await teller.press('start-again');
      expect(page.text).toContain('has its place in a plan');
      await teller.until('2026-03-06T12:00:00Z');
      expect(await textOf(teller, /last step/)).toMatch(/Bolt.*Cord|Cord.*Bolt/);
    },
  );

  story('and not for longer', async (teller) => {
    const { person, post } = teller;
    await post(gmailForward({ person }));
    await teller.reply('STOP ALL');
    await post(rejectionFrom(person, 'Bolt'));
    await teller.until('2026-02-08T12:00:00Z');
    expect((await teller.press('start-again')).text).toContain('Forward the mail again');
    expect(await post(rejectionFrom(person, 'Cord'))).toBe('asked start-again');
  });
});
