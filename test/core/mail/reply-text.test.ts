import { describe, expect, test } from 'vitest';
import { replyText } from '#core/mail/reply-text.ts';
import { aMail } from './a-mail.ts';
import { languages } from './forward/client-words.ts';

const said = (text: string): string => replyText(aMail({ subject: 'Re: Step 2', text }));

describe('what a person wrote is', () => {
  test.each([
    ['the word alone', 'STOP', 'STOP'],
    ['without the quotation', 'STOP\n\n> On we go\n> with step 2', 'STOP'],
    [
      'without the attribution',
      'PAUSE\n\nOn Tue, 3 Nov 2026 at 10:12, Onward\n<me@in.onward.test> wrote:\n\n> step 2',
      'PAUSE',
    ],
    [
      'without the attribution in German',
      'WEITER\n\nAm 03.11.26 um 10:12 schrieb Onward <me@in.onward.test>:\n> Schritt 2',
      'WEITER',
    ],
    [
      'without an attribution above unmarked text',
      'NEXT\n\nOn 3 Nov 2026, at 10:12, Onward <me@in.onward.test> wrote:\n\nstep 2',
      'NEXT',
    ],
    ['without the signature', 'SKIP\n-- \nSam Seeker\n+49 170', 'SKIP'],
    ["without the phone's line", 'DONE\n\nSent from my iPhone', 'DONE'],
    ["without the phone's line in German", 'FERTIG\n\nVon meinem iPhone gesendet', 'FERTIG'],
    ['what stands below the quotation too', '> step 2\n\nI like it.', 'I like it.'],
    ['what stands between quotations', '> a\nyes\n> b\nno', 'yes\nno'],
    [
      'nothing when only the quotation came',
      'On Tue, 3 Nov 2026 at 10:12, Onward <me@in.onward.test> wrote:\n> step 2',
      '',
    ],
    ['without the older mail below a rule', 'SLOWER\n\n-----Original Message-----\nno fields here', 'SLOWER'],
    [
      'several lines when there are several',
      'Hello,\n\nI got a job.\n\nSam',
      'Hello,\n\nI got a job.\n\nSam',
    ],
  ])('%s', (_, text, words) => {
    expect(said(text)).toBe(words);
  });

  test('without the block Outlook prints below, in every language', () => {
    const wrong = languages.filter(
      (w) =>
        said(
          `STOP\n\n${w.from}: Onward <me@in.onward.test>\n${w.sent}: 3.11.2026 10:12\n${w.to}: Sam\n${w.subject}: Step 2\n\nstep 2`,
        ) !== 'STOP',
    );
    expect(wrong.map(({ language }) => language)).toEqual([]);
  });
});
