import { readMailDate } from '../mime/mail-date.ts';

const valueMax = 120;

/** "Tuesday 3 November 2026 at 10:12:00 AM GMT+1", month or day first. */
const written =
  /^(?:\p{L}{2,12} )?(?:(\p{L}{3,12}) (\d{1,2})|(\d{1,2}) (?:de )?(\p{L}{3,12})) (?:de )?(\d{4}) (?:\p{L}{1,4} )?(\d{1,2})(:\d{2}(?::\d{2})?) ?(?:([AP])M )?(\S{1,9})$/iu;

/** Reads a date that a client printed in words of English, or in words that begin like them. Null without a zone. */
export const readPrintedDate = (value: string): string | null => {
  const plain = value
    .slice(0, valueMax)
    .replace(/[\s,.]{1,20}/g, ' ')
    .trim();
  const match = written.exec(plain);
  if (match === null) return readMailDate(value)?.sentAt ?? null;
  const [, , , , , year, hour, minutes, half, zone] = match;
  const hours = half === undefined ? hour : (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  const day = match[2] ?? match[3];
  const month = match[1] ?? match[4];
  return readMailDate(`${day} ${month} ${year} ${hours}${minutes} ${zone}`)?.sentAt ?? null;
};
