import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replyText } from '#core/mail/reply-text.ts';
import { unwrapForward } from '#core/mail/unwrap-forward.ts';
import { aMail } from './a-mail.ts';

const mb = 1_000_000;
const filled = (unit: string, size = mb): string => unit.repeat(Math.ceil(size / unit.length));

describe('no text takes long', () => {
  test.each([
    ['16,000 newlines', '\n'.repeat(16_000)],
    ['1 MB of newlines', filled('\n')],
    ['1 MB of newline, blank, newline', filled('\n \n')],
    ['10,000 quote marks', `${'>'.repeat(10_000)} x\n`],
    ['quotes in quotes', Array.from({ length: 1_400 }, (_, i) => `${'>'.repeat(i)} x`).join('\n')],
    ['1 MB in a line', filled('a')],
    ['1 MB of labels', filled('a: b\n')],
    ['1 MB of senders', filled('From: a@b.c\n')],
    ['1 MB of unknown labels with addresses', filled('x: a@b.c\n')],
    ['1 MB of bold labels', filled('**a: b\n')],
    ['1 MB of separators', filled('----- Forwarded message -----\n')],
    ['1 MB of attributions', filled('On 2026-01-01 10:00 a@b.c wrote:\n')],
    ['1 MB of quoted attributions', filled('> > > On 1 wrote:\n')],
    [
      '1 MB of forwards',
      filled('---- Forwarded message ----\nFrom: a@b.c\nDate: 2026-01-01 10:00\nSubject: x\n\nhi\n'),
    ],
    ['1 MB of recipients', `To: a@b.c,\n${filled('a@b.c,\n')}`],
    ['lines of colons', filled(`${'a@b.c: From: '.repeat(290)}\n`)],
    ['lines of brackets', filled(`From: ${'<'.repeat(1_990)}\n`)],
  ])('%s', (_, text) => {
    const mail = aMail({ subject: 'Fwd: x', text });
    unwrapForward(aMail({ text: text.slice(0, 20_000) }));
    const start = performance.now();
    unwrapForward(mail);
    // 200 ms alone; the machine that runs all rooms' tests at once is slower.
    expect(performance.now() - start).toBeLessThan(800);
    replyText(mail);
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});

test('an original below a separator is found under any note and any subject', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/);
  const note = fc.array(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    { maxLength: 12 },
  );
  const address = fc.tuple(word, word).map(([local, domain]) => `${local}@${domain}.example`);
  const property = fc.property(
    note,
    fc.array(word, { maxLength: 6 }),
    address,
    fc.array(word, { minLength: 1, maxLength: 8 }),
    (above, edited, from, subject) => {
      const text = `${above.join('\n')}\n\n-------- Forwarded Message --------\nSubject: ${subject.join(' ')}\nDate: Tue, 3 Nov 2026 10:12:00 +0100\nFrom: ${from}\nTo: sam@home.example\n\nDear Sam, no.`;
      const { via, originals, note: kept } = unwrapForward(aMail({ subject: edited.join(' '), text }));
      expect([
        via,
        originals.length,
        originals[0]?.from?.address,
        originals[0]?.subject,
        originals[0]?.text,
      ]).toEqual(['forward', 1, from, subject.join(' '), 'Dear Sam, no.']);
      expect(kept).toBe(above.join('\n').trim());
    },
  );
  fc.assert(property, { seed: 20261103, numRuns: 300 });
});
