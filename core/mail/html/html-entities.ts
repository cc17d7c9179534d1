import { latin1Names, markNames, otherNames } from './entity-names.ts';

const named: ReadonlyMap<string, string> = new Map([
  ...latin1Names.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...['ensp', 'emsp', 'thinsp', 'Tab', 'NewLine'].map((name): [string, string] => [name, ' ']),
  ...otherNames.split(' ').map((entry): [string, string] => {
    const name = /^[A-Za-z]+/.exec(entry)![0];
    return [name, entry.slice(name.length)];
  }),
]);

/** The names of letters say how they are made: a letter, and a mark above or below it. */
const marks: ReadonlyMap<string, string> = new Map(
  markNames.split(' ').map((entry): [string, string] => [entry.slice(0, -1), entry.slice(-1)]),
);

const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));?/g;
/** Letters end a name that goes on without a semicolon; `&copy` and `&section` may be parts of a link. */
const letterFirst = /^(?:nbsp|szlig|[Aa][Ee]lig|[A-Za-z](?:grave|acute|circ|tilde|uml|ring|cedil|slash))/;
const escapedTwice = /&(?:amp;)+(?=(?:[A-Za-z]{2,8}|#x?\d{2,5});)/g;

/** Replaces character references, those escaped twice too; unknown ones stay as written. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(escapedTwice, '&').replace(entity, decoded) : text;

const decoded = (whole: string, decimal?: string, hex?: string, name?: string): string => {
  if (name !== undefined) return byName(name) ?? byFirst(whole, name) ?? whole;
  const code = decimal === undefined ? parseInt(hex ?? '0', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

const byName = (name: string): string | null => {
  const made = `${name[0]}${marks.get(name.slice(1)) ?? ''}`.normalize();
  return named.get(name) ?? (made.length === 1 && made !== name[0] ? made : null);
};

const byFirst = (whole: string, name: string): string | null => {
  const first = letterFirst.exec(name)?.[0] ?? name;
  return first === name ? null : byName(first) + whole.slice(first.length + 1);
};
