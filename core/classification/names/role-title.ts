import { cleanName } from '../text/display-text.ts';
import { foldWord } from '../text/words.ts';
import { blankMarkers } from './gender-markers.ts';
import {
  academicPattern,
  aheadOfTitlePattern,
  areaPattern,
  bareNumberPattern,
  beforeTitlePattern,
  behindTitlePattern,
  bracketCodePattern,
  circumstancePattern,
  codePattern,
  danglingPattern,
  dashPlacePattern,
  forcePattern,
  lateSeasonPattern,
  lateTermsPattern,
  ledPattern,
  noRolePattern,
  noTitlePattern,
  requisitionPattern,
  seasonPattern,
  standPattern,
  termPattern,
  tiedPattern,
  unnamedPattern,
  wherePattern,
} from './name-words.ts';
import { squashName } from './names.ts';
import { isHouseWord } from './organisations.ts';
import { isJobTitle, isRomanceTitle } from './titles.ts';

const dashPlace = new RegExp(dashPlacePattern, 'iu');

const tiedTo = new RegExp(tiedPattern, 'i');

const leads = new RegExp(ledPattern, 'i');

const dangling = new RegExp(danglingPattern, 'i');

const whereabouts = new RegExp(wherePattern, 'u');

const standing = new RegExp(standPattern, 'iu');

/** A title longer than this is a sentence. */
const maxRoleWords = 12;

const requisition = new RegExp(requisitionPattern, 'gi');
/** `55-1042`, `1765077`, `ADM008782`; grades of public service (`GS-0343-11`) belong to the title, and years go elsewhere. */
const bareNumber = new RegExp(bareNumberPattern, 'gu');
/** `Engineer I-211299` */
const tiedNumber = /(?<=\p{L})(?<!\bGS)-(?:[A-Z]{2,4})?\d{4,}\b/gu;
/** `VA/2025/031`, `EAIW/TA/2025/07` */
const code = new RegExp(codePattern, 'gu');
/** `(382-PT-2291)`, `(AYD-31)`, `(2024-045)`, `(ref)` */
const bracketCode = new RegExp(bracketCodePattern, 'g');
/** `Spielzeit 27/28`, `Sommersaison` */
const term = new RegExp(termPattern, 'gi');
const season = new RegExp(seasonPattern, 'gi');
const lateSeason = new RegExp(lateSeasonPattern, 'i');
const circumstance = new RegExp(circumstancePattern, 'gi');

const aheadOfTitle = new RegExp(aheadOfTitlePattern, 'iu');
const lateTerms = new RegExp(lateTermsPattern, 'i');
/** `Lecturer in History` is no place. */
const academic = new RegExp(academicPattern, 'i');
const areas = new RegExp(areaPattern, 'i');

/** True for what stands behind a comma or a dash and belongs to the title: `Platform Team`, `Regulatory Affairs`, no place. */
export function isArea(text: string): boolean {
  return isJobTitle(text) || areas.test(text) || /^\s*[-–—,]?\s*GS-\d/.test(text);
}

const notRoles = new RegExp(noRolePattern, 'i');
const noTitle = new RegExp(noTitlePattern, 'i');
/** `another employee`, `Every role`: no job is named. */
const unnamed = new RegExp(unnamedPattern, 'i');
const before = new RegExp(beforeTitlePattern, 'i');
const behind = new RegExp(behindTitlePattern, 'i');

/** Cleans a found title of requisition numbers, places, seasons and gender markers; null when none is left. */
export function titleFrom(raw: string, company: string | null, closed: boolean): string | null {
  let text = blankMarkers(raw.replaceAll('&amp;', '&'))
    .replace(/\s+/g, ' ')
    .replace(requisition, ' ')
    .replace(bracketCode, ' ')
    .replace(code, ' ')
    .replace(/\([^()]{30,}\)/g, ' ')
    .replace(/\s[-–]\s(?:grade|band|level|stufe)\s?\w+$/i, '')
    .replace(term, '')
    .replace(season, ' ')
    .replace(/^(?:\d+\/|[01]\d\/\d\d),?\s+/, '')
    .replace(tiedNumber, '')
    .replace(bareNumber, ' ')
    .replace(circumstance, ' ')
    .replace(lateSeason, '')
    .replace(standing, '')
    .replace(/^.{0,20}\s?#\S+\s+(?=\p{Lu})/u, '')
    .replace(/\bUP TO .*$|\s*@.*$/, '')
    .replace(aheadOfTitle, '')
    .replace(lateTerms, '');
  text = withoutLabels(text, closed);
  if (company !== null) text = withoutCompany(text, company);
  text = withoutPlace(withoutHouse(text).replace(/\s\(\d{2,3}\)\s*$/, ''), closed)
    .replace(whereabouts, (suffix) =>
      academic.test(raw) || (/^,? en /.test(suffix) && !isRomance(text)) ? suffix : '',
    )
    .replace(behind, '')
    .replace(behind, '')
    .replace(/(?<!\bgraduate)\s+program(?:me)?$/i, '')
    .replace(/\((?!.*\)).*$|^([^(]*)\).*$/, '$1')
    .replace(before, '')
    .replace(before, '')
    .replace(/^(?:de |du |del |[dl]['’]|(?:- )?\d{1,3} (?=\p{L}))/u, '')
    .replace(/\s[-–—]\s[\d/]{1,6}(?:\s?h)?$/, '')
    .replace(/ (?:dès|desde|du(?= \d)|[àa] partir de) .*$/, '')
    .replace(dangling, '')
    .replace(/\s+([,)])/g, '$1')
    .replace(/(?<!\b(?:sr|jr))\.\s*$|[\s,–—-]+$/gi, '');
  const name = cleanName(
    firstOf(onceOnly(text).replace(dangling, '')).replace(/^(?:and|or|&|und|et|y|with|in|of)\s+/i, ''),
  );
  if (
    name === null ||
    notRoles.test(name) ||
    unnamed.test(name) ||
    noTitle.test(name) ||
    name.split(' ').length > maxRoleWords
  )
    return null;
  if (company !== null && squashName(company).includes(squashName(name)) && !isInTrade(name, company))
    return null;
  return name;
}

/** The *Maler* of a *Malerei*. */
const isInTrade = (name: string, company: string): boolean =>
  foldWord(company).includes(`${foldWord(name)}ei`);

/** *en* is no preposition in Dutch. */
const isRomance = (text: string): boolean =>
  text.includes('í') || foldWord(text).split(' ').some(isRomanceTitle);

/** "Selection procedure 7 - Policy Officer", "Volontariat: Ergebnis", "Announcement 12 (Clerk)": the part that is a title stays. */
function withoutLabels(text: string, closed: boolean): string {
  const inner = /^([^()]*)\(([^()]+)\)?\s*$/.exec(text);
  if (inner !== null && !isJobTitle(inner[1]!) && isJobTitle(inner[2]!)) return inner[2]!;
  // "Vergabe der Stelle Hauswart"
  const led = leads.exec(text);
  if (led !== null && !isJobTitle(led[1]!) && isJobTitle(led[2]!)) return withoutLabels(led[2]!, closed);
  const aside = /^(.{3,}?)\s\/\s(.+)$/.exec(text);
  if (aside !== null && isJobTitle(aside[1]!) && !isArea(aside[2]!)) return aside[1]!;
  const cut = /^(.{1,40}?)(?::|\s[-–—])\s+(.+)$/.exec(text);
  if (cut === null) return text;
  const [, front, back] = cut;
  if (!isJobTitle(front!) && isJobTitle(back!)) return back!;
  return text.includes(':') && !closed && isJobTitle(front!) && !isArea(back!) ? front! : text;
}

/** Of two whole titles the first: "Editorial Assistant and Publicity Assistant". */
function firstOf(text: string): string {
  const pair = /^(\S+ .*?) (?:and|und|et|y|en) (\S+ .+)$/.exec(text);
  return pair !== null && isJobTitle(pair[1]!) && isJobTitle(pair[2]!) ? pair[1]! : text;
}

/** Systems that know a title twice write it twice: "Engineer (New Grad) Engineer (New Grad)". */
function onceOnly(text: string): string {
  const again = text.indexOf(text.slice(0, 12), 12);
  return text.length > 24 && again > 0 ? text.slice(0, again) : text;
}

function withoutCompany(text: string, company: string): string {
  const at = text.toLowerCase().indexOf(company.toLowerCase());
  if (at < 0) return text;
  const front = text.slice(0, at);
  const back = text.slice(at + company.length);
  if (front.trim() === '') return back.replace(/^['’]?s?[\s\-–|:,]+/u, '');
  const tied = tiedTo.exec(front);
  if (tied !== null) return front.slice(0, tied.index);
  return back.trim() === '' && isJobTitle(front) ? front.trimEnd() : text;
}

const part = new RegExp(forcePattern);

/** `Auxiliar del Ayuntamiento de Lunares`, `Volontariat im Museum für Deichbau`: whose job it is belongs to the company. */
function withoutHouse(text: string): string {
  const found = /\s(?:del|de la|au|du|de l['’]|[ia]m|beim|in der)\s*(\p{Lu}[\p{L}-]+).*$/u.exec(text);
  return found !== null && (part.test(found[1]!) || isHouseWord(foldWord(found[1]!)))
    ? text.slice(0, found.index)
    : text;
}

/** A location behind a dash or a comma goes, unless what stands there is more title: "Engineer - Platform Team". */
function withoutPlace(text: string, closed: boolean): string {
  return text
    .replace(dashPlace, (suffix) => (isArea(suffix) ? suffix : ''))
    .replace(
      /,\s+(?:\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]+)?)(?:,\s*\p{Lu}[\p{L}. ]{1,20})?\s*$/u,
      (suffix) => ((closed && !/,\s*\p{Lu}{2}\s*$/u.test(suffix)) || isArea(suffix) ? suffix : ''),
    );
}
