import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dueInstant } from '#core/time/due.ts';
import { formatWhen, zoneLabel } from '#core/time/format.ts';
import { nationalHolidays } from '#core/time/holidays.ts';
import { parseZone } from '#core/time/parse-zone.ts';
import { parsePause } from '#core/time/pause.ts';
import { planDates } from '#core/time/plan.ts';
import { nextWindow, withinWindow } from '#core/time/window.ts';
import { noHolidays } from '#core/time/working-day.ts';
import { zoneFromOffset } from '#core/time/zone.ts';
import {
  type DueCase,
  dueCases,
  offsetCases,
  type PlanCase,
  pauseTexts,
  planCases,
  type WindowCase,
  windowCases,
  zoneTexts,
} from './vector-cases.ts';

export const documentPath = fileURLToPath(new URL('../../../docs/time.md', import.meta.url));
const marker = '<!-- vectors: written by `npm run time:vectors` -->';

export const planOf = (one: PlanCase): readonly string[] =>
  planDates({
    dayZero: one.dayZero,
    zone: one.zone,
    holidays: one.plain ? noHolidays : nationalHolidays,
    sentDays: one.sent ?? [],
    shiftDays: one.shiftDays ?? 0,
    pace: one.pace ?? 'normal',
  });

export const dueOf = (one: DueCase): string => dueInstant(one.date, one.zone, one.hour, one.seconds);

export const lateOf = (one: WindowCase): { readonly inside: boolean; readonly next: string } => ({
  inside: withinWindow(one.now, one.zone, one, nationalHolidays),
  next: nextWindow(one.now, one.zone, one, nationalHolidays, one.seconds),
});

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const withDay = (date: string): string => `${weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]} ${date}`;

/** Padded as the formatter pads it, so that formatting the document changes nothing. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((cells) => cells[column]!.length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
};

const planRow = (one: PlanCase): readonly string[] => {
  const dates = planOf(one);
  const cells = dates
    .slice(1)
    .map((date, index) => (one.sent?.[index + 1] ? `(${date.slice(5)})` : date.slice(5)));
  const last = dates[5]!;
  return [one.why, one.zone, withDay(one.dayZero), ...cells, dueInstant(last, one.zone)];
};

const lateRow = (one: WindowCase): readonly string[] => {
  const { inside, next } = lateOf(one);
  return [
    one.why,
    one.zone,
    one.now,
    `${one.from}–${one.until}`,
    String(one.seconds),
    inside ? 'yes' : 'no',
    next,
  ];
};

const readZone = (text: string): readonly string[] => {
  const read = parseZone(text);
  return [
    `\`${text}\``,
    ...(read.type === 'zone' ? [read.zone, zoneLabel(read.zone)] : [`refused: ${read.reason}`, '']),
  ];
};

const readPause = (text: string): readonly string[] => {
  const read = parsePause(text);
  return [`\`${text}\``, read.type === 'days' ? String(read.days) : `refused: ${read.reason}`];
};

/** Everything below the marker of docs/time.md. */
export const vectorTables = (): string => `
### Dates of a series

Month and day of steps 2 to 6; in brackets: already sent. The last column is step 6 at 09:30 there.

${table(['case', 'zone', 'day 0', '2', '3', '4', '5', '6', 'step 6, UTC'], planCases.map(planRow))}

### The instant of a date

${table(
  ['case', 'zone', 'date', 'hour', '+ s', 'due, UTC', 'as read'],
  dueCases.map((one) => [
    one.why,
    one.zone,
    one.date,
    one.hour,
    String(one.seconds),
    dueOf(one),
    formatWhen(dueOf(one), one.zone),
  ]),
)}

### A late mail

${table(['case', 'zone', 'now', 'window', '+ s', 'inside', 'goes at'], windowCases.map(lateRow))}

### Where somebody is, from a Date header

${table(
  ['case', 'offset (min)', 'at', 'default zone', 'zone'],
  offsetCases.map((one) => [
    one.why,
    String(one.offsetMinutes ?? 'none'),
    one.at,
    one.defaultZone,
    zoneFromOffset(one),
  ]),
)}

### Zones as people write them

${table(['text', 'zone', '"times in"'], zoneTexts.map(readZone))}

### Pauses as people write them

${table(['text', 'days'], pauseTexts.map(readPause))}
`;

/** The document with its tables made anew. */
export const documentWith = (document: string): string => {
  const [prose] = document.split(marker);
  return `${prose}${marker}\n${vectorTables()}`;
};

const main = (args: readonly string[]): number => {
  if (args.length > 0) {
    console.log(
      'npm run time:vectors\nWrites the tables of docs/time.md anew from test/core/time/vector-cases.ts.',
    );
    return args.includes('--help') ? 0 : 2;
  }
  writeFileSync(documentPath, documentWith(readFileSync(documentPath, 'utf8')));
  return 0;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
