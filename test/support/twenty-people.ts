/**
 * Twenty people in twenty zones over sixty days of 2026, in which clocks change in America (8 March), Morocco (22 March),
 * Europe (29 March), Australia, New Zealand and Chile (5 April) and Egypt (24 April). Easter falls into it.
 */
export const begins = '2026-03-04T00:00:00.000Z';

export type Act =
  | { readonly at: string; readonly press: 'pause'; readonly days: 7 | 14 }
  | {
      readonly at: string;
      readonly press: 'stop' | 'skip' | 'next' | 'resume' | 'slower' | 'faster' | 'done';
    }
  | { readonly at: string; readonly press: 'times'; readonly zone: string; readonly hour: string }
  | { readonly at: string; readonly press: 'unsubscribe' | 'join' | 'queue' };

export type Person = {
  readonly zone: string;
  /** When the rejection is forwarded. */
  readonly at: string;
  /** The hour they choose; absent: they choose nothing, and the offset of their mail is all we know. */
  readonly hour?: string;
  readonly holidays?: readonly string[];
  readonly acts?: readonly Act[];
};

const easter = ['2026-04-03', '2026-04-06'];

export const people: readonly Person[] = [
  { zone: 'Europe/London', at: '2026-03-25T23:50:00Z', hour: '09:30', holidays: easter },
  {
    ...{
      zone: 'Europe/Berlin',
      at: '2026-03-26T07:00:00Z',
      hour: '07:30',
      holidays: [...easter, '2026-05-01'],
    },
    acts: [{ at: '2026-03-27T12:00:00Z', press: 'pause', days: 7 }],
  },
  {
    ...{ zone: 'America/New_York', at: '2026-03-05T14:00:00Z', hour: '09:30' },
    acts: [
      { at: '2026-03-07T16:00:00Z', press: 'next' },
      { at: '2026-03-10T20:00:00Z', press: 'next' },
    ],
  },
  {
    ...{ zone: 'America/St_Johns', at: '2026-03-06T02:00:00Z', hour: '08:00', holidays: ['2026-04-03'] },
    acts: [{ at: '2026-03-10T15:00:00Z', press: 'skip' }],
  },
  { zone: 'America/Los_Angeles', at: '2026-03-07T06:30:00Z', hour: '21:00' },
  {
    ...{
      zone: 'Asia/Kolkata',
      at: '2026-03-30T20:00:00Z',
      hour: '09:30',
      holidays: ['2026-04-03', '2026-04-14'],
    },
    acts: [{ at: '2026-04-02T10:00:00Z', press: 'join' }],
  },
  {
    ...{ zone: 'Asia/Kathmandu', at: '2026-03-05T01:00:00Z', hour: '10:30' },
    acts: [{ at: '2026-03-12T15:00:00Z', press: 'queue' }],
  },
  { zone: 'Asia/Tehran', at: '2026-03-19T12:00:00Z', hour: '09:00' },
  {
    ...{ zone: 'Australia/Adelaide', at: '2026-03-31T22:00:00Z', hour: '09:30', holidays: easter },
    acts: [{ at: '2026-04-02T08:00:00Z', press: 'slower' }],
  },
  { zone: 'Australia/Lord_Howe', at: '2026-04-01T05:00:00Z', hour: '06:30', holidays: easter },
  {
    ...{ zone: 'Australia/Eucla', at: '2026-04-01T11:11:00Z', hour: '12:00', holidays: easter },
    acts: [{ at: '2026-04-02T23:00:00Z', press: 'faster' }],
  },
  {
    zone: 'Pacific/Auckland',
    at: '2026-03-29T21:00:00Z',
    hour: '09:30',
    holidays: [...easter, '2026-04-27'],
  },
  {
    ...{
      zone: 'Pacific/Chatham',
      at: '2026-03-30T04:00:00Z',
      hour: '09:30',
      holidays: [...easter, '2026-04-27'],
    },
    acts: [
      { at: '2026-04-02T02:00:00Z', press: 'pause', days: 14 },
      { at: '2026-04-09T02:00:00Z', press: 'resume' },
    ],
  },
  {
    ...{ zone: 'Pacific/Kiritimati', at: '2026-03-12T09:45:00Z', hour: '09:30' },
    acts: [{ at: '2026-03-17T23:00:00Z', press: 'times', zone: 'Pacific/Pago_Pago', hour: '09:30' }],
  },
  {
    ...{ zone: 'Pacific/Pago_Pago', at: '2026-03-13T10:30:00Z', hour: '05:00' },
    acts: [{ at: '2026-03-20T03:00:00Z', press: 'times', zone: 'Pacific/Kiritimati', hour: '18:00' }],
  },
  {
    ...{ zone: 'America/Santiago', at: '2026-04-01T15:00:00Z', hour: '09:30' },
    acts: [{ at: '2026-04-07T15:00:00Z', press: 'stop' }],
  },
  { zone: 'Africa/Casablanca', at: '2026-03-18T18:00:00Z', hour: '09:30' },
  {
    ...{ zone: 'Africa/Cairo', at: '2026-04-20T12:00:00Z', hour: '09:30' },
    acts: [{ at: '2026-04-27T12:00:00Z', press: 'unsubscribe' }],
  },
  {
    ...{ zone: '+05:45', at: '2026-03-11T19:00:00Z' },
    acts: [{ at: '2026-03-16T12:00:00Z', press: 'times', zone: 'Europe/London', hour: '14:30' }],
  },
  {
    ...{ zone: '-09:30', at: '2026-03-14T05:00:00Z' },
    acts: [{ at: '2026-03-23T22:00:00Z', press: 'done' }],
  },
];

export const nameOf = (index: number): string => `zone${index + 1}@mail.example`;
