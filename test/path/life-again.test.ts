import { describe, expect } from 'vitest';
import { directRejection, gmailForward, outlookForward } from '#test/support/forwards.ts';
import { both, enrolled, statuses } from '#test/support/lives.ts';
import { tellStories } from '#test/support/stories.ts';

const story = tellStories();

describe('the same rejection again', () => {
  story(
    'in the same words from another mail program is a duplicate, answered once with the plan',
    async (teller) => {
      const { person, post, answers, until } = teller;
      await enrolled(teller);
      await until('2026-01-12T12:00:00Z');
      expect(await post(outlookForward({ person, messageId: `again.${person}` }))).toBe(
        'duplicate same-rejection',
      );
      expect(await answers()).toHaveLength(1);
      expect(await teller.plans()).toHaveLength(1);
    },
  );

  story('by the Message-ID of the original, whatever the words', async ({ person, post, plans }) => {
    const attached = (sentence: string, messageId: string) =>
      `From: Sam <${person}>\r\nTo: me@in.onward.test\r\nSubject: Fwd: x\r\nDate: Thu, 08 Jan 2026 10:00:00 +0000\r\nMessage-ID: <${messageId}>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain\r\n\r\nSee attached.\r\n--b1\r\nContent-Type: message/rfc822\r\n\r\n${directRejection({ to: person, sentence })}\r\n--b1--\r\n`;
    const first = 'We regret to tell you that we have chosen another candidate for this position.';
    const second = 'Unfortunately we will not be moving forward with your application.';
    expect(await post(attached(first, `one.${person}`))).toBe('enrolled rejection');
    expect(await post(attached(second, `two.${person}`))).toBe('duplicate same-rejection');
    expect(await plans()).toHaveLength(1);
  });

  story('after a stop enrolls anew', async (teller) => {
    await enrolled(teller);
    await teller.reply('STOP');
    expect(await teller.post(gmailForward({ person: teller.person, messageId: `2.${teller.person}` }))).toBe(
      'enrolled rejection',
    );
    expect(await statuses(teller)).toEqual(['stopped', 'active']);
  });
});

describe('two rejections in one mail', () => {
  story('of which one is known: the other joins', async (teller) => {
    await enrolled(teller);
    expect(await teller.post(both(teller.person))).toBe('joined running-series');
    expect((await teller.answers()).join()).toMatch(/Bolt/);
  });
});
