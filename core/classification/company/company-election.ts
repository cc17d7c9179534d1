import { countryWords } from '../names/name-words.ts';
import { abbreviates, isCompound, isLegalForm, isPartOf, nameKey, nameWords } from '../names/names.ts';
import { namesKind } from '../names/organisations.ts';
import { remembered } from '../text/remembered.ts';
import { wordSet } from '../text/word-set.ts';
import type { Vote } from './company-vote.ts';

/** A vote with what its name is compared by. */
export type Cast = Vote & { readonly key: string; readonly words: readonly string[] };

export type Cluster = { weight: number; readonly members: Cast[] };

/** Adds to votes what names are compared by, each name worked out once. */
export function castVotes(votes: readonly Vote[]): readonly Cast[] {
  const compared = remembered((name: string) => ({ key: nameKey(name), words: nameWords(name) }));
  return votes.map((vote) => ({ ...vote, ...compared(vote.name) }));
}

/** Below this a vote only adds to a name that something else speaks for. */
const leastFounding = 0.5;

/** `Nordsignal` and `Nordsignal Systems GmbH` are one employer, and so are `LGD` and what it stands for: their weights add up. */
function clustersOf(votes: readonly Cast[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const founders = votes
    .filter(({ weight }) => weight >= leastFounding)
    .sort((a, b) => b.key.length - a.key.length);
  const others = votes.filter(({ weight }) => weight < leastFounding);
  for (const vote of [...founders, ...others]) {
    const home =
      clusters.find(({ members }) => members.some((member) => standsFor(vote, member))) ??
      clusters.find(({ members }) => members.some((member) => areOne(member, vote)));
    if (home !== undefined) {
      home.weight += vote.weight;
      home.members.push(vote);
    } else if (vote.weight >= leastFounding) clusters.push({ weight: vote.weight, members: [vote] });
  }
  return clusters.sort((a, b) => b.weight - a.weight);
}

/** `lgd` for `Landesgesellschaft für Deichbau`, `brw` for `Bundesrheinwerk GmbH`. */
const standsFor = ({ key }: Cast, { name, words }: Cast): boolean =>
  abbreviates(key, words) ||
  (words.length === 1 && isLegalForm(name.slice(name.lastIndexOf(' ') + 1)) && isCompound(key, words[0]!));

function areOne(a: Cast, b: Cast): boolean {
  if (a.key === b.key) return true;
  const [long, short] = a.key.length >= b.key.length ? [a, b] : [b, a];
  if (short.key.length < 2) return false;
  if (a.label || b.label) return short.key.length >= 3 && long.key.includes(short.key);
  return isPartOf(short.words, long.words) || standsFor(short, long);
}

const leastRival = 2;
/** An agency's mail speaks of its client once. */
const leastClient = 1;
const leastOfDesk = 2.9;
/** Whoever also signs with the name of the sender's domain is mostly the house itself. */
const leastAgainstSigned = 3.2;

/**
 * The heaviest name; but where that is only the sender's own, never the one applied to, it is an agency or a job board, and
 * the employer is whom the mail speaks of.
 */
export function electCluster(votes: readonly Cast[], subject: string, agency: boolean): Cluster | null {
  const clusters = clustersOf(votes);
  const winner = clusters[0];
  if (
    winner === undefined ||
    winner.members.some(({ anchored, source }) => anchored !== null || source === 'subject')
  )
    return winner ?? null;
  // "Acme Hiring" is nobody else's desk, unless somebody else was applied to.
  const desk = winner.members.some(({ source, label, whole }) => source === 'sender' && !label && !whole);
  let best: Cluster | null = null;
  const signed = winner.members.some(({ source, whole }) => source === 'signature' && whole);
  const labelled = winner.members.some(({ label }) => label);
  let most = agency ? leastClient : desk ? leastOfDesk : signed && labelled ? leastAgainstSigned : leastRival;
  for (const cluster of clusters.slice(1)) {
    const spoken = cluster.members.reduce((sum, vote) => sum + spokenWeight(vote), 0);
    if (spoken < most || (best !== null && spoken === most)) continue;
    if (desk && !cluster.members.some(({ anchored, name }) => anchored === 'applied' && name.includes(' ')))
      continue;
    if (!isClient(cluster, subject)) continue;
    best = { ...cluster, weight: Math.max(cluster.weight, spoken) };
    most = spoken;
  }
  return best ?? winner;
}

/** Somebody was applied to or chose, or a name of several words is talked with or stands in the subject. */
function isClient({ members }: Cluster, subject: string): boolean {
  if (members.some(({ anchored }) => anchored === 'applied' || anchored === 'chose')) return true;
  return (
    members.some(({ name }) => name.includes(' ')) &&
    members.some(
      ({ anchored, source, name, weight }) =>
        anchored === 'spoken' ||
        (source === 'subject' && weight > 0.2) ||
        (weight > 0.2 && subject.includes(name.toLowerCase())),
    )
  );
}

function spokenWeight({ anchored, source, weight }: Vote): number {
  if (anchored !== null) return Math.min(weight, anchored === 'chose' ? 4 : 3);
  if (source === 'subject') return weight > 0.2 ? 1.3 : 0;
  return source === 'text' && weight > 0.2 ? 0.7 : 0;
}

/** `PwC Österreich` is shown as `PwC` where that is written too. */
const countries = wordSet(countryWords);

type Form = Cast & { readonly total: number; readonly sure: boolean };

/** The heaviest written form, or a fuller one whose ends are certain; an abbreviation gives way to what it stands for. */
export function shownForm(members: readonly Cast[]): Vote {
  const written = members.filter(({ label }) => !label);
  const forms = new Map<string, Form>();
  for (const vote of written.length > 0 ? written : members) {
    const known = forms.get(vote.key);
    const sure =
      vote.whole &&
      (vote.source === 'signature' ||
        // "Supermercados La Plana", where the sender is `La Plana`.
        (vote.source === 'text' && /^\S{2,} /.test(vote.name) && namesKind(vote.words)) ||
        vote.anchored !== null ||
        (vote.source === 'sender' && members.some(({ label, key }) => label && key === vote.key)));
    if (known === undefined)
      forms.set(vote.key, { ...vote, total: vote.weight + (vote.whole ? 2 : 0), sure });
    else
      forms.set(vote.key, {
        // Under the good wishes and in front of the address a name stands in its own case.
        ...(rankOf(vote) > rankOf(known) ? vote : known),
        total: known.total + vote.weight,
        whole: known.whole || vote.whole,
        sure: known.sure || sure || vote.whole,
      });
  }
  const ranked = [...forms.values()].sort((a, b) => b.total - a.total);
  const top = ranked[0]!;
  const longer = ranked.filter(
    ({ key, whole, name }) => whole && key.length > top.key.length && !/^\d|\.\p{Ll}{2,3}$/u.test(name),
  );
  return (
    longer.find(
      (form) => standsFor(top, form) || (form.source === 'sender' && form.name.endsWith(` ${top.name}`)),
    ) ??
    longer.find(
      ({ words, sure, total }) =>
        sure &&
        total >= Math.max(3, top.total / 3) &&
        isPartOf(top.words, words) &&
        !words.every((word) => top.words.includes(word) || countries.has(word)),
    ) ??
    // "Schulamt", "Gärtnerei", where text or address say which.
    members.find(
      ({ name, label }) =>
        name.startsWith(`${top.name} `) &&
        namesKind(top.words) &&
        top.words.length < 2 &&
        !(label && top.whole && top.source === 'sender'),
    ) ??
    top
  );
}

const rankOf = ({ name, source, weight }: Vote): number =>
  weight + ((source === 'signature' || source === 'sender') && !/^\p{Ll}{3}/u.test(name) ? 10 : 0);
