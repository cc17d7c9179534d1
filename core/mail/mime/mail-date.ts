const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 5322 §4.3; every other zone name is unknown and means the offset is not to be trusted. */
const zoneMinutes: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

const dateShape =
  /^(?:[A-Za-z]{2,9},?\s{1,5})?(\d{1,2})[ -]([A-Za-z]{3})[a-z]{0,7}[ -](\d{2}|\d{4})\s{1,5}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,6})?\s{0,5}((?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?(?!\d)|[A-Za-z]{1,5}(?![A-Za-z+-]))?/;

/** Reads an RFC 5322 Date value. Null for anything else, and for one that names no zone: no date is invented. */
export const readMailDate = (value: string): { sentAt: string; offsetMinutes: number } | null => {
  const match = dateShape.exec(value.slice(0, 200).trim());
  if (match === null) return null;
  const offsetMinutes = readOffset(match[7]);
  const month = months.indexOf(match[2]!.toLowerCase());
  if (offsetMinutes === null || month < 0) return null;
  const [day, hour, minute, second] = [match[1], match[4], match[5], match[6] ?? '0'].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const utc = Date.UTC(fullYear(match[3]!), month, day, hour, minute, Math.min(second, 59));
  const real = day >= 1 && hour < 24 && minute < 60 && second <= 60 && new Date(utc).getUTCDate() === day;
  return real ? { sentAt: new Date(utc - offsetMinutes * 60_000).toISOString(), offsetMinutes } : null;
};

/** RFC 5322 §4.3: two digits below 50 are this century's. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year;
};

const readOffset = (zone: string | undefined): number | null => {
  if (zone === undefined) return null;
  // JavaScript and Apple write "GMT+1".
  const [, sign, ...offset] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined) return zoneMinutes[zone.toLowerCase()] ?? null;
  const [hours, minutes] = offset.map((digits) => Number(digits ?? 0)) as [number, number];
  if (hours > 14 || minutes > 59) return null;
  return sign === '-' ? 0 - hours * 60 - minutes : hours * 60 + minutes;
};
