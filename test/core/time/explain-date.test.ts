import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainDate } from '#core/time/explain-date.ts';
import { nationalHolidays } from '#core/time/holidays.ts';
import { addDays } from '#core/time/plain-date.ts';
import { type PlanInput, planDates } from '#core/time/plan.ts';
import { isWorkingDay } from '#core/time/working-day.ts';

const aPlan = (changed: Partial<PlanInput> = {}): PlanInput => ({
  dayZero: '2026-01-08',
  zone: 'Europe/London',
  holidays: nationalHolidays,
  sentDays: [],
  shiftDays: 0,
  pace: 'normal',
  ...changed,
});

describe('why a step has its date', () => {
  it('names the delay alone when nothing moved it', () => {
    expect(explainDate(aPlan(), 4)).toEqual({
      delay: { type: 'calendar-days', days: 5 },
      dayZero: '2026-01-08',
      pace: 'normal',
      wanted: '2026-01-13',
      moves: [],
      date: '2026-01-13',
    });
  });

  it('names the weekend it rolled over', () => {
    expect(explainDate(aPlan(), 3)).toMatchObject({
      wanted: '2026-01-11',
      moves: [{ by: 'rest-days', to: '2026-01-12', passed: [{ date: '2026-01-11', because: 'weekend' }] }],
    });
  });

  it('names the holidays between, each by its day', () => {
    expect(explainDate(aPlan({ dayZero: '2026-04-02' }), 2).moves).toEqual([
      {
        by: 'rest-days',
        to: '2026-04-07',
        passed: [
          { date: '2026-04-03', because: 'holiday' },
          { date: '2026-04-04', because: 'weekend' },
          { date: '2026-04-05', because: 'weekend' },
          { date: '2026-04-06', because: 'holiday' },
        ],
      },
    ]);
  });

  it('knows no holidays in a fixed offset', () => {
    expect(explainDate(aPlan({ dayZero: '2026-04-02', zone: '+01:00' }), 2).date).toBe('2026-04-03');
  });

  it('names the step before that it had to come after', () => {
    expect(explainDate(aPlan({ dayZero: '2026-01-09' }), 3)).toMatchObject({
      moves: [{ by: 'step-before', before: '2026-01-12', to: '2026-01-13', passed: [] }],
      date: '2026-01-13',
    });
  });

  it('names the pause that moved it, and the weekend behind that', () => {
    const paused = aPlan({ shiftDays: 4, sentDays: ['2026-01-08', '2026-01-09', '2026-01-12'] });
    expect(explainDate(paused, 4)).toMatchObject({
      wanted: '2026-01-13',
      moves: [{ by: 'pause', days: 4, to: '2026-01-19' }],
    });
  });

  it('says of a day the calendar left out that it never was', () => {
    const apia = aPlan({ zone: 'Pacific/Apia', dayZero: '2011-12-29', holidays: () => false });
    expect(explainDate(apia, 2).moves[0]?.passed[0]).toEqual({ date: '2011-12-30', because: 'no-such-day' });
  });

  it('always ends on the date of the plan, by moves over rest days alone', () => {
    const zone = fc.constantFrom('Europe/London', 'America/New_York', 'Pacific/Auckland', '+05:45');
    const pace = fc.constantFrom('slower' as const, 'normal' as const, 'faster' as const);
    const days = fc.integer({ min: 0, max: 3600 });
    const gaps = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        zone,
        pace,
        days,
        fc.integer({ min: 0, max: 90 }),
        gaps,
        (place, speed, start, shift, lags) => {
          const dayZero = addDays('2026-01-01', start);
          const sentDays = [dayZero];
          for (const lag of lags) sentDays.push(addDays(sentDays.at(-1)!, lag));
          const input = aPlan({ zone: place, pace: speed, dayZero, sentDays, shiftDays: shift });
          for (const step of ([2, 3, 4, 5, 6] as const).filter((each) => each > sentDays.length)) {
            const { date, moves } = explainDate(input, step);
            expect(date).toBe(planDates(input)[step - 1]);
            for (const rest of moves.flatMap(({ passed }) => passed))
              expect(isWorkingDay(rest.date, place, nationalHolidays)).toBe(false);
          }
        },
      ),
      { seed: 11, numRuns: 60 },
    );
  });
});
