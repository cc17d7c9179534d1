import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unwrapForward } from '#core/mail/forward/unwrap-forward.ts';
import { aMail } from '../a-mail.ts';

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
