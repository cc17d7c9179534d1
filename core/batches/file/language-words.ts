import { plainWords } from './plain-words.ts';

/** By name, in the language itself and its neighbours', as plainWords leaves them. */
const names: Readonly<Record<string, string>> = {
  en: 'english englisch anglais ingles engels eng',
  de: 'german deutsch allemand aleman duits ger deu',
  fr: 'french franzosisch francais frances frans fre fra',
  es: 'spanish spanisch espagnol espanol spaans castellano spa esp',
  nl: 'dutch niederlandisch neerlandais holandes neerlandes nederlands dut nld',
  it: 'italian italienisch italien italiano italiaans ita',
  pt: 'portuguese portugiesisch portugais portugues portugees por',
  pl: 'polish polnisch polonais polaco polski pools pol',
};

const byName: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([code, list]) => list.split(' ').map((name) => [name, code] as const)),
);

/** ISO 639-1: from `de`, `de-AT`, `de_AT.UTF-8` or a language's name; null for anything else. */
export const readLanguage = (text: string): string | null => {
  const tag = /^([a-z]{2})(?:[-_].{0,20})?$/i.exec(text);
  if (tag !== null) return tag[1]!.toLowerCase();
  return byName.get(plainWords(text.slice(0, 40))) ?? null;
};
