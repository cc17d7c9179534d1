import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import HolidayCalendar from 'date-holidays';

/** England stands for the United Kingdom: Europe/London cannot tell its parts apart, and most people in it live there. */
const regions: Readonly<Record<string, string>> = { GB: 'ENG' };
const countries = 'AT AU BE CA CH DE DK ES FI FR GB IE IN IT NL NO NZ PL PT SE SG US ZA'.split(' ');
const firstYear = 2026;
const years = 10;

const help = `npm run holidays [-- --check]
Writes core/time/holidays.generated.ts: ten years of national public holidays.
--check writes nothing and exits 1 when the file is not what would be written.`;

/** The generated file's text. Saturdays and Sundays are left out: nothing is sent on them anyway. */
export const holidaysFile = (): string => `// Written by \`npm run holidays\`; do not edit.
// From date-holidays (https://github.com/commenthol/date-holidays), ISC; its data CC BY 3.0, from Wikipedia and others.
// National public holidays on weekdays, MMDD, a line a year; GB is England.

export const firstYear = ${firstYear};

export const holidayTable: Readonly<Record<string, readonly string[]>> = {
${countries.map(tableOf).join('\n')}
};
`;

const tableOf = (country: string): string => {
  const region = regions[country];
  const calendar = region === undefined ? new HolidayCalendar(country) : new HolidayCalendar(country, region);
  const lines = Array.from({ length: years }, (_, index) => `    '${daysOf(calendar, firstYear + index)}',`);
  return `  ${country}: [\n${lines.join('\n')}\n  ],`;
};

const daysOf = (calendar: HolidayCalendar, year: number): string => {
  const days = calendar
    .getHolidays(year, 'en')
    .filter((holiday) => holiday.type === 'public')
    // The text, not the instant beside it, which is midnight where this machine stands.
    .map((holiday) => holiday.date.slice(0, 10))
    .filter((date) => date.startsWith(`${year}-`) && isWeekday(date));
  return [...new Set(days)]
    .sort()
    .map((date) => date.slice(5).replace('-', ''))
    .join(' ');
};

const isWeekday = (date: string): boolean => {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day !== 0 && day !== 6;
};

const main = (args: readonly string[]): number => {
  const path = fileURLToPath(new URL('../core/time/holidays.generated.ts', import.meta.url));
  const unknown = args.find((arg) => arg !== '--check' && arg !== '--help');
  if (args.includes('--help') || unknown !== undefined) {
    console.log(unknown === undefined ? help : `unknown argument ${unknown}\n${help}`);
    return unknown === undefined ? 0 : 2;
  }
  if (args.includes('--check')) return readFileSync(path, 'utf8') === holidaysFile() ? 0 : 1;
  writeFileSync(path, holidaysFile());
  return 0;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
