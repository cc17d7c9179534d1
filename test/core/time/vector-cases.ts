import type { Pace } from '#core/time/plan.ts';

/** What docs/time.md has a row for: the inputs; the answers are calculated. */
export type PlanCase = {
  readonly why: string;
  readonly zone: string;
  readonly dayZero: string;
  readonly sent?: readonly (string | null)[];
  readonly shiftDays?: number;
  readonly pace?: Pace;
  /** Leave out national holidays. */
  readonly plain?: true;
};

export const planCases: readonly PlanCase[] = [
  { why: 'a Monday', zone: 'Europe/London', dayZero: '2026-01-05', plain: true },
  { why: 'a Thursday', zone: 'Europe/London', dayZero: '2026-01-08', plain: true },
  { why: 'a Friday', zone: 'Europe/London', dayZero: '2026-01-09', plain: true },
  { why: 'a Saturday', zone: 'Europe/London', dayZero: '2026-01-10', plain: true },
  { why: 'Easter 2026 in England', zone: 'Europe/London', dayZero: '2026-04-01' },
  { why: 'Easter 2026 in the United States: no holiday', zone: 'America/New_York', dayZero: '2026-04-01' },
  { why: 'Christmas and New Year in England', zone: 'Europe/London', dayZero: '2026-12-23' },
  { why: 'Christmas and New Year in Germany', zone: 'Europe/Berlin', dayZero: '2026-12-23' },
  { why: 'Thanksgiving', zone: 'America/Los_Angeles', dayZero: '2026-11-23' },
  { why: 'Gandhi Jayanti, under the old name of the zone', zone: 'Asia/Calcutta', dayZero: '2026-09-30' },
  { why: 'Waitangi Day', zone: 'Pacific/Auckland', dayZero: '2026-02-03' },
  { why: 'a fixed offset has no holidays', zone: '+01:00', dayZero: '2026-12-23' },
  { why: 'into the leap day of 2028, a Tuesday', zone: 'Europe/London', dayZero: '2028-02-24' },
  { why: 'on the leap day', zone: 'Europe/London', dayZero: '2028-02-29' },
  { why: 'clocks go forward on the way', zone: 'Europe/London', dayZero: '2026-03-25' },
  { why: 'clocks go back on the way', zone: 'Europe/London', dayZero: '2026-10-21' },
  { why: 'clocks go forward on the way', zone: 'America/New_York', dayZero: '2026-03-04' },
  { why: 'clocks go back on the way', zone: 'America/New_York', dayZero: '2026-10-28' },
  { why: 'half an hour back on the way', zone: 'Australia/Lord_Howe', dayZero: '2026-03-31' },
  { why: 'half an hour forward on the way', zone: 'Australia/Lord_Howe', dayZero: '2026-09-30' },
  { why: 'a day that was left out (30 December)', zone: 'Pacific/Apia', dayZero: '2011-12-27' },
  { why: 'the easternmost clock', zone: 'Pacific/Kiritimati', dayZero: '2026-01-08' },
  { why: 'slower', zone: 'Europe/London', dayZero: '2026-01-05', pace: 'slower' },
  { why: 'faster: one a working day', zone: 'Europe/London', dayZero: '2026-01-05', pace: 'faster' },
  { why: 'faster, from a Friday', zone: 'Europe/London', dayZero: '2026-01-09', pace: 'faster' },
  {
    why: 'paused over a weekend (Fri to Mon, 3 days)',
    zone: 'Europe/London',
    dayZero: '2026-01-08',
    sent: ['2026-01-08'],
    shiftDays: 3,
  },
  { why: 'paused one day', zone: 'Europe/London', dayZero: '2026-01-09', sent: ['2026-01-09'], shiftDays: 1 },
  {
    why: 'paused two weeks after step 2',
    zone: 'Europe/London',
    dayZero: '2026-01-05',
    sent: ['2026-01-05', '2026-01-06'],
    shiftDays: 14,
  },
  {
    why: 'good news for 28 days after step 3',
    zone: 'Europe/London',
    dayZero: '2026-01-05',
    sent: ['2026-01-05', '2026-01-06', '2026-01-08'],
    shiftDays: 28,
  },
  {
    why: 'step 3 late by six days',
    zone: 'Europe/London',
    dayZero: '2026-01-05',
    sent: ['2026-01-05', '2026-01-06', '2026-01-14'],
  },
  {
    why: 'step 2 late by one day moves only what is in the way',
    zone: 'Europe/London',
    dayZero: '2026-01-05',
    sent: ['2026-01-05', '2026-01-08'],
  },
  {
    why: 'NEXT on the same day',
    zone: 'Europe/London',
    dayZero: '2026-01-05',
    sent: ['2026-01-05', '2026-01-05'],
  },
  {
    why: 'NEXT on a Sunday',
    zone: 'Europe/London',
    dayZero: '2026-01-08',
    sent: ['2026-01-08', '2026-01-09', '2026-01-11'],
  },
  {
    why: 'moved to India after step 3 (Republic Day, 26 January)',
    zone: 'Asia/Kolkata',
    dayZero: '2026-01-14',
    sent: ['2026-01-14', '2026-01-15', '2026-01-19'],
  },
  {
    why: 'moved over the date line after step 3',
    zone: 'Pacific/Honolulu',
    dayZero: '2026-01-14',
    sent: ['2026-01-14', '2026-01-15', '2026-01-20'],
  },
];

export type DueCase = {
  readonly why: string;
  readonly zone: string;
  readonly date: string;
  readonly hour: string;
  readonly seconds: number;
};

const due = (why: string, zone: string, date: string, hour = '09:30', seconds = 0): DueCase => ({
  why,
  zone,
  date,
  hour,
  seconds,
});

export const dueCases: readonly DueCase[] = [
  due('winter', 'Europe/London', '2026-01-06'),
  due('summer', 'Europe/London', '2026-07-06'),
  due('the last second of the spread', 'Europe/London', '2026-01-06', '09:30', 599),
  due('hour jumped over: the moment the clock goes on', 'Europe/London', '2026-03-29', '01:30'),
  due('the very start of the gap', 'Europe/London', '2026-03-29', '01:00'),
  due('the first hour after the gap', 'Europe/London', '2026-03-29', '02:00'),
  due('hour shown twice: the earlier', 'Europe/London', '2026-10-25', '01:30'),
  due('hour jumped over', 'America/New_York', '2026-03-08', '02:15'),
  due('hour shown twice', 'America/New_York', '2026-11-01', '01:15'),
  due('half an hour jumped over', 'Australia/Lord_Howe', '2026-10-04', '02:15'),
  due('half an hour shown twice', 'Australia/Lord_Howe', '2026-04-05', '01:45'),
  due('the day before the day left out', 'Pacific/Apia', '2011-12-29'),
  due('the day left out: the first moment after it', 'Pacific/Apia', '2011-12-30'),
  due('14 hours ahead of UTC', 'Pacific/Kiritimati', '2026-01-06'),
  due('11 hours behind UTC', 'Pacific/Pago_Pago', '2026-01-06'),
  due('three quarters of an hour', 'Asia/Kathmandu', '2026-01-06'),
  due('a fixed offset', '+05:45', '2026-01-06'),
  due('leap day', 'Europe/London', '2028-02-29'),
  due('midnight left out', 'America/Santiago', '2026-09-06', '00:00'),
  due('an old name', 'Asia/Calcutta', '2026-01-06'),
  due('a person who likes it early', 'America/New_York', '2026-03-09', '06:00', 30),
];

export type WindowCase = {
  readonly why: string;
  readonly now: string;
  readonly zone: string;
  readonly seconds: number;
  readonly from: string;
  readonly until: string;
};

const late = (
  why: string,
  now: string,
  zone = 'Europe/London',
  seconds = 0,
  from = '09:30',
  until = '17:30',
): WindowCase => ({ why, now, zone, seconds, from, until });

export const windowCases: readonly WindowCase[] = [
  late('before it opens', '2026-01-06T07:00:00.000Z', 'Europe/London', 200),
  late('it has just opened', '2026-01-06T09:30:00.000Z'),
  late('open', '2026-01-06T12:00:00.000Z'),
  late('the last millisecond', '2026-01-06T17:29:59.999Z'),
  late('it has just closed', '2026-01-06T17:30:00.000Z', 'Europe/London', 200),
  late('Friday evening', '2026-01-09T20:00:00.000Z'),
  late('Saturday', '2026-01-10T12:00:00.000Z'),
  late('Good Friday: Tuesday after Easter', '2026-04-03T10:00:00.000Z'),
  late('Good Friday in New York: open', '2026-04-03T15:00:00.000Z', 'America/New_York'),
  late('Christmas Eve, evening', '2026-12-24T20:00:00.000Z'),
  late('still Sunday in Honolulu, Monday in London', '2026-01-12T09:45:00.000Z', 'Pacific/Honolulu'),
  late('already Saturday in Kiritimati', '2026-01-09T12:00:00.000Z', 'Pacific/Kiritimati'),
  late('Monday after the clocks went forward', '2026-03-28T12:00:00.000Z'),
  late('a window of one’s own', '2026-01-06T06:15:00.000Z', 'Europe/London', 0, '06:00', '14:00'),
  late('an afternoon window, to come', '2026-01-06T10:00:00.000Z', 'Europe/London', 60, '15:00', '22:00'),
];

export const offsetCases: readonly {
  readonly why: string;
  readonly offsetMinutes: number | null;
  readonly at: string;
  readonly defaultZone: string;
}[] = [
  {
    why: 'the default zone has it (winter)',
    offsetMinutes: 0,
    at: '2026-01-06T09:00:00.000Z',
    defaultZone: 'Europe/London',
  },
  {
    why: 'the default zone has it (summer)',
    offsetMinutes: 60,
    at: '2026-07-06T09:00:00.000Z',
    defaultZone: 'Europe/London',
  },
  { why: 'not in winter', offsetMinutes: 60, at: '2026-01-06T09:00:00.000Z', defaultZone: 'Europe/London' },
  {
    why: '+0000 in London’s summer counts as unknown',
    offsetMinutes: 0,
    at: '2026-07-06T09:00:00.000Z',
    defaultZone: 'Europe/London',
  },
  {
    why: '+0000 elsewhere counts as unknown',
    offsetMinutes: 0,
    at: '2026-01-06T09:00:00.000Z',
    defaultZone: 'Europe/Berlin',
  },
  {
    why: 'three quarters of an hour',
    offsetMinutes: 345,
    at: '2026-01-06T09:00:00.000Z',
    defaultZone: 'Europe/London',
  },
  { why: 'behind UTC', offsetMinutes: -210, at: '2026-01-06T09:00:00.000Z', defaultZone: 'Europe/London' },
  {
    why: 'default is a fixed offset',
    offsetMinutes: 345,
    at: '2026-01-06T09:00:00.000Z',
    defaultZone: '+05:45',
  },
  {
    why: 'the mail says none',
    offsetMinutes: null,
    at: '2026-01-06T09:00:00.000Z',
    defaultZone: 'Europe/London',
  },
  {
    why: 'no clock shows that',
    offsetMinutes: 900,
    at: '2026-01-06T09:00:00.000Z',
    defaultZone: 'Europe/London',
  },
];

export const zoneTexts = [
  'Europe/London',
  'europe/london',
  'Asia/Calcutta',
  'Asia/Kolkata',
  'Europe/Kiev',
  'US/Eastern',
  'America/New York',
  '+05:45',
  '-0330',
  'UTC+1',
  'GMT-3',
  'UTC',
  '+15:00',
  'BST',
  'Mars/Olympus',
  '',
] as const;

export const pauseTexts = [
  '',
  '2 weeks',
  'a week',
  '10 days',
  '10',
  '1 month',
  'for 3 weeks',
  'P2W',
  'P10D',
  'P1M',
  'P90D',
  '91 days',
  '0 days',
  'P',
  'a while',
  '-3 days',
] as const;
