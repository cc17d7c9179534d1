import type { Original } from '../mail/mail.ts';
import { isFreeMail, isVendorName, tenantOf, vendorOfDomain } from './ats.ts';
import { cleanName } from './display-text.ts';
import { noNames, properName } from './proper-names.ts';

export type Found = { readonly value: string; readonly confidence: number; readonly quote: string };

type Vote = { readonly name: string; readonly weight: number; readonly quote: string };

/** The employer stands near the top or in the signature; the middle of a long mail is not read for it. */
const maxHead = 4_000;
const maxTail = 1_500;
const leastWeight = 2;

/** The employer's name from display name, tenant, subject, text and domain, weighed together; null rather than a guess. */
export function findCompany(original: Original): Found | null {
  const votes = [...senderVotes(original), ...subjectVotes(original.subject), ...textVotes(original.text)];
  const tallies = new Map<string, { weight: number; best: Vote }>();
  for (const vote of votes) {
    const key = squash(vote.name);
    const tally = tallies.get(key);
    if (tally === undefined) tallies.set(key, { weight: vote.weight, best: vote });
    else
      tallies.set(key, {
        weight: tally.weight + vote.weight,
        best: vote.weight > tally.best.weight ? vote : tally.best,
      });
  }
  const winner = [...tallies.values()].sort((a, b) => b.weight - a.weight)[0];
  if (winner === undefined || winner.weight < leastWeight) return null;
  const { name, quote } = winner.best;
  return { value: name, confidence: Math.min(0.98, 0.5 + winner.weight / 12), quote };
}

const legalForms =
  /[,\s]+(?:inc|llc|ltd|limited|gmbh(?: & co\.? kgaa| & co\.? kg)?|ag|se|kg|plc|corp|corporation|co|company|bv|b\.v|nv|sa|sas|sarl|sl|s\.l|pbc|pty ltd|group)\.?$/i;

function squash(name: string): string {
  return name
    .replace(legalForms, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const roleWords =
  '(?:talent|hiring|recruiting|recruitment|recruiters?|recruiter|careers?|jobs?|human resources|hr|people|team|teams|acquisition|notifications?|no-?reply|do not reply|donotreply|via|workday|greenhouse|lever|ashby|candidate|candidates|experience|operations|ops|department|dept|office|services|service|applicant|applications?|system|systems|early|university|graduate|global|the|staffing|personalabteilung|bewerbermanagement|bewerbung|bewerbungen|karriere|recrutement|rh|candidatures?|vacatures?|werving|empleo|seleccion|selección|support|info|mail|email|updates?|system|ats|online)';
const leadingRole = new RegExp(`^(?:${roleWords}[\\s|@:,&-]+)+(?:at|@|from|bei|chez|von)\\s+`, 'i');
const trailingRole = new RegExp(`(?:[\\s|,:&'’-]+(?:s\\s+)?${roleWords})+$`, 'i');
const leadingPlain = new RegExp(`^(?:${roleWords}[\\s|:,&-]+)+`, 'i');

function senderVotes(original: Original): readonly Vote[] {
  const { from } = original;
  if (from === null) return [];
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1).toLowerCase();
  const local = from.address.slice(0, Math.max(0, from.address.lastIndexOf('@'))).toLowerCase();
  const vendor = vendorOfDomain(domain);
  const votes: Vote[] = [];
  const add = (raw: string | null, weight: number, quote: string) => {
    const name = raw === null ? null : cleanName(raw);
    if (name !== null && !isVendorName(name) && !noNames.has(name.toLowerCase()))
      votes.push({ name, weight, quote });
  };
  const display = from.name.trim();
  if (display !== '' && !display.includes('@')) {
    const affiliated = /(?:\s(?:at|@|from|bei|von|chez|bij|of)\s+|\()([^()]{2,60})\)?$/i.exec(display);
    if (affiliated !== null) add(stripRoles(affiliated[1]!), 4, display);
    else {
      const name = stripRoles(display);
      const changed = name !== display;
      if (!looksLikePerson(name, local, changed))
        add(
          name,
          squash(name) === squash(domainLabel(domain)) ? 5 : changed ? 4.5 : vendor === null ? 2.5 : 4,
          display,
        );
    }
  }
  const tenant = tenantOf(from.address);
  if (tenant !== null) add(titleCase(tenant), 2.4, from.address);
  if (vendor === null && !isFreeMail(domain) && domain.includes('.'))
    add(titleCase(domainLabel(domain)), 2.2, from.address);
  return votes;
}

function stripRoles(display: string): string {
  const name = display
    .replace(/\s+\(?via\s.*$/i, '')
    .replace(leadingRole, '')
    .replace(trailingRole, '');
  const bare = name.replace(leadingPlain, '');
  return (bare === '' ? '' : bare).replace(/['’]s$/, '').trim();
}

/** `Jane Smith <jane.smith@…>`: the address repeats the name, or the name is two plain words at an own domain. */
function looksLikePerson(name: string, local: string, changed: boolean): boolean {
  const words = name
    .toLowerCase()
    .split(/[\s,.-]+/)
    .filter((word) => word.length > 1);
  if (words.length === 0) return true;
  const first = words[0]!;
  const last = words[words.length - 1]!;
  if (local === first || (words.length > 1 && (local.includes(last) || local.startsWith(first))))
    return !/^(?:jobs|careers|hr|talent|recruit|no-?reply)/.test(local);
  const role =
    /(?:no-?reply|careers?|jobs?|hr|talent|recruit|notif|system|info|apply|application|hello|people|team|bewerb|karriere)/.test(
      local,
    );
  return !changed && !role && /^\p{Lu}[\p{Ll}'’-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+$/u.test(name);
}

function domainLabel(domain: string): string {
  const labels = domain.split('.');
  const second = labels.length > 2 && /^(?:co|com|org|ac|gov|net|edu|nhs)$/.test(labels[labels.length - 2]!);
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
  named('(?: at| with| bei| chez| bij| en| from| to| von|@)\\s+NAME\\s*[!.]?\\s*$', 3.5),
  named('(?: at| bei| chez| bij| @)\\s+NAME', 3),
  named('^(?:Re: |Fwd: |FW: |AW: )?NAME\\s*[-–—|:]\\s', 1.6),
  named('\\s[-–—|]\\s*NAME\\s*$', 1.6),
  named(
    '^(?:Re: |Fwd: |FW: |AW: )?(?:Your |Update on your |Thank you for your |Thanks for your )?NAME (?:[Aa]pplication|[Cc]areers|[Rr]ecruiting|[Rr]ecruitment)',
    1.6,
  ),
  named(
    '(?:interest in|applying to|application to|applied to|Bewerbung bei|Bewerbung bei der|candidature chez|sollicitatie bij)\\s+NAME',
    3,
  ),
];
const textAnchors: readonly Anchor[] = [
  named(
    '(?:interest in|applying to|application to|applied to|joining|join|working at|working for|work at|work for|working with|opportunities at|opportunity at|careers at|career at|employment with|employment at|position at|role at|job at|positions at|roles at|interviewing with|interviewing at|interview with|consideration of|considering|here at|on behalf of|opportunity with|position with|role with|everyone at|team at|all at|us at|time with)\\s+(?:the )?NAME',
    3,
  ),
  named('(?:\\bat| bei der| bei| chez| bij)\\s+NAME', 2),
  named(
    '(?:The |the )?NAME (?:Talent Acquisition|Recruiting|Recruitment|Hiring|Talent|HR|People|Careers|Human Resources)(?: Team| team)?',
    2.5,
  ),
  named('^(?:The |the |Your |Team |Das |Ihr )?NAME(?:-| )(?:[Tt]eam|Team)\\s*$', 2.5, 'gmu'),
  named(
    '\\bNAME(?:,)? (?:has decided|has chosen|received|is not able|will not be|appreciates|regrets|thanks you)',
    2,
  ),
];
const trailingNoise =
  /(?:\s+(?:Team|Talent|Acquisition|Recruiting|Recruitment|Hiring|HR|People|Careers?|Human|Resources|Department|Group Talent|and|und|et|of|the|for|de|for the|Application|Position|Role|Job)|[.,'’&/+-]|['’]s)+$/u;

function subjectVotes(subject: string): readonly Vote[] {
  return votesOf(subjectAnchors, subject.slice(0, 300));
}

function textVotes(text: string): readonly Vote[] {
  const head = text.slice(0, maxHead).replace(/(\S)\n(?=\S)/g, '$1 ');
  const tail = text.length > maxHead ? text.slice(-maxTail) : '';
  return [
    ...votesOf(textAnchors, head),
    ...votesOf(textAnchors.slice(2, 4), `${text.slice(0, maxHead)}\n${tail}`),
  ];
}

const maxVotes = 40;

function votesOf(anchors: readonly Anchor[], text: string): readonly Vote[] {
  const votes: Vote[] = [];
  for (const { pattern, weight } of anchors) {
    for (const found of text.matchAll(pattern)) {
      const name = employerOf(found[1]!);
      if (name !== null) votes.push({ name, weight, quote: found[1]! });
      if (votes.length >= maxVotes) return votes;
    }
  }
  return votes;
}

const jobTitle =
  /\b(?:engineer|developer|manager|analyst|designer|scientist|intern|specialist|consultant|coordinator|assistant|director|lead|architect|administrator|associate|officer|nurse|teacher|recruiter|position|role|job|application|interview|stage|round|university of applied)\b/i;

function employerOf(raw: string): string | null {
  // A sentence may end inside the run: "… at Acme. We …" is two things.
  const sentence = raw.split(/[.!?]\s/)[0]!;
  const name = cleanName(sentence.replace(trailingNoise, ''));
  if (name === null || noNames.has(name.toLowerCase()) || noNames.has(name.split(' ')[0]!.toLowerCase()))
    return null;
  if (isVendorName(name) || jobTitle.test(name) || /^\d+$/.test(name)) return null;
  return name;
}
