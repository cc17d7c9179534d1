import { plainWords } from './plain-words.ts';

/** English, German, French, Spanish, Dutch; shortened ones begin the same. Without accents, as plainWords leaves them. */
const names: readonly string[] = [
  'january januar janner janvier enero januari',
  'february februar feber fevrier febrero februari',
  'march marz maerz mrz mars marzo maart mrt',
  'april avril abril',
  'may mai mayo mei',
  'june juni juin junio',
  'july juli juillet julio',
  'august aout agosto augustus',
  'september septembre septiembre setiembre',
  'october oktober octobre octubre',
  'november novembre noviembre',
  'december dezember decembre diciembre',
];

/** 1..12 for a month's name, or its first three letters or more; null for any other word. */
export const monthNumber = (word: string): number | null => {
  const plain = plainWords(word);
  // Only four letters tell juin from juillet; "jui" is neither.
  const months = names.flatMap((each, index) =>
    each.split(' ').some((name) => name === plain || (plain.length >= 3 && name.startsWith(plain)))
      ? [index + 1]
      : [],
  );
  return months.length === 1 ? months[0]! : null;
};
