import * as instants from 'temporal-polyfill/fns/Instant';
import { fixedZone, offsetMinutesMax, offsetMinutesMin } from './zone.ts';

/** `message` is a sentence for the person who typed it. */
export type ParsedZone =
  | { readonly type: 'zone'; readonly zone: string }
  | {
      readonly type: 'refused';
      readonly reason: 'empty' | 'unknown-zone' | 'offset-out-of-range';
      readonly message: string;
    };

/** The longest IANA name has 32 characters. */
const zoneLengthMax = 64;
const messageQuoteMax = 40;

/** Zones whose city was renamed: both names mean the same, people see today's. From the IANA database's `backward`. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Godthab': 'America/Nuuk',
  'Asia/Ashkhabad': 'Asia/Ashgabat',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Dacca': 'Asia/Dhaka',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Macao': 'Asia/Macau',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Asia/Thimbu': 'Asia/Thimphu',
  'Asia/Ujung_Pandang': 'Asia/Makassar',
  'Asia/Ulan_Bator': 'Asia/Ulaanbaatar',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/**
 * Reads what somebody typed or picked: an IANA zone in any case, by its old name too, or a fixed offset
 * ('+05:45', '+0545', 'UTC+5:45', 'GMT-3').
 */
export const parseZone = (text: string): ParsedZone => {
  const typed = text.trim();
  if (typed === '') return refused('empty', 'Choose a time zone, such as Europe/London.');
  const offset = /^(?:UTC|GMT)?\s*([+-]|−)(\d{1,2})(?::?([0-5]\d))?$/i.exec(typed);
  if (offset !== null)
    return fromOffset(offset[1] === '+' ? 1 : -1, Number(offset[2]), Number(offset[3] ?? 0));
  const known = typed.length <= zoneLengthMax ? ianaName(typed.replaceAll(' ', '_')) : null;
  if (known !== null) return { type: 'zone', zone: renamed[known] ?? known };
  const quoted = typed.slice(0, messageQuoteMax);
  return refused(
    'unknown-zone',
    `“${quoted}” is no time zone we know. Write a place such as Europe/London, or an offset such as +05:45.`,
  );
};

const fromOffset = (sign: number, hours: number, minutes: number): ParsedZone => {
  const offsetMinutes = sign * (hours * 60 + minutes);
  if (offsetMinutes < offsetMinutesMin || offsetMinutes > offsetMinutesMax)
    return refused('offset-out-of-range', 'Offsets go from -12:00 to +14:00.');
  return { type: 'zone', zone: offsetMinutes === 0 ? 'UTC' : fixedZone(offsetMinutes) };
};

/** As the runtime spells it; null for a name it does not know. Abbreviations such as BST mean several zones: not taken. */
const ianaName = (name: string): string | null => {
  if (!/^[A-Za-z]/.test(name) || /^SystemV\//i.test(name)) return null;
  try {
    return instants.toZonedDateTimeISO(instants.fromEpochMilliseconds(0), name).timeZoneId;
  } catch {
    return null;
  }
};

const refused = (reason: 'empty' | 'unknown-zone' | 'offset-out-of-range', message: string): ParsedZone => ({
  type: 'refused',
  reason,
  message,
});
