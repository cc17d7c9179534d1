import type { Original } from '../mail/mail.ts';
import type { Found } from './company.ts';
import { cleanName } from './display-text.ts';
import { properName, squashName } from './names.ts';
import { signatureLines } from './signature.ts';
import { isJobTitle, isRomanceTitle, romanceRun } from './titles.ts';

/** A title longer than this is a sentence. */
const maxRoleWords = 10;
const maxHead = 3_000;
const leastWeight = 2;

const noun =
  '(?:position|role|job|vacancy|opening|opportunity|post|internship|requisition|posting|programme|program|apprenticeship|placement|traineeship|Stelle|Position|Vakanz|vacature|functie)';
/** Where a title ends in running text. */
const end =
  '(?=[,.;:!?\\n"“”»)]|$| (?:at|with|in our|in the|here|and I|and we|and our|was|were|has|have|is|are|will|would|on|to|from|that|which|because|this|but|went|goes|position|role|job|vacancy|opening|post|opportunity|bei|beim|haben|hat|am|im|für unser|für den Standort|leider|nicht|geprüft|erhalten|sehe|müsstest|wurde|ist|chez|au sein|à|dans|pour|en|nous|a été|est|n[\'’]|ne|con|de la empresa|ha|no|hemos|bij|te|heeft|voor onze|is|niet|het|we|wij|hebben)\\b)';
const title = '([\\p{Lu}\\d(][^\\n.;:!?"“”»]{1,90}?)';

type Anchor = { readonly pattern: RegExp; readonly weight: number };
const anchor = (source: string, weight: number): Anchor => ({ pattern: new RegExp(source, 'gu'), weight });

const textAnchors: readonly Anchor[] = [
  anchor(
    `(?:position|role|job|vacancy|post|internship|opening|opportunity|Stelle|Position|Funktion|Ausschreibung|Planstelle) (?:of|as|for|als|zum|zur|der|des|eines|einer) (?:an? |the |our |eine?[rn]? )?["“„«']?${title}${end}`,
    4,
  ),
  anchor(`(?:Stelle|Position|Vakanz|Ausschreibung|Stellenausschreibung) ["“„«]?${title}${end}`, 3),
  anchor(`(?:the|our|this|a|an|The|Our|This) ["“]?${title}["”]? ${noun}\\b`, 3.5),
  anchor(
    `(?:[Aa]ppl(?:y|ied|ying)|application|candidacy|interview(?:s|ed|ing)?|considered?|selected|picked|shortlisted|search|recruiting|hiring|you on|appointed|interest in|test|panel) (?:for|to|as) (?:our |the |an? |the two posts of )?["“]?${title}${end}`,
    2.5,
  ),
  anchor(`(?:als|Als|as|en tant que|comme|como|als) (?:an? |the |our |eine?[rn]? )?["„“«]?${title}${end}`, 2),
  anchor(
    `(?:poste|stage|emploi|fonction|offre|mission) (?:de |d['’]|du |en tant que |« ?)+(?:un[e]? )?${title}${end}`,
    4,
  ),
  anchor(`(?:puesto|vacante|plaza|posición|oferta|concurso) (?:de |como |para |")+${title}${end}`, 4),
  anchor(`(?:functie|vacature|rol|baan|positie) (?:van |als |voor |")?${title}${end}`, 3),
  anchor(
    `(?:Position|Role|Job|Job title|Vacancy|Post|Stelle|Poste|Puesto|Functie|Vacature)\\s?: ?${title}(?=,|\\.|;|\\n|$)`,
    4,
  ),
  anchor(`(?:on|for|as|For|As|of) (?:our |the |an? )?${title}${end}`, 1),
];
const subjectAnchors: readonly Anchor[] = [
  anchor(
    `(?:[Aa]pplication|[Aa]pplying|[Aa]pplied|[Cc]andidacy|[Ii]nterest|[Ii]nterview|[Rr]egarding|[Bb]ewerbung|[Cc]andidature|[Ss]ollicitatie|[Cc]andidatura|[Vv]olontariat) (?:for|to|in|as|als|um|für|au poste de|au poste d['’]|pour|voor|para|de)(?: the| our| die Stelle| eine Stelle)?(?: als)? ${title}(?= at | with | bei | chez | bij | [-–—|(] |, | position| role| job| R-|$)`,
    4,
  ),
  anchor(
    `(?:^|[:–—|-] |[Bb]ewerbung |[Dd]ecision on |[Oo]ferta |[Vv]acature )${title}(?=$| [-–—|] |: | position| role| job| application| interview| post|, | R-| at | bei | \\()`,
    1.5,
  ),
];

/** Any capitalised run with a title in it, wherever it stands. */
const loose: readonly Anchor[] = [anchor(`(${properName})`, 0.8), anchor(`(${romanceRun})`, 1)];

type Vote = { readonly name: string; readonly weight: number; readonly quote: string };

/** The job's title, requisition ids and locations stripped; null when the mail names none. */
export function findRole(original: Original, company: string | null): Found | null {
  const signature = signatureLines(original.text)[0];
  const at = signature === undefined ? -1 : original.text.lastIndexOf(signature);
  const body = (at > 0 ? original.text.slice(0, at) : original.text)
    .slice(0, maxHead)
    .replace(/(\S)[ \t]*\n(?=\S)/g, '$1 ')
    .replace(innerColon, innerColonMark);
  const votes = [
    ...votesOf(
      subjectAnchors,
      original.subject
        .slice(0, 300)
        .replace(/^(?:(?:re|fwd?|aw|wg|tr|rv|antw)\s?:\s*)+/i, '')
        .replace(innerColon, innerColonMark),
      company,
    ),
    ...votesOf(textAnchors, body, company),
    ...votesOf(loose, body, company),
  ];
  const best = heaviest(votes);
  if (best === null || best.weight < leastWeight) return null;
  return { value: best.name, confidence: Math.min(0.97, 0.5 + best.weight / 16), quote: best.quote };
}

/** `Referent:in` has a colon that ends nothing; a look-alike letter stands in while titles are cut. */
const innerColon = /(?<=\p{L}):(?=in(?:nen)?\b)/gu;
const innerColonMark = '\ua789';

const maxVotes = 60;

function votesOf(anchors: readonly Anchor[], text: string, company: string | null): readonly Vote[] {
  const votes: Vote[] = [];
  for (const { pattern, weight } of anchors) {
    for (const found of text.matchAll(pattern)) {
      const name = roleOf(found[1]!, company);
      if (name === null) continue;
      const known = isJobTitle(name);
      // Only the strongest anchors are believed about a title nobody has heard of.
      if (known || weight >= 2.5) votes.push({ name, weight: weight + (known ? 2 : -1), quote: found[1]! });
      if (votes.length >= maxVotes) return votes;
    }
  }
  return votes;
}

/** The same title in other places adds up; of forms within each other the heavier is shown. */
function heaviest(votes: readonly Vote[]): Vote | null {
  let best: Vote | null = null;
  let most = 0;
  for (const vote of votes) {
    const key = squashName(vote.name);
    const total = votes.reduce((sum, other) => {
      const otherKey = squashName(other.name);
      if (otherKey === key) return sum + other.weight;
      return otherKey.includes(key) || key.includes(otherKey) ? sum + other.weight / 2 : sum;
    }, 0);
    if (total > most || (total === most && best !== null && vote.name.length > best.name.length)) {
      best = { ...vote, weight: total };
      most = total;
    }
  }
  return best;
}

const inTitle = new Set(
  'of and for the to & - – / in & für im mit der des und et de du des la le en van voor der y para'.split(
    ' ',
  ),
);
const afterRomance = new Set(
  'a à au aux la le les que qui ha est en con no ne nous dans pour chez se son y et il ouvert nuestro'.split(
    ' ',
  ),
);
const maxLowerWords = 4;

/** A title ends where the small words begin: `Backend Engineer carries the pager`. French and Spanish titles go on in them. */
function cutAtSmallWords(text: string): string {
  const words = text.trim().split(/\s+/);
  const romance = isRomanceTitle(words[0] ?? '');
  let lower = 0;
  const stop = words.findIndex((word, index) => {
    if (index === 0 || !/^\p{Ll}/u.test(word)) return false;
    if (romance && !afterRomance.has(word) && lower < maxLowerWords) {
      lower += 1;
      return false;
    }
    return (
      !(inTitle.has(word) && /^[\p{Lu}\d(]/u.test(words[index + 1] ?? '')) &&
      !(inTitle.has(word) && inTitle.has(words[index + 1] ?? ''))
    );
  });
  return (stop < 0 ? words : words.slice(0, stop)).join(' ');
}

const requisition =
  /[([]?\s?\b(?:req(?:uisition)?|job|ref(?:erence)?|vacancy|id|jr|r|jo|nr|no|posting|kennziffer|kennung|referenznummer)\b[\s.#:_-]*(?:id|no|nr|number|code)?[\s.#:_-]*[A-Z]{0,4}-?\d{3,}[\w./-]*\s?[)\]]?/gi;
const bareNumber = /[([]?\s?#?\b[A-Z]{0,4}[-_]?\d{4,}[\w-]*\s?[)\]]?/g;
const gender =
  /\((?:m|w|f|d|x|h|v|gn|all genders|männlich|weiblich|divers|[mwfdxhvi](?:\s?[/|,*]\s?[mwfdxhvi])+)\)/gi;
const bareGender = /\b[mwfhd]\/[mwfhd](?:\/[mwfdx])?\b/gi;
const circumstance =
  /\s*[([](?:[^()[\]]{0,60}\b(?:remote|hybrid|onsite|on-site|full[- ]time|part[- ]time|contract|permanent|temporary|ftc|uk|us|usa|eu|emea|apac|hours|hrs|vollzeit|teilzeit|maternity cover|fixed term)\b[^()[\]]{0,40})[)\]]/gi;

/** `Lecturer in History` is no place. */
const academic =
  /\b(?:lecturer|researcher|professor|fellow|phd|postdoc|reader|chair|teacher|scientist|tutor|graduate|trainee|apprentice)/i;

const notRoles =
  /^(?:your|the|our|this|that|a|an|above|update|application|status|position|role|job|opportunity|interest|thank|thanks|re|fwd|fw|current|open|advertised|following|same|any|other|another|new|career|careers|employment|team|we|you|i|job application|candidate|recent|next|future|interview|decision|outcome|result|results|ihre|deine|bewerbung|absage|internal|first|second|final|regarding|monday|tuesday|wednesday|thursday|friday)(?:\s+(?:application|position|role|update|status|job|opportunity|mentioned|advertised|candidate|team|interview|outcome|result|results|vacancy))*$/i;
const noTitle =
  /\b(?:we|you|your|thank|thanks|unfortunately|have|received|interest|applying|applied|hope|sorry|decided|selected|wir|sie|ihnen|leider|nous|vous|votre|hemos|nuestra|uw|jouw|update|regret|follow|because|please|mr|mrs|frau|herr|rejected|hiring|status)\b/i;

/** A pattern with the company in it costs more to make than all the others to run, and few titles need it. */
function names(text: string, company: string): boolean {
  return text.toLowerCase().includes(company.toLowerCase());
}

function withoutCompany(text: string, company: string): string {
  const name = company.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text
    .replace(new RegExp(`\\s*(?:\\b(?:at|with|bei|chez|bij|en)\\s+|[-–|,]\\s*)${name}.*$`, 'iu'), '')
    .replace(new RegExp(`^${name}\\s*[-–|:,]\\s*`, 'iu'), '');
}

/** Cleans a found title; null when it is none. */
export function roleOf(raw: string, company: string | null): string | null {
  let text = raw
    .replaceAll(innerColonMark, ':')
    .replace(/^(?:re|aw|wg|fwd?)\s?:\s*/i, '')
    .replace(/\s*@.*$/, '')
    .replace(gender, ' ')
    .replace(bareGender, ' ')
    .replace(requisition, ' ')
    .replace(bareNumber, ' ')
    .replace(circumstance, ' ');
  if (company !== null && names(text, company)) text = withoutCompany(text, company);
  // A location behind a dash, unless what stands there is more title: "Engineer - Platform Team".
  text = text.replace(
    /\s+[-–—|]\s+(?:remote|hybrid|onsite|\p{Lu}[\p{L}.' -]{1,30}(?:,\s*\p{Lu}[\p{L}. ]{1,20})?)\s*$/u,
    (suffix) =>
      isJobTitle(suffix) ||
      /\b(?:team|platform|data|product|backend|frontend|growth|payments|mobile|security|infrastructure)\b/i.test(
        suffix,
      )
        ? suffix
        : '',
  );
  text = text
    .replace(/,?\s+(?:Standort|based in|in)\s+\p{Lu}[\p{L}-]+\s*$/u, (suffix) =>
      academic.test(raw) ? suffix : '',
    )
    .replace(/\s+(?:position|role|job|vacancy|opening|opportunity|post|interview|application)s?\s*$/i, '')
    .replace(/\s+(?:position|role)\s.*$/i, '')
    .replace(/\((?!.*\)).*$/, '')
    .replace(
      /^(?:our|the|an?|open|vacant|internal|rolle|programm|recrutement|deine?|ihre?|vacature|functie|sollicitatie|bewerbung(?: als)?|planstelle|position|job|poste d['’]|poste de|puesto de|oferta de|stelle|plaza de)\s+/i,
      '',
    )
    .replace(/\s+(?:cohort \d+|chat|team|here|call|meeting|feedback|outcome|update|programme|program)$/i, '');
  const name = cleanName(
    cutAtSmallWords(text)
      .replace(/\s+(?:of|de|des|du|del|für|and|und|et|for|the|van|en|à|y)$/i, '')
      .replace(/[\s,–-]+$/g, ''),
  );
  if (name === null || notRoles.test(name) || noTitle.test(name) || name.split(' ').length > maxRoleWords)
    return null;
  if (company !== null && squashName(name) === squashName(company)) return null;
  return name;
}
