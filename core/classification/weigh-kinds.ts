import type { CuedKind } from './languages/cues/cues.ts';
import type { Act } from './languages/table.ts';
import { cueGrammar } from './phrases/cue-grammar.ts';
import { languageTables } from './phrases/grammar.ts';
import type { Match } from './phrases/phrases.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { isPublisher } from './sender.ts';
import type { Kind } from './verdict.ts';

/** What a kind has for it, and the sentence that says it best. */
export type Weight = { readonly points: number; readonly sentence: ReadSentence | null };

/** Kinds a mail can have that is no rejection and that headers did not settle. */
export type WeighedKind = CuedKind | 'assessment' | 'feedback' | 'auto-reply';

/** What the acts of the main tables are worth to a kind. */
const actPoints: Readonly<Partial<Record<Act, readonly (readonly [WeighedKind, number])[]>>> = {
  offer: [['offer', 5]],
  invitation: [['interview-invitation', 5]],
  advance: [['interview-invitation', 4]],
  scheduling: [['interview-invitation', 3]],
  assessment: [['assessment', 7]],
  'feedback-mail': [['feedback', 5]],
  reschedule: [['reschedule', 5]],
  withdrawal: [['withdrawal', 6]],
  received: [['acknowledgement', 5]],
  undecided: [['status-update', 4]],
  pending: [
    ['status-update', 1],
    ['acknowledgement', 1],
  ],
  outreach: [['recruiter-outreach', 3]],
  alert: [['job-alert', 2.5]],
  account: [['other', 4]],
  'auto-reply': [['auto-reply', 4]],
};

const clearPoints = 4;
const hintPoints = 1;
/** Saying a thing again makes it little clearer: each further point of the same sort counts this share. */
const again = 0.4;
const maxHints = 4;
const subjectFactor = 1.25;
/** A cue far down is a footer's or an advertisement's. */
const maxCueStart = 3_000;

/** Only these take a condition for what it is; the others are often told in one: "if you are open to a chat". */
const conditional: ReadonlySet<string> = new Set<WeighedKind>([
  'offer',
  'interview-invitation',
  'reschedule',
  'withdrawal',
]);

type Tally = { clear: number; hints: Set<string>; best: number; sentence: ReadSentence | null };

/** How much speaks for each kind, over the whole mail. */
export function weighKinds(reading: Reading): ReadonlyMap<WeighedKind, Weight> {
  const tallies = new Map<WeighedKind, Tally>();
  const tallyOf = (kind: WeighedKind): Tally => {
    const found = tallies.get(kind);
    if (found !== undefined) return found;
    const made: Tally = { clear: 0, hints: new Set(), best: 0, sentence: null };
    tallies.set(kind, made);
    return made;
  };
  const add = (kind: WeighedKind, points: number, sentence: ReadSentence) => {
    const tally = tallyOf(kind);
    const worth = sentence.field === 'subject' ? points * subjectFactor : points;
    tally.clear = Math.max(tally.clear, worth) + again * Math.min(tally.clear, worth);
    if (worth <= tally.best) return;
    tally.best = worth;
    tally.sentence = sentence;
  };
  const languages =
    reading.languages.length === 0 ? languageTables.map(({ language }) => language) : reading.languages;
  for (const sentence of reading.sentences) {
    if (sentence.field === 'sender' || sentence.start > maxCueStart) continue;
    for (const act of new Set(sentence.acts.map((each) => each.act))) {
      for (const [kind, points] of actPoints[act] ?? []) add(kind, points, sentence);
    }
    const { clear, hints } = cuesOf(sentence, languages);
    for (const kind of clear) add(kind, clearPoints, sentence);
    for (const [phrase, kind] of hints) tallyOf(kind).hints.add(phrase);
  }
  if (isPublisher(reading.original)) tallyOf('job-alert').clear += clearPoints;
  return new Map(
    [...tallies].map(([kind, { clear, hints, sentence }]) => [
      kind,
      { points: clear + hintPoints * Math.min(hints.size, maxHints), sentence },
    ]),
  );
}

/** The kinds one sentence tells clearly, and a hint for each pattern that fits. */
function cuesOf(sentence: ReadSentence, languages: readonly string[]) {
  const words = sentence.words.map(({ text }) => text);
  const clear = new Set<CuedKind>();
  const hints = new Map<string, CuedKind>();
  for (const language of languages) {
    const matches = cueGrammar(language).run(words);
    const of = (act: Act) => matches.filter((match) => match.act === act);
    if (of('scam').length > 0) continue;
    const ends = of('condition-end');
    const conceded = of('cancel-condition');
    const conditions = of('condition').filter(({ from }) => !conceded.some((each) => each.from === from));
    const counted = new Set<number>();
    for (const match of matches) {
      const [strength, kind] = match.act.split(' ') as [string, CuedKind | undefined];
      if (kind === undefined || counted.has(match.phrase)) continue;
      if (conditional.has(kind) && conditions.some((each) => governs(each, match, ends))) continue;
      counted.add(match.phrase);
      if (strength === 'clear') clear.add(kind);
      else hints.set(`${language} ${match.phrase}`, kind);
    }
  }
  return { clear, hints };
}

function governs(condition: Match, match: Match, ends: readonly Match[]): boolean {
  if (condition.from > match.from) return false;
  return !ends.some((end) => end.from > condition.from && end.from <= match.from);
}

/** A mail that thanks for an application and then invites is an invitation: courtesy has to be clearer than news. */
const courtesyHandicap = 1;
/** Hints alone have to agree. */
const leastPoints = 3;
const leastHints = 4;
/** "Come round on Friday" is said by friends too: an invitation takes more than one turn of phrase. */
const leastInvitation = 5;
/** What a mail's subject calls it. */
const calledPoints = 3;
/** Words of other trades speak against any part of hiring, up to here. */
const maxElsewhere = 3;

/** What is known of a mail besides its cues. */
export type Surroundings = {
  /** What the subject calls it. */
  readonly called: WeighedKind | null;
  /** How much it speaks of other things than hiring. */
  readonly elsewhere: number;
};

/** The kind with most for it; null when nothing says enough. */
export function heaviest(
  weights: ReadonlyMap<WeighedKind, Weight>,
  { called, elsewhere }: Surroundings,
): { readonly kind: Kind; readonly weight: Weight } | null {
  let best: { kind: WeighedKind; weight: Weight; points: number } | null = null;
  const named: readonly WeighedKind[] = called === null ? ['other'] : ['other', called];
  for (const kind of new Set([...weights.keys(), ...named])) {
    const weight = weights.get(kind) ?? { points: 0, sentence: null };
    const raw =
      weight.points +
      (kind === called ? calledPoints : 0) +
      (kind === 'other' ? Math.min(elsewhere, maxElsewhere) : 0);
    const hinted = weight.sentence === null && kind !== called && kind !== 'other';
    const least = kind === 'interview-invitation' ? leastInvitation : leastPoints;
    if (raw < (hinted ? leastHints : least)) continue;
    const points = kind === 'acknowledgement' ? raw - courtesyHandicap : raw;
    if (best === null || points > best.points) best = { kind, weight, points };
  }
  return best;
}
