import { describe, expect, it } from 'vitest';
import { bulkPerDay, type CalendarRequest, planCalendar, startDayOf } from '#core/batches/calendar.ts';
import { book, emptyCalendar, giveBack } from '#core/batches/sending-calendar.ts';
import { sum, thursday } from './a-calendar.ts';

const request = (changed: Partial<CalendarRequest> = {}): CalendarRequest => ({
  zones: { 'Europe/London': 10 },
  from: thursday,
  booked: {},
  perDay: null,
  ...changed,
});

describe('the calendar of a batch', () => {
  it('starts everybody on the first day where nothing limits, and counts all six mails', () => {
    const calendar = planCalendar(request())!;
    expect(calendar.starts).toEqual({ 'Europe/London': [{ day: '2026-01-08', rows: 10 }] });
    expect(calendar.mails.map(({ day }) => day.slice(5))).toEqual([
      '01-08',
      '01-09',
      '01-12',
      '01-13',
      '01-16',
      '01-20',
    ]);
    expect(calendar.mails.every(({ mails }) => mails === 10)).toBe(true);
  });

  it('waits for the window of each zone: evening there is tomorrow, Friday evening is Monday', () => {
    const { starts } = planCalendar(
      request({ zones: { 'Asia/Tokyo': 1, 'America/Los_Angeles': 1 }, from: '2026-01-09T10:30:00.000Z' }),
    )!;
    // 19:30 on Friday in Tokyo, 2:30 on Friday in Los Angeles.
    expect(starts['Asia/Tokyo']).toEqual([{ day: '2026-01-12', rows: 1 }]);
    expect(starts['America/Los_Angeles']).toEqual([{ day: '2026-01-09', rows: 1 }]);
  });

  it('counts a mail on the UTC day it leaves on: half past nine in Auckland is the evening before', () => {
    const { mails } = planCalendar(request({ zones: { 'Pacific/Auckland': 1 } }))!;
    expect(mails[0]).toEqual({ day: '2026-01-08', mails: 1 });
    expect(mails[1]).toEqual({ day: '2026-01-11', mails: 1 });
  });

  it('leaves the days of other batches to them', () => {
    const { starts } = planCalendar(request({ perDay: 10, booked: { '2026-01-08': 7, '2026-01-13': 8 } }))!;
    // Two of the three places on the 8th: their fourth mail is on the 13th.
    expect(starts['Europe/London']?.[0]).toEqual({ day: '2026-01-08', rows: 2 });
    expect(sum(starts['Europe/London']!.map(({ rows }) => rows))).toBe(10);
  });

  it('gives up where a year is not enough', () => {
    expect(planCalendar(request({ zones: { 'Europe/London': 100_000 }, perDay: 160 }))).toBeNull();
    expect(planCalendar(request({ perDay: 0 }))).toBeNull();
  });

  it('has nothing for nobody', () => {
    expect(planCalendar(request({ zones: {} }))).toEqual({ starts: {}, mails: [], perDay: null });
  });

  it('tells each row its day, in the order of the file', () => {
    const starts = {
      'Europe/London': [
        { day: '2026-01-08', rows: 2 },
        { day: '2026-01-12', rows: 1 },
      ],
    };
    const days = [0, 1, 2, 3].map((n) => startDayOf({ starts, mails: [], perDay: 2 }, 'Europe/London', n));
    expect(days).toEqual(['2026-01-08', '2026-01-08', '2026-01-12', null]);
    expect(startDayOf({ starts, mails: [], perDay: 2 }, 'Europe/Paris', 0)).toBeNull();
  });

  it('books four fifths of the quota', () => {
    expect([bulkPerDay({ perDay: 50_000 }), bulkPerDay({ perDay: 1 }), bulkPerDay({ perDay: null })]).toEqual(
      [40_000, 0, null],
    );
  });
});

describe('the days that are booked', () => {
  const mails = (days: Readonly<Record<string, number>>) => ({
    starts: {},
    perDay: null,
    mails: Object.entries(days).map(([day, count]) => ({ day, mails: count })),
  });

  it('add up, and forget what is over', () => {
    const first = book(emptyCalendar, mails({ '2026-01-05': 3, '2026-01-09': 4 }), thursday);
    const second = book(first, mails({ '2026-01-09': 2 }), thursday);
    expect(second).toEqual({ id: 'all', version: 2, booked: { '2026-01-09': 6 } });
  });

  it('are given back from tomorrow on: what is due today may have left', () => {
    const booked = { id: 'all', version: 4, booked: { '2026-01-08': 5, '2026-01-09': 5 } } as const;
    expect(giveBack(booked, mails({ '2026-01-08': 5, '2026-01-09': 3 }), thursday).booked).toEqual({
      '2026-01-08': 5,
      '2026-01-09': 2,
    });
  });
});
