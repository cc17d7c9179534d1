import { cleanName } from '../text/display-text.ts';
import { wordSet } from '../text/word-set.ts';
import { foldWord } from '../text/words.ts';
import { isVendorName } from './ats.ts';
import {
  besidePattern,
  frontHousePattern,
  genericWords,
  nobodyPattern,
  resourcesPattern,
  smallKindPattern,
} from './name-words.ts';
import { isLegalForm } from './names.ts';
import { isAside, isBreaker, isDesk, isHouseWord, namesKind } from './organisations.ts';
import { isJobTitle } from './titles.ts';

const nobody = new RegExp(nobodyPattern, 'i');

const resources = new RegExp(resourcesPattern, 'i');

/** A name without the desk that writes in it; `whole` when nothing had to go, so that its ends are certain. */
export type Stripped = { readonly name: string; readonly whole: boolean };

export const smallKind = new RegExp(smallKindPattern, 'u');
const wordEdge = /^[^\p{L}\p{N}&+]+|[^\p{L}\p{N}&+]+$/gu;

/** `The Acme Campus Recruiting Team` is Acme's, `Talent Acquisition Nordsignal` Nordsignal's; null when no name is left. */
export function stripDesk(raw: string): Stripped | null {
  const words = raw
    .replace(resources, 'HR')
    .replace(beside, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const folded = words.map((word) => foldWord(word.replace(wordEdge, '')));
  let to = endOfName(folded);
  const from = startOfName(folded.slice(0, to), words, to < words.length);
  // "L'équipe Talents d'Ombrelle"
  let text = words
    .slice(from, to)
    .join(' ')
    .replace(/^[dl]['’](?=\p{Lu})/u, '');
  // "Dein FrischKauf-Team", "Föhr-Gruppe"
  const team = /(?:-(?:team|gruppe|karriere|recruiting|hr))+$/i.exec(text);
  if (team !== null) text = text.slice(0, team.index);
  // A church keeps it: "St Alkmund's".
  if (!/^St\.? \S+$/.test(text)) text = text.replace(/['’]s?$/u, '');
  // "gemeente Ouderveld"
  text = text.replace(smallKind, (word) => word[0]!.toUpperCase() + word.slice(1));
  const name = cleanName(text);
  if (name === null) return null;
  to = to === words.length && team === null ? to : -1;
  return { name, whole: from === 0 && to >= 0 };
}

function endOfName(folded: readonly string[]): number {
  let to = folded.length;
  let desk = false;
  while (to > 0 && (isDesk(folded[to - 1]!) || isAside(folded[to - 1]!) || folded[to - 1] === '')) {
    desk ||= isDesk(folded[to - 1]!);
    to -= 1;
  }
  return desk ? to : folded.length;
}

function startOfName(folded: readonly string[], words: readonly string[], cut: boolean): number {
  let from = 0;
  let desk = false;
  while (from < folded.length) {
    const word = folded[from]!;
    const glue = desk && /^(?:at|@|from|bei|bij|chez|von|vom|des|du|d|la|l|van|del|der)$/.test(words[from]!);
    const article = from === 0 && /^(?:el|la|le|l|les|het)$/.test(word);
    // "Direction Générale des Impôts"
    if (
      (word === 'direction' && /^(?:gener|region)ale$/.test(folded[1]!)) ||
      (!glue && !article && !isDesk(word) && !isAside(word) && word !== '')
    )
      break;
    desk ||= isDesk(word);
    from += 1;
  }
  if (desk) return from;
  let plain = 0;
  while (
    plain < folded.length &&
    (isBreaker(folded[plain]!) || (cut && /^(?:global|north|america|emea|apac)$/.test(folded[plain]!)))
  )
    plain += 1;
  return plain;
}

const beside = new RegExp(besidePattern, 'i');
const stepEnd = /^(?:challenge|assessment|interview|gruesse|groeten|proefdag)$/;

/** Who decides in any house. */
const generic = wordSet(genericWords);
/** True for a word that alone names nobody: "Board", *Proyectos*. */
export const isGeneric = (folded: string): boolean => generic.has(folded);

/** What begins so is a house, whatever title follows: `Kanzlei Dörrfuß und Partner`. */
const house = new RegExp(frontHousePattern);

/** `Menuiserie Ducros & fils`, `Musée des Arts du fil` */
const smallEnd = (name: string) =>
  / (?:fils|hijos)$/.test(name) || namesKind([foldWord(name.split(' ', 1)[0]!)]);

/** True for what an employer may be called; titles, vendors and clauses are none. `applied` where somebody applied to it. */
export function isEmployerName(name: string, applied = false): boolean {
  if (
    !/^[\p{Lu}\p{N}]|^\p{Ll}{1,2}\p{Lu}/u.test(name) ||
    (/ \p{Ll}+$/u.test(name) && !smallEnd(name)) ||
    / \p{Ll}\S*\/\S+$/u.test(name)
  )
    return false;
  if (nobody.test(name) || /^[\d\W]+$/.test(name)) return false;
  // "18 h", but "3M" where somebody applied to it
  if (/^\d+ ?\p{L}{0,2}$/u.test(name) && !(applied && /^\d\p{Lu}$/u.test(name))) return false;
  // "TZ-20418", "Álgebra II"
  if (/^\p{Lu}{1,4}-?\d{3,}$| I{2,3}$/u.test(name)) return false;
  // "Ausschreibung BfK-2024-58", "Sachbearbeiterin im Bürgerbüro"
  if (/\b20\d\d-\d/.test(name) || (/^\S+ (?:im|in|am) /.test(name) && isJobTitle(name.split(' ', 1)[0]!)))
    return false;
  // "PLN/2291", "Acme is part of"
  if (/^\p{L}{1,6}\/\d/u.test(name) || / (?:is|ist|est|es) (?:an?|part|ein|eine|teil|une?|una?) /i.test(name))
    return false;
  const words = name.split(/\s+/).map(foldWord);
  if ((name.match(/(?<= )\p{Ll}/gu)?.length ?? 0) > 4) return false;
  if (
    words.length > 1 &&
    (/^\d[\d.,]*(?:st|nd|rd|th)?$/.test(words[0]!) ||
      (/^[\d./-]+$/.test(words.at(-1)!) && !/\p{L}{4} N[or]\. ?\d{1,2}$/u.test(name)))
  )
    return false;
  if (words.every((word) => isBreaker(word) || isDesk(word) || isAside(word) || generic.has(word)))
    return false;
  // "Assessment Center", "Coding Challenge", "Ganz liebe Grüße"
  if (stepEnd.test(words.at(-1)!) || (words[0] === 'assessment' && words.length === 2)) return false;
  if (
    isVendorName(name) ||
    (words.length === 1 && (generic.has(words[0]!) || isHouseWord(words[0]!) || /eri[ae]$/.test(words[0]!)))
  )
    return false;
  if (!isJobTitle(name.replace(/^Second (?!de )/, ''))) return true;
  if (words.length > 1 && namesKind([words.at(-1)!])) return !/ to |^\S*\p{Ll}[:*_]in |^Werkst/u.test(name);
  // "Dorn Partner AG"
  if (isLegalForm(words.at(-1)!) && !isJobTitle(words[0]!) && words.length > 2) return true;
  // "Partner Forces" where somebody applied to it; but nothing that ends in a title.
  if (isJobTitle(words.at(-1)!)) return house.test(words[0]!) || /& \S+$/.test(name);
  return (
    (applied && isJobTitle(words[0]!) && !/^(?:de|of|d)$/.test(words[1]!)) ||
    name.includes('&') ||
    house.test(words[0]!) ||
    (words.length > 2 && namesKind([words[0]!]) && !name.includes('('))
  );
}
