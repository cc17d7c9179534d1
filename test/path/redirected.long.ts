import { describe, expect } from 'vitest';
import { listMessages } from '#local/web/messages-api.ts';
import { directRejection, type Forward } from '#test/support/forwards.ts';
import { headerOf } from '#test/support/laptop.ts';
import { enrolled, secretAddress, statuses } from '#test/support/lives.ts';
import { type Teller, tellStories } from '#test/support/stories.ts';

const story = tellStories();

const bolt = { company: 'Bolt', role: 'Clerk', from: 'no-reply@bolt.example', name: 'Bolt Careers' };
const redirected = (
  { person }: Teller,
  marks: readonly string[],
  employer: Partial<Forward> = bolt,
): string => [...marks, directRejection({ to: person, ...employer })].join('\r\n');
const byAts = { mailFrom: 'bounces+sam=mail.example@ats.example' } as const;

const systemMarks = [
  ['Precedence: bulk'],
  ['Auto-Submitted: auto-generated'],
  ['List-Unsubscribe: <https://ats.example/u>', 'List-Unsubscribe-Post: List-Unsubscribe=One-Click'],
  ['List-Id: <candidates.ats.example>', 'Precedence: bulk', 'Auto-Submitted: auto-generated'],
];

describe('a rejection that a filter passes on as it came', () => {
  for (const marks of systemMarks)
    story(`joins at the secret address: ${marks[0]}`, async (teller) => {
      await enrolled(teller);
      const rcptTo = await secretAddress(teller);
      const before = (await teller.mails()).length;
      expect(await teller.post(redirected(teller, marks), { rcptTo, ...byAts })).toBe(
        'joined running-series',
      );
      expect(await teller.mails()).toHaveLength(before + 1);
      expect((await listMessages(teller.world)).flatMap(({ to }) => to)).not.toContain(bolt.from);
    });

  story('starts one, whatever its domain vouches for after the journey', async (teller) => {
    await enrolled(teller);
    const rcptTo = await secretAddress(teller);
    await teller.reply('STOP', 0);
    const raw = redirected(teller, ['Auto-Submitted: auto-generated']);
    expect(await teller.post(raw, { rcptTo, dmarc: 'FAIL', ...byAts })).toBe('enrolled rejection');
    expect(await statuses(teller)).toEqual(['stopped', 'active']);
  });

  story('joins at the address our mails are answered to, marked or not', async (teller) => {
    await enrolled(teller);
    const rcptTo = headerOf(await teller.mail(0), 'Reply-To')!;
    expect(await teller.post(redirected(teller, ['Precedence: bulk']), { rcptTo, ...byAts })).toBe(
      'joined running-series',
    );
    const cord = { company: 'Cord', role: 'Cook', from: 'bob@cord.example', name: 'Bob' };
    expect(await teller.post(redirected(teller, [], cord), { rcptTo, ...byAts })).toBe(
      'joined running-series',
    );
  });

  story('is the employer’s, also where the person gave the secret address to them', async (teller) => {
    await enrolled(teller);
    const rcptTo = await secretAddress(teller);
    const raw = redirected({ ...teller, person: rcptTo }, ['Precedence: bulk']).replaceAll(
      / at Bolt\b|, Bolt\b/g,
      '',
    );
    expect(await teller.post(raw, { rcptTo, ...byAts })).toBe('joined running-series');
    expect((await teller.mail(-1)).subject).toContain('Bolt');
    expect((await teller.mail(-1)).text.replace(/\s+/g, ' ')).toContain('takes no replies');
  });

  story('joins whatever its path of return is called', async (teller) => {
    await enrolled(teller);
    const rcptTo = await secretAddress(teller);
    const raw = redirected(teller, ['Precedence: bulk']);
    expect(await teller.post(raw, { rcptTo, mailFrom: 'acme-bounces@ats.example' })).toBe(
      'joined running-series',
    );
  });

  story('is nobody’s at everyone’s address', async (teller) => {
    await enrolled(teller);
    for (const marks of systemMarks)
      expect(await teller.post(redirected(teller, marks), byAts)).toMatch(/^ignored /);
  });
});

describe('what stays unread at the secret address', () => {
  for (const [why, marks, mailFrom] of [
    ['an auto-reply', ['Auto-Submitted: auto-replied'], byAts.mailFrom],
    ['a responder that only says so', ['Auto-Submitted: auto-generated (vacation)'], byAts.mailFrom],
    ['a responder’s own mark', ['Auto-Submitted: auto-generated', 'X-Autoreply: yes'], byAts.mailFrom],
    ['a bounce', ['Auto-Submitted: auto-generated'], ''],
    ['a list', ['List-Id: <jobs.lists.example>', 'List-Post: <mailto:jobs@lists.example>'], byAts.mailFrom],
    ['a list without List headers', ['Precedence: list'], byAts.mailFrom],
  ] as const)
    story(why, async (teller) => {
      await enrolled(teller);
      const rcptTo = await secretAddress(teller);
      const before = (await teller.mails()).length;
      expect(await teller.post(redirected(teller, marks), { rcptTo, mailFrom })).toMatch(/^ignored /);
      expect(await teller.mails()).toHaveLength(before);
    });

  story('what the person’s own mailbox answers by itself, whatever it says', async (teller) => {
    await enrolled(teller);
    const rcptTo = await secretAddress(teller);
    const own = redirected(teller, ['Auto-Submitted: auto-generated'], { ...bolt, from: teller.person });
    expect(await teller.post(own, { rcptTo })).toMatch(/^ignored /);
  });

  story('a newsletter', async (teller) => {
    await enrolled(teller);
    const rcptTo = await secretAddress(teller);
    const raw = `Precedence: bulk\r\nFrom: Jobs <news@jobs.example>\r\nTo: ${teller.person}\r\nSubject: Ten new jobs near you\r\nDate: Thu, 08 Jan 2026 09:00:00 +0000\r\nMessage-ID: <n1@jobs.example>\r\n\r\nTen new jobs match your alert. Apply now to any of them.\r\n`;
    expect(await teller.post(raw, { rcptTo, ...byAts })).toBe('ignored list');
  });
});
