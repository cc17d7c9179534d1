import { describe, expect, it } from 'vitest';
import { checkMails } from '#local/prove-bulk/check-mails.ts';
import { createFindings } from '#local/prove-bulk/findings.ts';
import type { Mail } from '#local/prove-bulk/laptop.ts';

const people = new Set(['ann@mail.example', 'bob@mail.example']);

const mail = (to: string, step: number, sentAt: string): Mail => ({
  ...{ id: `${to} ${step} ${sentAt}`, sentAt, to: [to] },
  tags: { step: String(step) },
});

const first = mail('Ann@mail.example', 1, '2026-06-02T11:00:00.000Z');
const second = mail('ann@mail.example', 2, '2026-06-03T08:30:00.000Z');

const faultsOf = (mails: readonly Mail[], perDay = 10): readonly string[] => {
  const findings = createFindings();
  checkMails(mails, { people, perDay, notBefore: '2026-06-02T10:30:00.000Z' }, findings);
  return findings.faults();
};

describe('a proof that could not fail would prove nothing', () => {
  it('finds no fault where each person gets each step once', () => {
    expect(faultsOf([first, mail('bob@mail.example', 1, first.sentAt), second])).toEqual([]);
  });

  it.each([
    ['a step twice', [first, { ...first, sentAt: second.sentAt }]],
    ['a step left out', [first, { ...second, tags: { step: '3' } }]],
    ['a mail to somebody else', [mail('eve@mail.example', 1, first.sentAt)]],
    ['a mail within the grace period', [{ ...first, sentAt: '2026-06-02T10:29:59.000Z' }]],
    ['two mails to one person on a day', [first, { ...second, sentAt: first.sentAt }]],
  ])('finds %s', (_, mails) => {
    expect(faultsOf(mails)).toHaveLength(1);
  });

  it('finds a day fuller than the quota lets it be', () => {
    expect(faultsOf([first, mail('bob@mail.example', 1, first.sentAt)], 1)).toEqual([
      '2 mails on 2026-06-02, where 1 may leave',
    ]);
  });

  it('tells what it found and what it expected', () => {
    const { equal, faults, looks } = createFindings();
    equal('rows', { rows: 99 }, { rows: 100 });
    equal('rows', 1, 1);
    expect(faults()).toEqual(['rows: {"rows":99} instead of {"rows":100}']);
    expect(looks()).toBe(2);
  });
});
