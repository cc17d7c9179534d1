import type { Mailbox, Original } from '../mail/mail.ts';
import { isFreeMail, isVendorName, tenantOf, vendorOfDomain } from './ats.ts';
import { cleanName } from './display-text.ts';
import { initialsOf, looksLikePerson, noNames, properName, squashName } from './names.ts';
import { signatureSegments } from './signature.ts';
import { isJobTitle } from './titles.ts';
import { foldWord } from './words.ts';

export type Found = { readonly value: string; readonly confidence: number; readonly quote: string };

/** `label` marks what only the address says; a name written out is always better. */
type Vote = {
  readonly name: string;
  readonly weight: number;
  readonly quote: string;
  readonly label?: boolean;
};

const maxHead = 4_000;
const maxVotes = 60;
const leastWeight = 2;

/** The employer's name from display name, tenant, subject, text and domain, weighed together; null rather than a guess. */
export function findCompany(original: Original): Found | null {
  const hints = hintsOf(original.from);
  const votes = [
    ...senderVotes(original.from),
    ...votesOf(subjectAnchors, original.subject.slice(0, 300)),
    ...votesOf(textAnchors, headOf(original.text)),
    ...signatureVotes(original.text),
  ]
    .slice(0, maxVotes)
    .map((vote) => ({
      ...vote,
      weight: vote.weight + (vote.label === true ? 0 : affinity(vote.name, hints)),
    }));
  const cluster = heaviestCluster(votes);
  if (cluster === null || cluster.weight < leastWeight) return null;
  const { name, quote } = cluster.best;
  return { value: name, confidence: Math.min(0.98, 0.5 + cluster.weight / 16), quote };
}

/** Sentences may wrap; paragraphs don't join. */
function headOf(text: string): string {
  return text.slice(0, maxHead).replace(/(\S)[ \t]*\n(?=\S)/g, '$1 ');
}

type Cluster = { readonly weight: number; readonly best: Vote };

/** `Nordsignal` and `Nordsignal Systems GmbH` are one employer: their weights add up, and the fullest written form is shown. */
function heaviestCluster(votes: readonly Vote[]): Cluster | null {
  const sorted = [...votes].sort((a, b) => squashName(b.name).length - squashName(a.name).length);
  const clusters: { key: string; weight: number; members: Vote[] }[] = [];
  for (const vote of sorted) {
    const key = squashName(vote.name);
    if (key.length < 2) continue;
    const home = clusters.find((cluster) => key.length >= 3 && cluster.key.includes(key));
    if (home === undefined) clusters.push({ key, weight: vote.weight, members: [vote] });
    else {
      home.weight += vote.weight;
      home.members.push(vote);
    }
  }
  const winner = clusters.sort((a, b) => b.weight - a.weight)[0];
  return winner === undefined ? null : { weight: winner.weight, best: bestForm(winner.members) };
}

/** Heaviest key wins, but a fuller form that the mail writes out is preferred to a domain label. */
function bestForm(members: readonly Vote[]): Vote {
  const forms = new Map<string, Vote>();
  for (const vote of members) {
    const key = squashName(vote.name);
    const known = forms.get(key);
    forms.set(
      key,
      known === undefined
        ? vote
        : { ...(vote.weight > known.weight ? vote : known), weight: known.weight + vote.weight },
    );
  }
  // A label only where nothing is written out.
  const written = [...forms.values()].filter((vote) => vote.label !== true);
  const ranked = (written.length > 0 ? written : [...forms.values()]).sort((a, b) => b.weight - a.weight);
  const top = ranked[0]!;
  const fuller = ranked.find(
    (vote) => vote !== top && vote.weight >= 3 && squashName(vote.name).startsWith(squashName(top.name)),
  );
  return fuller ?? top;
}

type Hints = { readonly labels: readonly string[] };

/** What the address says about the employer, squashed: the domain's own label, its parts, and the ATS tenant. */
function hintsOf(from: Mailbox | null): Hints {
  if (from === null) return { labels: [] };
  const tenant = tenantOf(from.address);
  const domain = domainOf(from.address);
  const own = vendorOfDomain(domain) === null && !isFreeMail(domain) ? [domainLabel(domain)] : [];
  const local = own.length === 0 || neutralLabels.has(own[0]!) ? [from.address.split('@')[0]!] : [];
  const labels = [...(tenant === null ? [] : [tenant]), ...own, ...local].filter(
    (label) => !neutralLabels.has(label),
  );
  return { labels: labels.map((label) => foldWord(label).replace(/[^a-z0-9-]/g, '')) };
}

const neutralLabels = new Set(
  'mail email post inbox webmail mailbox zaakmail example info jobs careers hr no-reply noreply notifications notification do-not-reply donotreply system hello'.split(
    ' ',
  ),
);
const leastShared = 4;

/** How much of the address a name explains, 0 to 4: `Copperfield Building Society` all of `copperfieldbs` but two letters. */
function affinity(name: string, { labels }: Hints): number {
  const key = squashName(name);
  return labels.reduce((best, label) => Math.max(best, explained(name, key, label)), 0);
}

function explained(name: string, key: string, label: string): number {
  const squashed = label.replace(/-/g, '');
  if (squashed.length < 2) return 0;
  if (key === squashed || (squashed.length >= leastShared && key.includes(squashed))) return 4;
  const initials = initialsOf(name);
  if (initials.length > 1 && (initials === squashed || label.split('-').includes(initials))) return 3.5;
  const words = name
    .split(/[\s-]+/)
    .map(squashName)
    .filter((word) => word.length >= leastShared);
  const shared = words.reduce((sum, word) => {
    const stem = squashed.includes(word) ? word : word.slice(0, -1);
    return sum + (stem.length >= leastShared && squashed.includes(stem) ? stem.length : 0);
  }, 0);
  const share = Math.min(1, shared / squashed.length);
  return share >= 0.4 ? 1 + 3 * share : 0;
}

const roleWords =
  '(?:talent|hiring|recruiting|recruitment|recruiters?|careers?|jobs?|human resources|hr|people|team|teams|acquisition|notifications?|no-?reply|do not reply|donotreply|via|workday|greenhouse|lever|ashby|candidates?|experience|operations|ops|department|dept|office|service|applicants?|applications?|systems?|early|university|graduates?|global|staffing|resourcing|personalabteilung|personal|personalwesen|bewerbermanagement|bewerbung|bewerbungen|bewerbungsportal|karriere|recrutement|rh|rrhh|candidatures?|vacatures?|werving|selectie|empleo|selecci[oó]n|s[eé]lections?|support|info|mail|email|updates?|ats|online|abteilung|amt \\d+|campus|fellowships?|mobilit[eé]|recrute|talento|personnel|p&o|internal|crew|safety|nachwuchsprogramme|sekretariat)';
const leadingRole = new RegExp(
  `^(?:${roleWords}[\\s|@:,&/-]+)+(?:at|@|from|bei|chez|von|des|de|du|der|van|en)\\s+`,
  'i',
);
const trailingRole = new RegExp(`(?:[\\s|,:&/'’–-]+(?:s\\s+)?${roleWords})+$`, 'i');
const leadingPlain = new RegExp(`^(?:${roleWords}[\\s|:,&/–-]+)+`, 'i');

function senderVotes(from: Mailbox | null): readonly Vote[] {
  if (from === null) return [];
  const domain = domainOf(from.address);
  const vendor = vendorOfDomain(domain);
  const votes: Vote[] = [];
  const add = (raw: string, weight: number, quote: string) => {
    const name = cleanName(raw);
    if (name !== null && isName(name)) votes.push({ name, weight, quote });
  };
  const label = (raw: string, weight: number) => {
    const name = cleanName(titleCase(raw));
    if (name !== null && isName(name)) votes.push({ name, weight, quote: from.address, label: true });
  };
  const display = from.name.trim().replace(ownFirstName(from.address), '');
  if (display !== '' && !display.includes('@')) {
    // "Jane Smith at Acme", "Jane Smith (Acme)", "Jane | Acme", "Amt 11, Stadt Wallerstedt"
    const affiliated = /(?:\s(?:at|@|from|bei|von|chez|bij)\s+|\(|\s[|/–-]\s|,\s)([^()|]{2,60})\)?$/i.exec(
      display,
    );
    if (affiliated !== null) {
      add(stripRoles(affiliated[1]!), 2, display);
      const before = stripRoles(display.slice(0, affiliated.index));
      if (!looksLikePerson(before)) add(before, 2, display);
    } else {
      const name = stripRoles(display);
      const told = name !== display;
      const alias = squashName(name) === squashName(from.address.split('@')[0]!);
      if (!alias && (told || !looksLikePerson(name) || isOffice(from.address)))
        add(name, told ? 3.5 : vendor === null ? 2.5 : 3.5, display);
    }
  }
  const tenant = tenantOf(from.address);
  if (tenant !== null) label(tenant, 2.4);
  if (
    vendor === null &&
    !isFreeMail(domain) &&
    domain.includes('.') &&
    !neutralLabels.has(domainLabel(domain))
  )
    label(domainLabel(domain), 2.2);
  return votes;
}

/** `Berta de Tramuntana Labs <berta@…>`: the person in front goes. */
function ownFirstName(address: string): RegExp {
  const first = address
    .split(/[.@+_-]/)[0]!
    .replace(/[^\p{L}]/gu, '')
    .slice(0, 40);
  return new RegExp(`^${first}\\s+(?:de|von|van|from|at)\\s+(?=\\p{Lu}\\S* \\p{Lu})`, 'iu');
}

function isOffice(address: string): boolean {
  return /^[^@]*(?:no-?reply|careers?|jobs?|hr|talent|recruit|notif|system|info|apply|application|hello|people|team|bewerb|karriere|office|empleo)/i.test(
    address,
  );
}

function stripRoles(display: string): string {
  const name = display
    .replace(/\s+\(?via\s.*$/i, '')
    .replace(leadingRole, '')
    .replace(trailingRole, '')
    .replace(leadingPlain, '');
  return new RegExp(`^${roleWords}$`, 'i').test(name) ? '' : name.replace(/['’]s$/, '').trim();
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

const secondLevel = new Set([
  'co',
  'com',
  'org',
  'ac',
  'gov',
  'net',
  'edu',
  'nhs',
  'sch',
  'police',
  'gouv',
  'or',
  'gv',
]);

function domainLabel(domain: string): string {
  const labels = domain.split('.');
  const second = labels.length > 2 && secondLevel.has(labels[labels.length - 2]!);
  return labels[labels.length - (second ? 3 : 2)] ?? domain;
}

function titleCase(label: string): string {
  return label
    .split(/[-_]/)
    .map((word) => (word === '' ? '' : word[0]!.toUpperCase() + word.slice(1)))
    .join(' ');
}

type Anchor = { readonly pattern: RegExp; readonly weight: number };
const named = (source: string, weight: number, flags = 'gu'): Anchor => ({
  pattern: new RegExp(source.replace('NAME', `(${properName})`), flags),
  weight,
});

const subjectAnchors: readonly Anchor[] = [
  named('(?: at| with| bei der| bei| chez| bij| en| from| to| von|@)\\s+(?:the )?NAME', 3),
  named('^(?:Re: |RE: |Fwd: |FW: |AW: )*NAME\\s*(?:[-–—|:]\\s|$)', 1.2),
  named('\\s[-–—|]\\s*NAME\\s*$', 1.2),
  named(
    '^(?:Re: |Fwd: |FW: |AW: )?(?:Your |Update on your |Thank you for your |Thanks for your )?NAME (?:[Aa]pplication|[Cc]areers|[Rr]ecruiting|[Rr]ecruitment)',
    1.4,
  ),
];
const textAnchors: readonly Anchor[] = [
  named(
    '(?:interest in|applying to|application to|applied to|apply to|joining|join|working at|working for|work at|work for|working with|opportunit(?:y|ies) (?:at|with|within)|careers? (?:at|with)|employment (?:with|at)|(?:position|role|job|opening|vacancy)s? (?:at|with|within|here at)|interview(?:ing)? (?:with|at)|considering|here at|on behalf of|[Gg]reetings from|message from|everyone at|team at|all at|us at|time (?:with|at)|speak with us at|meeting with us at)\\s+(?:the )?NAME',
    3,
  ),
  named('(?:\\bat| bei der| bei| chez| bij| bij de| dans| en)\\s+(?:the )?NAME', 1.8),
  named(
    '(?:The |the )?NAME (?:Talent Acquisition|Recruiting|Recruitment|Hiring|Talent|People|Careers|Human Resources)(?: Team| team)?',
    2,
  ),
  named(
    '\\bNAME(?:,)? (?:has decided|has chosen|have decided|received|is not able|will not be|appreciates|regrets|thanks you|is withdrawing)',
    2,
  ),
];
const trailingNoise =
  /(?:\s+(?:Team|Talent|Acquisition|Recruiting|Recruitment|Hiring|HR|People|Careers?|Human|Resources|Department|and|und|et|of|the|for|de|la|van|Application|Position|Role|Job)|[.,'’&/+:-]|['’]s)+$/u;

function votesOf(anchors: readonly Anchor[], text: string): readonly Vote[] {
  const votes: Vote[] = [];
  for (const { pattern, weight } of anchors) {
    for (const found of text.matchAll(pattern)) {
      const name = employerOf(found[1]!);
      if (name !== null) votes.push({ name, weight, quote: name });
      if (votes.length >= maxVotes) return votes;
    }
  }
  return votes;
}

/** "The Acme Hiring Team", "Acme GmbH · Am Esch 14": what stands under the good wishes. */
function signatureVotes(text: string): readonly Vote[] {
  return signatureSegments(text).flatMap((segment) => {
    const stripped = stripRoles(
      segment
        .replace(
          /^(?:the|das|dein|ihr|your|l['’]équipe|l['’]equipe|team|equipo(?: de)?|het|groeten,?)\s+/i,
          '',
        )
        .replace(/\s+team$/i, ''),
    );
    const name = employerOf(stripped.replace(/\s+(?:talent|hiring|careers) team$/i, ''));
    if (name === null || looksLikePlace(name)) return [];
    const person = looksLikePerson(name) && stripped === segment;
    return [{ name, weight: person ? 0.6 : 2, quote: name }];
  });
}

function looksLikePlace(name: string): boolean {
  return (
    /^\d|\b(?:street|road|strasse|straße|str\.|avenue|lane|weg|platz|rue|calle|floor|building)\b/i.test(
      name,
    ) && !/\b(?:coffee|ltd|gmbh)\b/i.test(name)
  );
}

function employerOf(raw: string): string | null {
  // A sentence may end inside the run: "… at Acme. We …" is two things.
  const sentence = raw.split(/[.!?:](?:\s|$)/)[0]!;
  const name = cleanName(sentence.replace(trailingNoise, ''));
  return name !== null && isName(name) ? name : null;
}

function isName(name: string): boolean {
  if (!/^[\p{Lu}\p{N}]|^[a-z]+[A-Z.]/u.test(name) && !/^\p{Ll}{3,}$/u.test(name)) return false;
  // "Wenn Sie einverstanden sind" begins like a name and ends like a clause.
  if (/ \p{Ll}+$/u.test(name) || /^(?:mr|mrs|ms|miss|herr|frau|mme)\b/i.test(name)) return false;
  const words = name.toLowerCase().split(' ');
  if (noNames.has(name.toLowerCase()) || noNames.has(words[0]!)) return false;
  return !isVendorName(name) && !isJobTitle(name) && !/^\d+$/.test(name);
}
