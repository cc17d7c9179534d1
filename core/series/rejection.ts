import type { Series } from './series.ts';

/** The plan as first published. */
const version1: Series = {
  name: 'rejection',
  version: 1,
  steps: [
    {
      number: 1,
      name: 'give-yourself-a-break',
      delay: { type: 'at-once' },
      window: 'any-time',
      conditions: [],
    },
    {
      number: 2,
      name: 'ask-for-feedback',
      delay: { type: 'next-working-day' },
      window: 'working-hours',
      conditions: [],
    },
    {
      number: 3,
      name: 'review-the-interview',
      delay: { type: 'calendar-days', days: 3 },
      window: 'working-hours',
      conditions: [],
    },
    {
      number: 4,
      name: 'revisit-the-job',
      delay: { type: 'calendar-days', days: 5 },
      window: 'working-hours',
      conditions: [],
    },
    {
      number: 5,
      name: 'address-the-issues',
      delay: { type: 'calendar-days', days: 8 },
      window: 'working-hours',
      conditions: [],
    },
    {
      number: 6,
      name: 'move-on',
      delay: { type: 'calendar-days', days: 12 },
      window: 'working-hours',
      conditions: [],
    },
  ],
};

/**
 * Every version anybody may still be under way in, oldest first. A changed plan is a new version at the end: one that has
 * been published is never edited (docs/series.md).
 */
export const rejectionVersions: readonly [Series, ...Series[]] = [version1];

/** The six steps after a rejection, as they begin today. The words of each are in templates/rejection/. */
export const rejectionSeries: Series = rejectionVersions.at(-1)!;
