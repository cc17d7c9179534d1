import { describe, expect } from 'vitest';
import { directRejection, gmailForward } from '#test/support/forwards.ts';
import { both, enrolled, secretAddress, statuses } from '#test/support/lives.ts';
import { acknowledgementForward, invitationForward } from '#test/support/other-mails.ts';
import { type Teller, tellStories } from '#test/support/stories.ts';

const story = tellStories();

describe('the same rejection again', () => {
  story('after an undo enrolls anew', async (teller) => {
    await enrolled(teller);
    await teller.press('not-a-rejection');
    await teller.until('2026-01-12T12:00:00Z');
    expect(await teller.post(gmailForward({ person: teller.person, messageId: `2.${teller.person}` }))).toBe(
      'enrolled rejection',
    );
    await teller.until('2026-02-10T12:00:00Z');
    expect(await statuses(teller)).toEqual(['undone', 'finished']);
    expect(await teller.steps()).toHaveLength(7);
  });

  story('after sixty days is a new one', async (teller) => {
    await enrolled(teller);
    await teller.until('2026-03-05T12:00:00Z');
    const again = (messageId: string) => gmailForward({ person: teller.person, messageId });
    expect(await teller.post(again(`early.${teller.person}`))).toBe('duplicate same-rejection');
    await teller.until('2026-03-10T12:00:00Z');
    expect(await teller.post(again(`late.${teller.person}`))).toBe('enrolled rejection');
  });

  story('a new one after the end starts at once', async (teller) => {
    await enrolled(teller);
    await teller.until('2026-01-20T12:00:00Z');
    expect(await statuses(teller)).toEqual(['finished']);
    expect(await teller.post(gmailForward({ person: teller.person, company: 'Bolt', role: 'Clerk' }))).toBe(
      'enrolled rejection',
    );
    expect((await teller.steps()).at(-1)).toBe('1 01-20');
    await teller.until('2026-02-10T12:00:00Z');
    expect(await teller.steps()).toHaveLength(12);
  });
});

describe('two rejections in one mail', () => {
  story('are one series about both', async (teller) => {
    expect(await teller.post(both(teller.person))).toBe('enrolled rejection');
    const [answer] = await teller.answers();
    expect(answer).toContain('Bolt');
    expect((await teller.mail(/Bolt/)).html).toContain('mailto:');
    await teller.until('2026-01-26T12:00:00Z');
    expect(await teller.steps()).toHaveLength(6);
  });
});

describe('a mail filter at the secret address', () => {
  const filtered = (raw: string): string => `X-Forwarded-For: sam@mail.example me@in.onward.test\r\n${raw}`;
  const newsletter =
    'From: Jobs <news@jobs.example>\r\nTo: sam@mail.example\r\nSubject: Ten new jobs near you\r\nDate: Thu, 08 Jan 2026 09:00:00 +0900\r\nMessage-ID: <n1@jobs.example>\r\n\r\nTen new jobs match your alert. Apply now to any of them.\r\n';

  story('records what changes nothing, and answers nobody', async (teller) => {
    await enrolled(teller);
    const rcptTo = await secretAddress(teller);
    const before = (await teller.mails()).length;
    expect(await teller.post(filtered(newsletter), { rcptTo, mailFrom: 'news@jobs.example' })).toMatch(
      /^(declined|ignored) /,
    );
    // Some filters leave no mark at all: the mail is the employer's own.
    expect(
      await teller.post(newsletter.replace('n1@', 'n2@'), { rcptTo, mailFrom: 'news@jobs.example' }),
    ).toMatch(/^(declined|ignored) /);
    expect(await teller.post(filtered(directRejection({ to: teller.person })), { rcptTo })).toBe(
      'duplicate same-rejection',
    );
    expect(await teller.mails()).toHaveLength(before);
  });

  story('starts, joins and brings good news, and is answered then', async (teller) => {
    await enrolled(teller);
    const rcptTo = await secretAddress(teller);
    await teller.reply('STOP');
    const before = (await teller.mails()).length;
    const bolt = directRejection({
      to: teller.person,
      company: 'Bolt',
      role: 'Clerk',
      from: 'ada@bolt.example',
    });
    const cord = directRejection({
      to: teller.person,
      company: 'Cord',
      role: 'Cook',
      from: 'bob@cord.example',
    });
    expect(await teller.post(filtered(bolt), { rcptTo })).toBe('enrolled rejection');
    expect(await teller.post(filtered(cord), { rcptTo })).toBe('joined running-series');
    const [, invitation] = invitationForward(teller.person).split(/-{10} Forwarded message -{9}\r\n/);
    const headers = invitation!.replace('To: ', 'Message-ID: <inv@lantern.example>\r\nTo: ');
    expect(
      await teller.post(
        filtered(headers.replace(/Date:.*\r\n/, 'Date: Thu, 08 Jan 2026 09:12:00 +0000\r\n')),
        { rcptTo },
      ),
    ).toBe('declined good-news-pauses');
    expect(await teller.mails()).toHaveLength(before + 3);
  });
});

describe('many forwards on one day', () => {
  story('the 21st says more tomorrow, the 22nd nothing, and the next day is a new one', async (teller) => {
    const { person, post, mails, until } = teller;
    for (let number = 1; number <= 22; number += 1)
      expect(await post(acknowledgementForward(person, number))).toBe('declined acknowledgement');
    expect(await mails()).toHaveLength(21);
    expect((await mails()).at(-1)!.subject).toMatch(/tomorrow/i);
    expect(await post(gmailForward({ person }))).toBe('enrolled rejection');
    expect(await mails()).toHaveLength(22);
    await until('2026-01-09T08:00:00Z');
    await post(acknowledgementForward(person, 23));
    expect(await mails()).toHaveLength(23);
  });
});

describe('where somebody is', () => {
  const receiptOf = async ({ mails }: Teller): Promise<string> =>
    (await mails())[0]!.text.replace(/\s+/g, ' ');

  const textOfNewest = async ({ mail }: Teller): Promise<string> =>
    (await mail(-1)).text.replace(/\s+/g, ' ');

  story('an offset of their mail program is their zone', async (teller) => {
    await teller.post(gmailForward({ person: teller.person, date: 'Thu, 08 Jan 2026 15:45:00 +0545' }));
    expect(await receiptOf(teller)).toContain('UTC+05:45');
    await teller.until('2026-01-09T04:00:00Z');
    expect(await teller.steps()).toEqual(['1 01-08', '2 01-09']);
  });

  story('an offset no clock on earth shows is unknown: the deployment’s zone', async (teller) => {
    await teller.post(gmailForward({ person: teller.person, date: 'Thu, 08 Jan 2026 10:00:00 -2359' }));
    expect(await receiptOf(teller)).toContain('London time');
  });

  story('is read anew from the next forward, as clocks change, unless they chose', async (teller) => {
    const rejection = (company: string, date: string): string =>
      gmailForward({ person: teller.person, company, role: company, date });
    await teller.post(rejection('Acme', 'Thu, 08 Jan 2026 10:00:00 +0000'));
    await teller.reply('STOP');
    await teller.post(rejection('Bolt', 'Thu, 08 Jan 2026 11:00:00 +0100'));
    expect(await textOfNewest(teller)).toContain('UTC+01:00');
    await teller.reply('STOP');
    await teller.post(rejection('Cord', 'Thu, 08 Jan 2026 12:00:00 +0200'));
    expect(await textOfNewest(teller)).toContain('UTC+02:00');
    await teller.press('times', { zone: 'Europe/Berlin', hour: '09:30' });
    await teller.reply('STOP');
    await teller.post(rejection('Dune', 'Thu, 08 Jan 2026 12:00:00 +0300'));
    expect(await textOfNewest(teller)).toContain('Berlin time');
  });

  story(
    'moving in mid-series keeps the days and moves the hours, to the other side of the date line too',
    async (teller) => {
      await enrolled(teller);
      await teller.until('2026-01-12T12:00:00Z');
      await teller.press('times', { zone: 'Pacific/Kiritimati', hour: '08:00' });
      await teller.until('2026-01-20T12:00:00Z');
      const sent = (await teller.mails()).slice(3).map(({ sentAt }) => sentAt.slice(0, 13));
      expect(sent).toEqual(['2026-01-12T18', '2026-01-15T18', '2026-01-19T18']);
    },
  );
});
