import type { Original } from '../mail/mail.ts';
import type { Found } from './company.ts';
import { cleanName } from './display-text.ts';

/** A title longer than this is a sentence. */
const maxRoleWords = 12;
const maxHead = 3_000;

const noun =
  '(?:position|role|job|vacancy|opening|opportunity|post|internship|requisition|posting|programme|program|apprenticeship|placement)';
const title = '([\\p{Lu}\\d(][^\\n.;:!?"“”]{2,110}?)';

/** From most to least telling; each has the title in its first group. */
const textPatterns: readonly RegExp[] = [
  new RegExp(
    `(?:${noun}|Stelle|Position) (?:of|as|for|als) (?:an? |the |our |eine?[rn]? )?["“„']?${title}(?=["”']|,| at | with | in our | here | and | was | has | on | to |\\.|;|:|!|\\n|$)`,
    'u',
  ),
  new RegExp(`(?:the|our|this|a|an|The|Our) ["“]?${title}["”]? (?:${noun})\\b`, 'u'),
  new RegExp(
    `(?:appl(?:y|ied|ying|ication)) (?:for|to) (?:our |the |an? )?["“]?${title}["”]?(?=,| at | with | ${noun}| and | was | has |\\.|;|:|!|\\n|$)`,
    'u',
  ),
  new RegExp(
    `(?:Stelle|Position|Vakanz) (?:als |zum |zur |„|")["„“]?${title}(?=["“”]|,| bei | in | haben | am |\\.|;|:|!|\\n|$)`,
    'u',
  ),
  new RegExp(`(?:als|Als) ["„“]?${title}(?=["“”]|,| bei | in | haben | und |\\.|;|:|!|\\n|$)`, 'u'),
  new RegExp(
    `(?:Position|Role|Job|Job title|Vacancy|Stelle|Poste|Puesto|Functie)\\s?: ?${title}(?=,|\\.|;|\\n|$)`,
    'u',
  ),
];
const subjectPatterns: readonly RegExp[] = [
  /(?:application (?:for|to)|applying (?:for|to)|applied (?:for|to)|candidacy for|interest in|regarding|Bewerbung als|Bewerbung um|Bewerbung für|candidature (?:au poste de|pour)|sollicitatie(?: als| voor))(?: the| our| die Stelle| eine Stelle)?(?: als)? (.{3,100}?)(?: (?:position|role|job|vacancy|opening))?(?= at | with | bei | chez | bij |$| - | – | \| )/iu,
  /(?:^|[-–—:|] )(.{3,80}?) (?:position|role|job|vacancy|opening|application)\b/iu,
  /(?:application|candidacy|update|status|bewerbung|candidature|sollicitatie)\s?[-–—:|] ?(.{3,100}?)(?= at | with |$| [-–—|] )/iu,
  /^(?:re: |fwd: )?(.{3,80}?)(?:-[A-Z]{0,3}\d{3,}\S*)? at .{2,}$/iu,
];

/** The job's title, requisition ids and locations stripped; null when the mail names none. */
export function findRole(original: Original, company: string | null): Found | null {
  const text = original.text.slice(0, maxHead).replace(/(\S)[ \t]*\n(?=\S)/g, '$1 ');
  for (const pattern of textPatterns) {
    const found = pattern.exec(text);
    const value = found === null ? null : roleOf(found[1]!, company);
    if (value !== null) return { value, confidence: 0.9, quote: found![1]! };
  }
  for (const pattern of subjectPatterns) {
    const found = pattern.exec(original.subject.slice(0, 300));
    const value = found === null ? null : roleOf(found[1]!, company);
    if (value !== null) return { value, confidence: 0.8, quote: found![1]! };
  }
  return null;
}

const notRoles =
  /^(?:your|the|our|this|that|a|an|above|update|application|status|position|role|job|opportunity|interest|thank|thanks|re|fwd|fw|current|open|advertised|following|same|any|other|another|new|career|careers|employment|your application|team|we|you|i|job application|candidate|recent|next|future)(?:\s+(?:application|position|role|update|status|job|opportunity|mentioned|advertised|candidate|team))?$/i;

/** Cleans a found title; null when it is none. */
export function roleOf(raw: string, company: string | null): string | null {
  let text = raw
    .replace(
      /\((?:m|w|f|d|x|h|v|gn|all genders|männlich|weiblich|divers|[mwfdxhv](?:\s?[/|,*]\s?[mwfdxhv])+)\)/gi,
      ' ',
    )
    .replace(/\b[mwfdxh]\/[mwfdxh](?:\/[mwfdxh])?\b/gi, ' ')
    .replace(
      /[([]?\s?(?:req(?:uisition)?|job|ref(?:erence)?|vacancy|id|jr|r|nr|no|posting|kennziffer|referenznummer)\b[\s.#:_-]*(?:id|no|nr|number|code)?[\s.#:_-]*[A-Z]{0,4}-?\d{3,}[\w-]*\s?[)\]]?/gi,
      ' ',
    )
    .replace(/[([]?\s?[#]?\b[A-Z]{0,4}[-_]?\d{4,}[\w-]*\s?[)\]]?/g, ' ')
    .replace(
      /\s*[([](?:[^()[\]]{0,60}\b(?:remote|hybrid|onsite|on-site|full[- ]time|part[- ]time|contract|permanent|temporary|ftc|uk|us|usa|eu|emea|london|berlin|vollzeit|teilzeit)\b[^()[\]]{0,40})[)\]]/gi,
      ' ',
    );
  if (company !== null)
    text = text.replace(
      new RegExp(`\\s+(?:at|with|bei|chez|bij|-|–|\\|)\\s+${escapeForPattern(company)}.*$`, 'iu'),
      '',
    );
  text = text.replace(
    /\s+[-–—|]\s+(?:remote|hybrid|onsite|[\p{Lu}][\p{L}.' -]{1,30}(?:,\s*[\p{Lu}][\p{L}. ]{1,20})?)\s*$/u,
    (suffix) => (titleWord.test(suffix) ? suffix : ''),
  );
  text = text
    .replace(/\s+(?:position|role|job|vacancy|opening|opportunity|post)\s*$/i, '')
    .replace(/\s+(?:position|role)\s.*$/i, '');
  const name = cleanName(text.replace(/[\s,–-]+$/g, '').replace(/^(?:our|the|an?)\s+/i, ''));
  if (name === null || notRoles.test(name) || name.split(' ').length > maxRoleWords) return null;
  if (company !== null && name.toLowerCase() === company.toLowerCase()) return null;
  if (/\b(?:we|you|your|thank|unfortunately|have|received|interest|applying|hope)\b/i.test(name)) return null;
  return name;
}

const titleWord =
  /\b(?:engineer|developer|manager|analyst|designer|scientist|intern|internship|specialist|consultant|coordinator|assistant|director|lead|architect|administrator|associate|officer|product|platform|data|backend|frontend|full|stack|software|marketing|sales|growth|ios|android|mobile|security|infrastructure|research|payments|team|junior|senior|graduate|nurse|teacher)\b/i;

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
