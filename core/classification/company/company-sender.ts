import { domainOf, isFreeMail } from '../../mail/domain.ts';
import type { Mailbox } from '../../mail/mail.ts';
import { tenantOf, vendorOfDomain } from '../names/ats.ts';
import { isEmployerName, stripDesk } from '../names/name-strip.ts';
import {
  behalfPattern,
  neutralLabelWords,
  officePattern,
  secondLevelWords,
  separatorPattern,
} from '../names/name-words.ts';
import { initialsOf, isLegalForm, looksLikePerson, squashName } from '../names/names.ts';
import { isDesk, namesKind } from '../names/organisations.ts';
import { cleanName } from '../text/display-text.ts';
import { wordSet } from '../text/word-set.ts';
import { foldWord } from '../text/words.ts';

/** A name the sender tells; `label` when only the address does. */
export type SenderName = {
  readonly name: string;
  readonly weight: number;
  readonly quote: string;
  readonly whole: boolean;
  readonly label: boolean;
};

export type AddressHints = {
  readonly labels: readonly string[];
  /** `elektro.sindermann` of a provider's address, squashed: only the whole of it says something. */
  readonly local: string | null;
};

/** What display name, tenant and domain say about the employer. */
export function senderNames(from: Mailbox | null): readonly SenderName[] {
  if (from === null) return [];
  const names = displayNames(from);
  const label = (raw: string, weight: number): readonly SenderName[] => {
    const name = cleanName(titleCase(raw));
    return name !== null && isEmployerName(name)
      ? [{ name, weight, quote: from.address, whole: false, label: true }]
      : [];
  };
  const tenant = tenantOf(from.address);
  const own = ownLabel(domainOf(from.address));
  return [...names, ...(tenant === null ? [] : label(tenant, 2.4)), ...(own === null ? [] : label(own, 2.2))];
}

const separators = new RegExp(separatorPattern, 'i');
const via = /\s+\(?(?:via|through|par|über|por)\s.*$/i;

function displayNames(from: Mailbox): readonly SenderName[] {
  const display = withoutFirstName(
    from.name
      .replace(/\S+@\S+/g, ' ')
      .trim()
      .replace(via, '')
      .replace(behalf, ''),
    from.address,
  );
  const segments = display.split(separators).filter((segment) => segment.trim() !== '');
  const local = squashName(from.address.split('@')[0]!);
  const own = squashName(ownLabel(domainOf(from.address)) ?? '');
  const alone = segments.length === 1;
  // "Bauer, Anna"
  const [, first] = /^\p{Lu}[\p{L}'’-]+, (\p{Lu}\p{Ll}+)$/u.exec(display) ?? [];
  if (first !== undefined && !isLegalForm(first) && !isDesk(foldWord(first))) return [];
  // "Katja von Gunten <k.vongunten@…>"
  const born = / (v[ao]n \p{Lu}\S+)$/u.exec(display)?.[1];
  if (born !== undefined && local.includes(squashName(born))) return [];
  // "Ana Maria Pike <ana.pike@…>"
  const box = from.address.split('@', 1)[0]!.split(/[._-]/).map(foldWord);
  const borne = display.trim().split(/\s+/).map(foldWord);
  const bears = box.length > 1 && box[0] === borne[0] && box.at(-1) === borne.at(-1);
  return segments.flatMap((segment, index): readonly SenderName[] => {
    const bare = segment.trim().replace(/^the /i, '');
    // What says the whole domain is the house, whatever its words are: "Event Staff", "Portal Coaches", `huntRED`.
    if (
      own.length > 4 &&
      /\p{Lu}/u.test(bare) &&
      squashName(bare) === own &&
      !isDesk(foldWord(bare.split(' ').at(-1)!))
    )
      return [{ name: bare, weight: alone ? 2.5 : 2, quote: from.name, whole: true, label: false }];
    if (isSmallName(bare, own))
      return [{ name: bare, weight: 2.5, quote: from.name, whole: true, label: false }];
    const stripped = stripDesk(segment);
    if (stripped === null || !isEmployerName(stripped.name)) return [];
    const { name, whole } = stripped;
    const key = squashName(name);
    const kind = namesKind(name.split(/\s+/).map(foldWord));
    const person = (looksLikePerson(name) || bears) && !kind && key !== own;
    if (
      whole &&
      alone &&
      person &&
      !isOffice(from.address) &&
      !isHouse(name, from.address) &&
      vendorOfDomain(domainOf(from.address)) === null
    )
      return [];
    if (whole && alone && !name.includes(' ') && key === local && !isOffice(from.address)) return [];
    if (whole && person && key === local) return [];
    if (!alone && index === 0 && whole && (person || !name.includes(' '))) return [];
    const weight = alone ? (whole && vendorOfDomain(domainOf(from.address)) === null ? 2.5 : 3.5) : 2;
    // A recruiter's name in front of a vendor's address looks no different.
    if (whole && person && alone && vendorOfDomain(domainOf(from.address)) !== null)
      return [{ name, weight: 2, quote: from.name, whole, label: false }];
    return [{ name, weight, quote: from.name, whole, label: false }];
  });
}

const behalf = new RegExp(behalfPattern, 'i');

/** `norda works <jobs@norda.example>`: a house that writes itself in small letters. */
function isSmallName(bare: string, own: string): boolean {
  return (
    own.length > 3 &&
    /^\p{Ll}[\p{L}\d& -]*$/u.test(bare) &&
    squashName(bare).startsWith(own) &&
    !bare.split(' ').some((word) => isDesk(foldWord(word)))
  );
}

/** `Berta de Tramuntana Labs <berta@…>`: the person in front goes. */
function withoutFirstName(display: string, address: string): string {
  const [first, small, next] = display.split(' ', 3);
  if (
    next === undefined ||
    namesKind([foldWord(first!)]) ||
    !/^(?:de|von|van|from|at)$/i.test(small!) ||
    !/^\p{Lu}/u.test(next)
  )
    return display;
  const own = address.split(/[.@+_-]/, 1)[0]!.toLowerCase();
  if (foldWord(first!) !== own) return display;
  const rest = display.slice(first!.length + small!.length + 2);
  // "Sarah de Wit" bears that name herself.
  const hints = { labels: domainOf(address).split('.').slice(0, -1), local: null };
  return /^(?:from|at)$/i.test(small!) || affinity(rest, hints, false) > 0 ? rest : display;
}

/** `Kasteel Groenestein <beheer@groenestein.example>`: who explains the domain and not the box in front of it is no person. */
function isHouse(name: string, address: string): boolean {
  const box = squashName(address.split('@', 1)[0]!);
  const labels = [domainLabel(domainOf(address))];
  if (squashName(name) === squashName(labels[0]!)) return true;
  return (
    box !== initialsOf(name) &&
    !name.split(' ').some((word) => box.includes(squashName(word))) &&
    affinity(name, { labels, local: null }, false) > 2.5
  );
}

const office = new RegExp(officePattern, 'i');

function isOffice(address: string): boolean {
  return office.test(address);
}

const neutralLabels = wordSet(neutralLabelWords);

/** What the address says about the employer, folded: the domain's own label and the ATS tenant; the local part where these are none. */
export function addressHints(from: Mailbox | null): AddressHints {
  if (from === null) return { labels: [], local: null };
  const tenant = tenantOf(from.address);
  const own = ownLabel(domainOf(from.address));
  const local = from.address.slice(0, Math.max(0, from.address.lastIndexOf('@')));
  const folded = (label: string) => foldWord(label).replace(/[^a-z0-9-]/g, '');
  const known = [tenant, own]
    .filter((label) => label !== null && !neutralLabels.has(label))
    .map((label) => folded(label!));
  return known.length > 0 || neutralLabels.has(local) || local.length < 4
    ? { labels: known, local: local.length < 4 ? null : folded(local).replace(/-/g, '') }
    : { labels: [folded(local)], local: null };
}

function ownLabel(domain: string): string | null {
  if (vendorOfDomain(domain) !== null || isFreeMail(domain) || !domain.includes('.')) return null;
  const label = domainLabel(domain);
  return (
    label
      .split('-')
      .filter((part) => !neutralLabels.has(part))
      .join('-') || null
  );
}

const secondLevel = wordSet(secondLevelWords);

/** `acme` of `jobs.acme.example`. */
export function domainLabel(domain: string): string {
  const labels = domain.split('.');
  const second = labels.length > 2 && secondLevel.has(labels[labels.length - 2]!);
  return labels[labels.length - (second ? 3 : 2)] ?? domain;
}

function titleCase(label: string): string {
  return label
    .replace(/[-_](?:e?mails?|portal|jobs|hr|inc|gmbh|ag|bv)$/, '')
    .split(/[-_]/)
    .map((word) => (word === '' ? '' : word[0]!.toUpperCase() + word.slice(1)))
    .join(' ');
}

const leastShared = 4;

/** How much of the address a name explains, 0 to 4: `Copperfield Building Society` all of `copperfieldbs` but two letters. */
export function affinity(name: string, { labels, local }: AddressHints, signed: boolean): number {
  const key = squashName(name);
  const whole = signed && key === local && name.includes(' ') ? 2 : 0;
  return labels.reduce((best, hint) => Math.max(best, explained(name, key, hint)), whole);
}

function explained(name: string, key: string, hint: string): number {
  const squashed = hint.replace(/[-._]/g, '');
  if (squashed.length < 2) return 0;
  if (key === squashed || (squashed.length >= leastShared && key.includes(squashed))) return 4;
  const initials = initialsOf(name);
  const parts = hint.split('-');
  if (initials.length > 1 && (initials === squashed || parts.includes(initials))) return 3.5;
  // `bfk` of "Bundesamt für Küstenforschung"
  const all = foldWord(name.replace(/(?<=^|[ -])(\S)\S*[ -]?/g, '$1'));
  if (all.length > 2 && parts.includes(all)) return 3.5;
  let shared = 0;
  for (const part of name.split(/[\s-]+/)) {
    const word = squashName(part);
    const stem = squashed.includes(word) ? word : word.slice(0, -1);
    if (stem.length >= leastShared && squashed.includes(stem)) shared += stem.length;
  }
  const share = Math.min(1, shared / squashed.length);
  return share >= 0.4 ? 1 + 3 * share : 0;
}
