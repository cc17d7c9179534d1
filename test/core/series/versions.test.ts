import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { rejectionSeries, rejectionVersions } from '#core/series/rejection.ts';
import type { Series } from '#core/series/series.ts';
import { seriesOf } from '#core/series/versions.ts';
import { nextDueAt } from '#core/time/next-due.ts';
import { planDates } from '#core/time/plan.ts';
import { noHolidays } from '#core/time/working-day.ts';
import { anEnrollment, anEnrollmentAfter, thursday } from '#test/support/an-enrollment.ts';

/**
 * Every version that was ever deployed, by its digest. Somebody may still be under way in it, so none is edited or taken
 * away; a new one adds its line (docs/series.md).
 */
const published: Readonly<Record<number, string>> = { 1: '83dab22347e561ac' };

const digestOf = (series: Series): string =>
  createHash('sha256').update(JSON.stringify(series)).digest('hex').slice(0, 16);

it('no published version was edited or removed, and every version is published here', () => {
  const digests = Object.fromEntries(rejectionVersions.map((series) => [series.version, digestOf(series)]));
  expect(digests).toEqual(published);
});

it('versions are numbered from one, in order, and the last is the one that begins', () => {
  expect(rejectionVersions.map(({ version }) => version)).toEqual(
    rejectionVersions.map((_, index) => index + 1),
  );
  expect(rejectionSeries).toBe(rejectionVersions.at(-1));
  expect(anEnrollment().seriesVersion).toBe(rejectionSeries.version);
});

it('every version has its receipt at once and unconditional, and each later step later', () => {
  for (const { steps } of rejectionVersions) {
    expect(steps[0]).toMatchObject({ delay: { type: 'at-once' }, conditions: [] });
    const days = steps.map(({ delay }) => (delay.type === 'calendar-days' ? delay.days : 0)).slice(2);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  }
});

it('an enrollment keeps the version it began with, and a version nobody knows is the newest', () => {
  for (const series of rejectionVersions) expect(seriesOf(series.version)).toBe(series);
  expect(seriesOf(99)).toBe(rejectionSeries);
});

it('the dates follow the delays of the series they are asked for', () => {
  const [version1] = rejectionVersions;
  const [one, two, three, four, five, six] = version1.steps;
  const last = { ...six, delay: { type: 'calendar-days', days: 19 } } as const;
  const later: Series = { ...version1, version: 2, steps: [one, two, three, four, five, last] };
  const input = {
    ...{ dayZero: '2026-01-08', zone: 'UTC', holidays: noHolidays, shiftDays: 0, pace: 'normal' as const },
    sentDays: [null, null, null, null, null, null],
  };
  expect(planDates({ ...input, series: version1 }).at(-1)).toBe('2026-01-20');
  expect(planDates({ ...input, series: later }).at(-1)).toBe('2026-01-27');
});

it('the instant of a step is asked of the version in the enrollment', () => {
  const enrollment = anEnrollmentAfter(2);
  expect(nextDueAt({ ...enrollment, seriesVersion: 1 }, 3, thursday)).toBe(enrollment.dueAt);
});
