import { describe, expect, test } from 'vitest';
import { unwrapForward } from '#core/mail/forward/unwrap-forward.ts';
import { replyText } from '#core/mail/reply-text.ts';
import { aMail, processorMs } from '../a-mail.ts';

const mb = 1_000_000;
const filled = (unit: string, size = 300_000): string => unit.repeat(Math.ceil(size / unit.length));

describe('no text takes long', () => {
  test.each([
    ['16,000 newlines', '\n'.repeat(16_000)],
    ['1 MB of newlines', filled('\n', mb)],
    ['1 MB of newline, blank, newline', filled('\n \n', mb)],
    ['10,000 quote marks', `${'>'.repeat(10_000)} x\n`],
    ['quotes in quotes', Array.from({ length: 1_400 }, (_, i) => `${'>'.repeat(i)} x`).join('\n')],
    ['1 MB in a line', filled('a', mb)],
    ['a lot of labels', filled('a: b\n')],
    ['a lot of senders', filled('From: a@b.c\n')],
    ['a lot of unknown labels with addresses', filled('x: a@b.c\n')],
    ['a lot of bold labels', filled('**a: b\n')],
    ['a lot of separators', filled('----- Forwarded message -----\n')],
    ['a lot of attributions', filled('On 2026-01-01 10:00 a@b.c wrote:\n')],
    ['a lot of quoted attributions', filled('> > > On 1 wrote:\n')],
    [
      '1 MB of forwards',
      filled('---- Forwarded message ----\nFrom: a@b.c\nDate: 2026-01-01 10:00\nSubject: x\n\nhi\n'),
    ],
    [
      'a conversation of a lot of mails',
      `x\nSubject: x\n${'-'.repeat(24)}\n\n${filled('From: a@b.c\nDate: 2026-01-01 10:00\nTo: x\n\nhi\n\n----------\n')}`,
    ],
    ['a lot of letterheads', `Dear Sam,\n${filled('From: a\nDate: 2026-01-01\nSubject: x\n\n')}`],
    ['letterheads below a lot of quotes', `${filled('> x\n')}${filled('From: a@b.c\nSubject: x\n\n')}`],
    ['rows of tables', filled('| a | b@c.d |\n')],
    ['a lot of recipients', `To: a@b.c,\n${filled('a@b.c,\n')}`],
    ['a lot of lists of recipients', filled(`Cc: a@b.c,\n${'a@b.c,\n'.repeat(200)}`)],
    [
      'a lot of lists of recipients, every line labelled',
      filled('To: a@b.c,\nx: a@b.c,\n a@b.c,\n a@b.c,\n'),
    ],
    ['a lot of labels without colons', filled('---- Forwarded message ----\nFrom x\nTo y\nDate z\n')],
    [
      "a lot of a person's own answers",
      filled(
        '---- Forwarded message ----\nFrom: sam@home.example\nSubject: x\n\nhi\n\nOn 2026-01-01 10:00 sam@home.example wrote:\n> x\n',
      ),
    ],
    [
      'one own answer over a lot of empty quotations',
      `---- Forwarded message ----\nFrom: sam@home.example\nSubject: x\n\n${filled('On 2026-01-01 10:00 a@b.c wrote:\n\n')}`,
    ],
    ['lines of stars', filled(`a:${'*'.repeat(1_990)}\na:*b${'* '.repeat(990)}\na:${'* '.repeat(990)}b\n`)],
    ['lines of bracketed names', filled(`From: ${'<a@'.repeat(660)}\n`)],
    ['lines of senders for others', filled(`From: ${'on behalf of '.repeat(150)}a@b.c\n`)],
    ['lines of colons', filled(`${'a@b.c: From: '.repeat(290)}\n`)],
    ['lines of brackets', filled(`From: ${'<'.repeat(1_990)}\n`)],
  ])('%s', (_, text) => {
    const mail = aMail({ subject: 'Fwd: x', text });
    unwrapForward(aMail({ text: text.slice(0, 20_000) }));
    // 200 ms alone; collecting garbage beside other tests takes its share. What is quadratic takes seconds.
    expect(processorMs(() => unwrapForward(mail))).toBeLessThan(800);
    expect(processorMs(() => replyText(mail))).toBeLessThan(800);
  });
});
