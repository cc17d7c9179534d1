import { describe, expect, it } from 'vitest';
import { forwardingQuestion } from '#core/inbound/forwarding-question.ts';
import type { Mail } from '#core/mail/mail.ts';
import { aVerdict } from '#test/support/a-rejection.ts';
import { aMail } from '#test/support/an-inbound-mail.ts';

const original = { from: null, replyTo: null, to: [], subject: '', sentAt: null, messageId: null };
const asks = [
  {
    original: { ...original, text: '', headers: [] },
    verdict: aVerdict({ kind: 'forwarding-confirmation' }),
  },
];
const question = (changed: Partial<Mail>, parts = asks) =>
  forwardingQuestion(
    aMail({ from: [{ name: 'Mail', address: 'noreply@mail.harbour.example' }], ...changed }),
    parts,
  );

describe('the code', () => {
  it.each([
    ['Use the code 339120 to finish.', '339120'],
    ['Your code is 7741-08.', '7741-08'],
    ['Confirmation Code : ZM8842LQ', 'ZM8842LQ'],
    ['Ihr Bestätigungscode lautet: 48 12', null],
    ['Ihr Bestätigungscode lautet: 481234', '481234'],
    ['The code is valid for 7 days: 7KQ2M-XW9PD', null],
    ['Code from sam2@mail.example', null],
  ])('in “%s” is %s', (text, code) => {
    expect(question({ text })?.code ?? null).toBe(code);
  });
});

describe('the page', () => {
  const page = 'https://fwd.harbour.example/verify?t=1';
  it.each([
    [`Open ${page} to allow it`, page],
    ['Open http://fwd.harbour.example/verify?t=1', null],
    ['Open https://fwd.harbour.example.evil.example/verify', null],
    ['Open https://fwd.harbour.example@evil.example/verify', null],
    ['Open https://user@fwd.harbour.example/verify', null],
    ['Open https://fwd.harbour.example:8443/verify', null],
    ['Decline: https://fwd.harbour.example/decline', null],
    ['Help: https://help.harbour.example/verify-help', null],
  ])('in “%s” is %s', (text, link) => {
    expect(question({ text })?.link ?? null).toBe(link);
  });

  it.each([
    ['noreply@zohomail.com', 'https://mail.zoho.com/confirm'],
    ['no-reply@notify.proton.me', 'https://account.proton.me/accept'],
  ])('of a provider that asks by %s is passed on', (address, link) => {
    expect(question({ from: [{ name: 'Mail', address }], text: `Open ${link}` })?.link).toBe(link);
  });

  it.each([
    ['sam2@zohomail.com', 'https://forms.zoho.com/sam2/form/confirm-forwarding'],
    ['sam2@proton.me', 'https://drive.proton.me/urls/ACCEPT1'],
    ['sam2@gmx.de', 'https://www.gmx.net/confirm'],
  ])('that %s names is not: anybody may have an address there', (address, link) => {
    const from = [{ name: 'Zoho Mail', address }];
    expect(question({ from, text: `Open ${link}` })).toBeNull();
    expect(question({ from, text: `Your code is 339120. Open ${link}` })).toMatchObject({ link: null });
  });

  it('is not looked for without end', () => {
    const text = `${'https://harbour.example/x '.repeat(100_000)}${'<a href="https:'.repeat(50_000)}`;
    const started = performance.now();
    question({ text, html: text });
    question({ text: 'code'.repeat(5_000) });
    expect(performance.now() - started).toBeLessThan(300);
  });
});

it('is asked by a mail that says so, and by one sender', () => {
  const text = 'Your code is 339120';
  expect(question({ text })).toEqual({ provider: 'harbour.example', code: '339120', link: null });
  const two = [1, 2].map((number) => ({ name: '', address: `a${number}@harbour.example` }));
  expect(question({ text, from: two })).toBeNull();
  expect(question({ text }, [{ ...asks[0]!, verdict: aVerdict() }])).toBeNull();
  expect(question({ text }, [])).toBeNull();
});

it('names a domain by its letters, not by what they look like', () => {
  const from = [{ name: 'Google', address: 'noreply@gооgle.example' }];
  expect(question({ from, text: 'Your code is 339120' })?.provider).toMatch(/^xn--/);
});
