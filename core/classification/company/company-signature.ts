import { isEmployerName, stripDesk } from '../names/name-strip.ts';
import {
  byOrderPattern,
  deskOfPattern,
  fieldPattern,
  footerPattern,
  greetingPattern,
  initialsPattern,
  placePattern,
  registeredPattern,
} from '../names/name-words.ts';
import { isLegalForm, looksLikePerson, squashName } from '../names/names.ts';
import { isBreaker, isDesk, namesKind } from '../names/organisations.ts';
import { isJobTitle } from '../names/titles.ts';
import { foldWord } from '../text/words.ts';
import type { Vote } from './company-vote.ts';

const registered = new RegExp(registeredPattern, 'i');

const addressed = new RegExp(placePattern, 'i');

const fields = new RegExp(fieldPattern, 'gimu');

/** "Organisation: Department for Coastal Affairs" */
export function fieldVotes(text: string): readonly Vote[] {
  return [...text.matchAll(fields)].flatMap((found): readonly Vote[] => {
    const name = stripDesk(found[1]!)?.name ?? null;
    if (name === null || !isEmployerName(name)) return [];
    return [{ name, weight: 6, quote: name, source: 'text', label: false, whole: true, anchored: 'applied' }];
  });
}

const maxHeading = 60;

/** "PIKE COUNTY TRANSIT AUTHORITY" above the greeting: a letterhead, told by a word that only houses bear. */
export function headingVotes(text: string): readonly Vote[] {
  const line = text.trimStart().split('\n', 1)[0]!.trim();
  if (
    line.length > maxHeading ||
    /[.,:;!?@]|\d{3}/.test(line) ||
    /^(?:dear|re|subject|betreff)\b/i.test(line)
  )
    return [];
  const name = stripDesk(line === line.toUpperCase() ? inTitleCase(line) : line)?.name ?? null;
  if (
    name === null ||
    !name.includes(' ') ||
    !isEmployerName(name) ||
    !namesKind(name.split(/\s+/).map(foldWord))
  )
    return [];
  return [{ name, weight: 2.2, quote: line, source: 'signature', label: false, whole: true, anchored: null }];
}

function inTitleCase(line: string): string {
  return line.replace(/\p{Lu}+/gu, (word) =>
    smallWords.test(word) ? word.toLowerCase() : word[0] + word.slice(1).toLowerCase(),
  );
}

const smallWords = /^(?:of|and|for|the|der|die|und|de|la|des|du|van|het|en|y)$/i;

const greetingWords = new RegExp(greetingPattern, 'iu');

const initials = new RegExp(initialsPattern, 'u');
/** "Zentrales Recruiting der", "La direction de l'": whose desk it is stands behind. */
const deskOf = new RegExp(deskOfPattern, 'iu');

const houseBehind = (prepositions: string): RegExp =>
  new RegExp(`^.*\\s(?:${prepositions})\\s+(?=\\p{Lu})`, 'u');
const ofHouse = houseBehind('at|from|bei|vom?|chez');
/** "Katja von Gunten" bears that name. */
const ofHouseButVon = houseBehind('at|from|bei|vom|chez');

/** "Co-Founder Ombrelle" */
const founding =
  /^(?:(?:co-?)?(?:founder|gründer(?:in)?|fondat(?:eur|rice)|fundadora?)|ceo|oprichter)(?: (?:&|and|und|et|y|en) (?:ceo|cto|coo))?,? (?=\p{Lu}\S*$)/iu;

const teamFirst = /^(?:team|(?:el )?equipo|(?:l['’])?[ée]quipe) /i;

/** "The Acme Hiring Team", "Acme GmbH · Am Esch 14": what stands under the good wishes. */
export function signatureVotes(
  segments: readonly string[],
  display: string,
  labels: readonly string[],
): readonly Vote[] {
  return segments.flatMap((segment, at): readonly Vote[] => {
    const bare = segment
      .replace(greetingWords, '')
      .replace(greetingWords, '')
      .replace(/\s+(?:via|through)\s.*$/i, '')
      // "Tarnwick Ltd. Registered in England"
      .replace(registered, '')
      // "Jo (Tarnwick)"
      .replace(/^\p{Lu}\p{Ll}+ \((.+)\)$/u, '$1')
      .replace(founding, '')
      .replace(segment === display ? ofHouseButVon : ofHouse, '')
      // "President of Tarnwick Mills", "The Editors of The Tidal Review"
      .replace(/^(?:The )?(?:Editors|Founder|Owner|President|Principal) of (?:[Tt]he )?(?=\p{Lu})/u, '');
    // "A. Mulder", "Dag Jens", "Gruß Dietz"
    if (initials.test(bare) || isBreaker(foldWord(bare.split(' ', 1)[0]!)) || footer.test(bare)) return [];
    const known = stripDesk(bare.replace(deskOf, ''));
    const isEmployer = known !== null && (isEmployerName(known.name) || isSmallHouse(bare));
    const stripped = isEmployer ? known : endsInDomain(bare, labels) ? { name: bare, whole: true } : null;
    if (stripped === null || looksLikePlace(stripped.name)) return [];
    const { name, whole } = stripped;
    const folded = name.split(/\s+/).map(foldWord);
    const next = segments[at + 1];
    // Who signs for the shop that bears the name: "Kröger" of "Bedachungen Kröger".
    if (whole && !namesKind(folded) && isOwner(name, display)) return [];
    const person =
      display.startsWith(`${name} `) && !name.includes(' ')
        ? at === 0
        : (bare === segment || name === display) &&
          whole &&
          !namesKind(folded) &&
          (looksLikePerson(name) ||
            name === display ||
            !name.includes(' ') ||
            (next !== undefined && threeNames.test(name) && isJobTitle(next))) &&
          !humped.test(name) &&
          (at === 0 || signsFor(segments[at - 1]!) || (next !== undefined && isPosition(next)));
    return [
      {
        name,
        weight: person ? 0.4 : whole && !name.includes(' ') && !humped.test(name) ? 1.2 : 2,
        quote: name,
        source: 'signature',
        label: false,
        whole,
        // "Equipo de Talento Plaza Vea"
        anchored: !whole && name.includes(' ') && teamFirst.test(segment) ? 'spoken' : null,
      },
    ];
  });
}

const leastDomain = 6;

/** "Wasserhilfe Alpen", "Caritas-Wasserhilfe Alpen" of `wasserhilfe-alpen.example`: a house, whatever its words are. */
const endsInDomain = (name: string, labels: readonly string[]): boolean =>
  /^\p{Lu}\S*(?: [\p{Lu}&]\S*){1,3}$/u.test(name) &&
  !name.split(/[ -]/).some((word) => isDesk(foldWord(word))) &&
  labels.some((label) => label.length > leastDomain && squashName(name).endsWith(label.replaceAll('-', '')));

/** "Luz Marina Brunel": a person where a title stands below. */
const threeNames = /^(?:\p{Lu}\p{Ll}+ (?:de )?){2,3}\p{Lu}\p{Ll}+$/u;

/** A surname, alone or with a first name, that ends the display name too; but not the display name itself. */
function isOwner(name: string, display: string): boolean {
  const shown = stripDesk(display)?.name ?? '';
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return shown !== name && shown.endsWith(` ${last}`) && (last === name || looksLikePerson(name));
}

/** *Im Auftrag*: who signs for an office stands below. */
const byOrder = new RegExp(byOrderPattern, 'i');

/** "Primarschule Moorbad / Jan Wiesner": who signs stands behind the house. */
const signsFor = (before: string): boolean =>
  byOrder.test(before) ||
  (before.includes(' ') && !isPosition(before) && namesKind(before.split(/\s+/).map(foldWord)));

/** `DeichTec`, and no surname: `MacLeod`. */
const humped = /^(?!Mac)\p{Lu}\p{Ll}{3,}\p{Lu}/u;

const footer = new RegExp(footerPattern, 'i');

/** `moorwerk Deich Solutions`, `moorwerk GmbH`: a house that writes itself in small letters. */
function isSmallHouse(bare: string): boolean {
  const last = bare.slice(bare.lastIndexOf(' ') + 1);
  return (
    /^\p{Ll}{5}[\p{L}\d]*(?: [\p{Lu}&][\p{L}&.-]*)+$/u.test(bare) &&
    (isLegalForm(last) || namesKind([foldWord(last)]))
  );
}

/** What stands under a person's name. */
function isPosition(segment: string): boolean {
  return isJobTitle(segment) || segment.split(/\s+/).some((word) => isDesk(foldWord(word)));
}

function looksLikePlace(name: string): boolean {
  return addressed.test(name) && !/\b(?:coffee|ltd|gmbh|primary|school)\b/i.test(name);
}

/** "Jenna" or "Jenna Whitlock" under the good wishes: the display name is the recruiter's. */
export function isSigned(name: string, segments: readonly string[]): boolean {
  if (!looksLikePerson(name) || namesKind(name.split(' ').map(foldWord))) return false;
  const next = segments[segments.indexOf(name) + 1];
  return (
    segments[0] === name.split(' ')[0] || (segments.includes(name) && next !== undefined && isPosition(next))
  );
}
