import { subjectPrefix } from '../mail/subject-prefix.ts';
import { decisionActs } from './acts.ts';
import type { Act } from './languages/table.ts';
import { bias, pairs, points, stems } from './likeness.generated.ts';
import { asksTheReader } from './questions.ts';
import type { Field, Reading, ReadSentence } from './reading.ts';

/** Of a longer mail its beginning tells, footers and all that follows tell nothing. */
const maxComparedCharacters = 2_500;
const stemLength = 5;
/** Of half a sentence there is nothing to say. */
const leastFeatures = 10;
/** A courtesy makes half of a short mail: that it is like a refusal says little for it, that it is unlike one speaks against it. */
const leastInFavour = 60;
/** A mail of so many features has the points they add up to. */
const usualFeatures = 100;
const hasDigit = /\d/;

/** The least points of a refusal, of one of a job that is named, and of an offer taken back, which speaks like an offer (docs/decisions/0017). */
export const leastLikeness = -22;
export const leastNamed = -40;
export const leastTakenBack = -60;
/** With fewer a doubtful refusal is not even asked about. */
export const leastAsked = -100;
/** With as many points a refusal is meant for all a slight doubt, and asked about beside good news. */
export const leastAgainstDoubt = 60;

/** What is added up: a beginning, and points for each feature. */
export type Model = { readonly bias: number; readonly points: ReadonlyMap<string, number> };

/** Built when the first mail is compared. */
let model: Model | undefined;

/**
 * How much the words of a mail, whatever they say, are those of a refused application: points, 100 for one that clearly is one, -100
 * for one that clearly is another mail, 0 for one too short to compare. The decision value of a linear support vector machine, learnt
 * from the project's own labelled mails by `npm run learn`.
 */
export function likeness(reading: Reading): number {
  model ??= { bias, points: readPoints({ stems, pairs, points }) };
  return pointsOf(featuresOf(reading), model);
}

export function pointsOf(features: ReadonlySet<string>, model: Model): number {
  if (features.size < leastFeatures) return 0;
  let sum = model.bias;
  for (const feature of features) sum += model.points.get(feature) ?? 0;
  // What chance adds up grows with the root of how much there is.
  const total = sum * Math.sqrt(usualFeatures / features.size);
  return features.size < leastInFavour ? Math.min(total, 0) : total;
}

/** What a mail is compared by: the stems of its words, alone and in pairs, the subject's apart as well, and whether it asks; each once. */
export function featuresOf({ sentences, languages, original }: Reading): ReadonlySet<string> {
  const found = new Set<string>();
  // What is answered had its subject from another mail.
  const told: readonly Field[] = subjectPrefix(original.subject) === 'reply' ? ['text'] : ['subject', 'text'];
  for (const sentence of sentences)
    if (told.includes(sentence.field) && sentence.start < maxComparedCharacters) {
      addStems(sentence, found);
      if (asksTheReader(sentence, languages)) found.add(asking);
    }
  return found;
}

const tellsNothing: ReadonlySet<Act> = new Set<Act>([...decisionActs, 'regret', 'subject-declined']);

/** A refusal's own words tell nothing: it was read as one, and they are said of flats as well. */
function addStems({ field, words, acts, dropped }: ReadSentence, found: Set<string>): void {
  const refusing = [...acts, ...dropped].filter(({ act }) => tellsNothing.has(act));
  let before: string | null = null;
  for (const [at, { text }] of words.entries()) {
    const known = refusing.some(({ from, to }) => from <= at && at < to);
    const stem: string | null = known || hasDigit.test(text) ? null : stemOf(text);
    if (stem !== null) found.add(stem);
    if (stem !== null && field === 'subject') found.add(inSubject(stem));
    if (stem !== null && before !== null) found.add(`${before} ${stem}`);
    before = stem;
  }
}

const stemOf = (word: string): string => word.slice(0, stemLength);
const asking = '?';
const inSubject = (stem: string): string => `:${stem}`;

/** Points are written as a digit: its place among these, less that of zero, times what a digit is worth. */
export const pointDigits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const zeroDigit = 36;
export const pointsADigit = 3;

/**
 * The table as it is written, so that it packs short: stems with a comma between them; a stem and the stems that follow it in pairs, with
 * blanks between them; and for each stem and then each pair a digit.
 */
type PointTable = { readonly stems: string; readonly pairs: string; readonly points: string };

function readPoints({ stems, pairs, points }: PointTable): Model['points'] {
  const paired = pairs.split(',').flatMap((row) => {
    const [first, ...others] = row.split(' ');
    return others.map((other) => `${first} ${other}`);
  });
  const features = [...stems.split(','), ...paired];
  return new Map(
    features.map((feature, at) => [feature, (pointDigits.indexOf(points[at]!) - zeroDigit) * pointsADigit]),
  );
}
