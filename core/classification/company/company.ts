import { domainOf, isFreeMail } from '../../mail/domain.ts';
import { vendorOfDomain } from '../names/ats.ts';
import type { NamedMail } from '../names/name-tokens.ts';
import {
  agencyDomainPattern,
  clientPattern,
  legalTailPattern,
  nameFronts,
  placingPattern,
  saidBeforePattern,
  salutationPattern,
  seekingPattern,
} from '../names/name-words.ts';
import { looksLikePerson, nameKey, nameWords, squashName } from '../names/names.ts';
import { namesKind } from '../names/organisations.ts';
import { foldWord } from '../text/words.ts';
import { type Cluster, castVotes, electCluster, shownForm } from './company-election.ts';
import { mentionsIn, notAnEmployer } from './company-mentions.ts';
import { type AddressHints, addressHints, affinity, domainLabel, senderNames } from './company-sender.ts';
import { fieldVotes, headingVotes, isSigned, signatureVotes } from './company-signature.ts';
import type { Vote } from './company-vote.ts';

export type Found = { readonly value: string; readonly confidence: number; readonly quote: string };

const maxVotes = 120;
const leastWeight = 2;
/** Who looks for people for others, and speaks of them: the name of the writer's house is not the employer's. */
const agency = new RegExp(seekingPattern, 'i');
/** Whose trade it is to place people: a mail that names nobody else leaves the employer unsaid. */
const placing = new RegExp(placingPattern, 'iu');
const agencyDomain = new RegExp(agencyDomainPattern);
const client = new RegExp(clientPattern, 'i');

/** The employer's name from display name, tenant, subject, text, signature and domain, weighed together; null rather than a guess. */
export function findCompany(mail: NamedMail): Found | null {
  const { original } = mail;
  const display = original.from?.name ?? '';
  const domain = domainOf(original.from?.address ?? '');
  const hints = addressHints(original.from);
  const told = votesOf(mail, display, hints).map((vote) =>
    vote.label ? vote : { ...vote, name: ownPart(vote.name, hints.labels) },
  );
  const votes = withAffinity(castVotes(told), hints);
  const jobs = new Set(votes.filter(({ weight }) => weight <= notAnEmployer).map(({ key }) => key));
  // "Claire <claire@gmail.com>"
  const first = /^\p{Lu}\p{Ll}+$/u.test(display) && isFreeMail(domain);
  const writer =
    (first || looksLikePerson(display)) && !namesKind(nameWords(display)) ? nameKey(display) : null;
  const reader = readerOf(mail.text);
  const cast = votes.filter(
    ({ key, name, weight, source, words }) =>
      key.length >= 2 &&
      weight > 0 &&
      (source === 'sender' || !jobs.has(key)) &&
      !(source !== 'sender' && isReader(name, words, reader)) &&
      !((source === 'text' || (first && source === 'signature')) && key === writer),
  );
  const speaksOfClient = client.test(`${mail.subject}\n${mail.text}`);
  const cluster = electCluster(
    cast,
    mail.subject.toLowerCase(),
    speaksOfClient || isAgencyDomain(domain, [domainLabel(domain)]),
  );
  if (cluster === null || cluster.weight < leastWeight) return null;
  if (cluster.members.every(({ label }) => label) && ownsTheDomain(display, original.from!.address))
    return null;
  // "Mein Klient hat …": whom the agency works for stays unsaid.
  if (speaksOfClient && isAgency(cluster.members, writer, domain, hints.labels)) return null;
  if (
    cluster.members.every(
      ({ source, anchored, name }) => source !== 'subject' && anchored === null && placing.test(name),
    )
  )
    return null;
  const { name, quote } = shownForm(cluster.members);
  return {
    value: withFront(name, display, hints.labels).replaceAll('&amp;', '&').replace(legalTail, ''),
    confidence: Math.min(0.98, 0.5 + cluster.weight / 16),
    quote,
  };
}

/** "Minera Ombría, S.L.", "Brume SARL AU": nobody says it in French, Spanish or Dutch. */
const legalTail = new RegExp(legalTailPattern, 'iu');

/** "Ida Harms <ida@harmsdach.example>": who bears the name of the domain signs for herself. */
function ownsTheDomain(display: string, address: string): boolean {
  const [first, last] = [nameWords(display)[0] ?? '', nameWords(display).at(-1) ?? ''];
  const [box = '', domain = ''] = address.toLowerCase().split('@');
  return (
    first !== last &&
    last.length > 3 &&
    looksLikePerson(display) &&
    (box.startsWith(first) || box.includes(last)) &&
    domain.replaceAll('-', '').includes(last)
  );
}

const greeted = new RegExp(salutationPattern, 'u');

/** Who is greeted: "Liebe Seraina", "Estimado/a Lucía Prieto,", but not "Dear Tarnwick applicant". */
const readerOf = (text: string): readonly string[] => {
  const name = greeted.exec(text)?.[1] ?? '';
  return manyReaders.test(name) ? [] : nameWords(name);
};

const manyReaders = /\b(?:applicant|bewerber|candidat|kandidat|team)/i;

const isReader = (name: string, words: readonly string[], reader: readonly string[]): boolean =>
  looksLikePerson(name) &&
  !namesKind(words) &&
  (words.every((word) => reader.includes(word)) ||
    (reader.length > 1 && reader.every((word) => words.includes(word))));

/** "Chez Brume", `thebluedoor.example`, `the-blue-door.example`: what a name begins with in display name or domain is part of it. */
function withFront(name: string, display: string, labels: readonly string[]): string {
  const key = squashName(name);
  const isWhole = (label: string, word: string): boolean =>
    label.replaceAll('-', '') === foldWord(word) + key;
  const front = nameFronts
    .split(' ')
    .find((word) => display === `${word} ${name}` || labels.some((label) => isWhole(label, word)));
  return front === undefined ? name : `${front} ${name}`;
}

/** "Pôle alternance Groupe Brume <jobs@groupe-brume.example>": the house that is the whole domain, without what stands before it. */
function ownPart(name: string, labels: readonly string[]): string {
  for (const { index } of name.matchAll(beforeHouse)) {
    const house = name.slice(index + 1);
    if (
      house.includes(' ') &&
      labels.some((label) => label.replaceAll('-', '') === squashName(house)) &&
      namesKind(nameWords(house)) &&
      !namesKind(nameWords(name.slice(0, index)))
    )
      return house;
  }
  return name;
}

/** No article and no small word. */
const beforeHouse = /(?<=\p{L}{4}) (?=\p{Lu})/gu;

/** What a vendor's domain is called says nothing of who writes by it. */
const isAgencyDomain = (domain: string, labels: readonly string[]): boolean =>
  vendorOfDomain(domain) === null && labels.some((label) => agencyDomain.test(label));

function isAgency(
  members: Cluster['members'],
  writer: string | null,
  domain: string,
  labels: readonly string[],
): boolean {
  return (
    (isAgencyDomain(domain, labels) && members.some(({ source }) => source === 'sender')) ||
    members.every(
      ({ source, name, key, anchored }) =>
        source !== 'subject' && anchored === null && (key === writer || agency.test(name)),
    )
  );
}

function votesOf(
  { original, signature, subject, subjectTokens, text, textTokens }: NamedMail,
  display: string,
  hints: AddressHints,
): readonly Vote[] {
  const votes: Vote[] = [];
  for (const each of senderNames(original.from))
    if (!isSigned(each.name, signature) && !isAlone(each, signature, hints))
      votes.push({ ...each, source: 'sender', anchored: null });
  votes.push(...fieldVotes(text), ...headingVotes(text), ...signatureVotes(signature, display, hints.labels));
  for (const each of mentionsIn(subjectTokens, subject, true))
    votes.push({ ...each, source: 'subject', label: false });
  for (const each of mentionsIn(textTokens, text, false))
    votes.push({ ...each, name: withoutWriter(each.name, display), source: 'text', label: false });
  return votes.slice(0, maxVotes);
}

/** "Neha Kulkarni" of `zenvia-infotech.example`, who signs so: a person, and the domain is the house. */
function isAlone({ name }: { readonly name: string }, [first]: readonly string[], hints: AddressHints) {
  return (
    first === name &&
    hints.labels.length > 0 &&
    !/reply|notif|info|system/.test(hints.local ?? '') &&
    looksLikePerson(name) &&
    !namesKind(nameWords(name)) &&
    affinity(name, hints, false) === 0
  );
}

/** "En Kodama grabamos", "Liefs van Plukk", "im Namen von Movento": no part of a name. */
const saidBefore = new RegExp(saidBeforePattern, 'u');

/** "hier Laura Stein von Netzfaser": whose the writer is. */
function withoutWriter(written: string, display: string): string {
  const name = written.replace(saidBefore, '');
  if (!name.startsWith(`${display} `)) return name;
  const house = name.slice(display.length).replace(/^ (?:at|del?|from|of|van|vo[mn]) (?=\p{Lu})/u, '');
  return house.startsWith(' ') ? name : house;
}

/** What of the address a name explains is added to each of its votes. */
function withAffinity<T extends Vote>(votes: readonly T[], hints: AddressHints): readonly T[] {
  const known = new Map<string, number>();
  return votes.map((vote) => {
    // A person's name under the good wishes agrees with that person's address.
    if (vote.label || (vote.source === 'signature' && vote.weight < 1)) return vote;
    const signed = vote.source === 'signature';
    const place = `${signed}${vote.name}`;
    const explained = known.get(place) ?? affinity(vote.name, hints, signed);
    known.set(place, explained);
    // "your Acme role": what the address says is no job.
    return explained === 0 ? vote : { ...vote, weight: Math.max(0, vote.weight) + explained };
  });
}
