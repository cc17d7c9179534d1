import { expect, test } from 'vitest';
import { forwardingConfirmation } from '#core/mail/forwarding-confirmation.ts';
import { aMail } from './a-mail.ts';

const google = [{ name: 'Gmail Team', address: 'forwarding-noreply@google.com' }];

test('the code is read from the subject', () => {
  const mail = aMail({
    from: google,
    subject: '(#304298959) Gmail Forwarding Confirmation - Receive Mail from sam@gmail.com',
  });
  expect(forwardingConfirmation(mail)).toEqual({ provider: 'Gmail', code: '304298959' });
});

test('whatever the organisation is called, and in any language', () => {
  const mail = aMail({
    from: google,
    subject: '(#30429895) Acme: Weiterleitungsbestätigung – E-Mails von sam@acme.example empfangen',
  });
  expect(forwardingConfirmation(mail)?.code).toBe('30429895');
});

test('or from the text', () => {
  const text =
    'Confirmation code: 304298959\n\nhttps://mail-settings.google.com/mail/vf-%5BANGjdJ-12345678901%5D-x';
  expect(forwardingConfirmation(aMail({ from: google, subject: 'Confirmation', text }))?.code).toBe(
    '304298959',
  );
});

test('a missing code is said to be missing', () => {
  const mail = aMail({ from: google, subject: 'Gmail Forwarding Confirmation', text: 'hello' });
  expect(forwardingConfirmation(mail)).toEqual({ provider: 'Gmail', code: null });
});

test('nobody else sends one', () => {
  const subject = '(#304298959) Gmail Forwarding Confirmation - Receive Mail from sam@gmail.com';
  expect(forwardingConfirmation(aMail({ subject }))).toBe(null);
  expect(
    forwardingConfirmation(
      aMail({ subject, from: [{ name: '', address: 'forwarding-noreply@google.com.evil.example' }] }),
    ),
  ).toBe(null);
  expect(
    forwardingConfirmation(aMail({ subject, from: [...google, { name: '', address: 'x@y.example' }] })),
  ).toBe(null);
  expect(forwardingConfirmation(aMail({ from: google, subject: 'Your storage is full' }))).toBe(null);
});
