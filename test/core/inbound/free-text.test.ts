import { describe, expect, it } from 'vitest';
import { keepFreeText } from '#core/inbound/free-text.ts';
import type { Person } from '#core/inbound/handling.ts';
import { aCandidate, aSuppression } from '#test/support/a-candidate.ts';
import { anEnrollment } from '#test/support/an-enrollment.ts';

const first = anEnrollment({ id: 'first' });
const second = anEnrollment({ id: 'second' });
const aPerson = (freeTextAnsweredFor: string | null = null, changed: Partial<Person> = {}): Person => ({
  candidate: aCandidate({ enrollmentIds: ['first', 'second'], freeTextAnsweredFor }),
  suppression: null,
  running: null,
  waiting: null,
  ...changed,
});

describe('free text', () => {
  it('is kept, no longer than a page', () => {
    expect(keepFreeText(aPerson(), first, 'x'.repeat(3_000)).note).toHaveLength(2_000);
  });

  it('is answered once a series, and never again for an older one', () => {
    const answered = (before: string | null, series: typeof first | null) =>
      keepFreeText(aPerson(before), series, 'Hello').candidate?.freeTextAnsweredFor ?? null;
    expect(answered(null, first)).toBe('first');
    expect(answered('first', first)).toBeNull();
    expect(answered('first', second)).toBe('second');
    expect(answered('second', first)).toBeNull();
  });

  it('without a series is answered once for all, and a series after it counts anew', () => {
    const alone = keepFreeText(aPerson(), null, 'Hello');
    expect(alone).toMatchObject({ answer: { template: 'free-text', planless: true } });
    const after = alone.candidate!.freeTextAnsweredFor;
    expect(keepFreeText(aPerson(after), null, 'Hello').answer).toBeUndefined();
    expect(keepFreeText(aPerson(after), first, 'Hello').answer).toMatchObject({ planless: false });
    expect(keepFreeText(aPerson('first'), null, 'Hello').answer).toBeUndefined();
  });

  it('with a plan that has ended names no words that could change it', () => {
    const ended = anEnrollment({ id: 'first', status: 'stopped' });
    expect(keepFreeText(aPerson(), ended, 'How are you?').answer).toMatchObject({ planless: true });
    const running = { running: second };
    expect(keepFreeText(aPerson(null, running), ended, 'Hello').answer).toMatchObject({ planless: false });
  });

  it('of somebody suppressed is not answered', () => {
    expect(
      keepFreeText(aPerson(null, { suppression: aSuppression() }), first, 'Hello').answer,
    ).toBeUndefined();
  });
});
