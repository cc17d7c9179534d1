import { foldWord } from './words.ts';

const small =
  '(?:&|\\+|of the|of|and(?= [\\p{Lu}\\d])|und(?= \\p{Lu})|et(?= \\p{Lu})|y(?= \\p{Lu})|en(?= \\p{Lu})|for(?= (?:the )?\\p{Lu})|für(?= \\p{Lu})|voor(?= \\p{Lu})|the(?= \\p{Lu})|de la|de los|del|des|der|de|du|la|le|van|von|wallon|i(?= \\p{Lu}))';
const capital = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d&'’.+/:-]*";

/** A capitalised name of up to seven words as written: `Bank of Ireland`, `Marks & Spencer`, `Österreichisches Amt für Datenwesen`. */
export const properName = `${capital}(?:[ \\u00a0]+(?:${small}|${capital})){0,6}`;

/** Words that begin with a capital for other reasons than being a name. */
export const noNames: ReadonlySet<string> = new Set(
  (
    'the this that our your we us you i it if in at on as to of for and but hi hello dear thank thanks please best kind regards sincerely warm after ' +
    'unfortunately although while however new re fwd aw wg update application position role job candidate team hiring recruiting recruitment talent ' +
    'careers hr human resources all any no not monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december today tomorrow regarding status interview feedback decision wir sie ihre ihr unser unsere der die das den dem ' +
    'mit bei leider vielen dank sehr geehrte geehrter nous votre vous notre bonjour cordialement jobs post medical police early inbox mail group council ' +
    'london berlin paris remote us uk usa germany europe applicant applicants candidates there here what when where office personal personalabteilung ' +
    'head director manager sent from my iphone android hallo guten beste dag hola estimado estimada chère cher madame monsieur date subject governors board panel internal administration site dr grüßen personnel praxis app mails bundes liebe viele freundliche herzliche mfg cordialement saludos groeten groet met'
  ).split(' '),
);

const legalForms =
  /[,\s]+(?:inc|llc|llp|ltd|limited|g?gmbh|gesmbh|mbh|mbb|s\.?r\.?o|ag|se|kg|kgaa|ohg|eg|e\.v|ev|plc|corp|corporation|co|company|bv|b\.v|nv|n\.v|sa|s\.a|sas|sarl|sl|s\.l|pbc|pty)\.?(?=[\s,&]|$)/gi;

/** A name's key: legal form, case, accents and punctuation gone, `&` as `and`. */
export function squashName(name: string): string {
  return foldWord(
    name
      .replace(legalForms, '')
      .replace(/&/g, 'and')
      .replace(/^the\s+/i, ''),
  ).replace(/[^\p{L}\p{N}]/gu, '');
}

const connectors = new Set([
  'of',
  'the',
  'and',
  'für',
  'fuer',
  'de',
  'des',
  'der',
  'du',
  'la',
  'le',
  'for',
  'voor',
  'van',
  'en',
  'del',
  'und',
  'et',
]);

/** `European Agency for Inland Waters` is `eaiw`. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => !connectors.has(word.toLowerCase()));
  return foldWord(words.map((word) => word.charAt(0)).join(''));
}

/** `Jane Smith`, `J. R. Smith`, `Mrs J Abernethy`, `Zdenek Vondrak ml.`; a company may look the same. */
export function looksLikePerson(name: string): boolean {
  if (/^(?:mr|mrs|ms|miss|dr|prof|sir|herr|frau|mme|m\.|sr|sra|dhr|mevr)\.?\s/i.test(name)) return true;
  return /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\.?)?(?: (?:van|von|de|der|den|di|la|le|del|Mc|Mac|O['’]))*\s?\p{Lu}[\p{L}'’-]+(?: (?:ml\.|jr\.?|sr\.?))?$/u.test(
    name,
  );
}
