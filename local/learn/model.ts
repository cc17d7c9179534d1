import { type Model, pointsADigit } from '#core/classification/likeness.ts';
import type { Lesson } from './mails.ts';
import { type Example, type LinearModel, learn } from './svm.ts';

/** What is in fewer mails is a name. */
const leastMails = 4;
/** Twice as many would tell little better, and make the bundles larger. */
const maxFeatures = 1_780;
/** A pair of stems takes the bytes of one and a half. */
const worthOfPair = 0.7;
const cost = 0.01;
/** What a mail in which something refuses counts beside another. */
const weightOfRefusing = 4;
/** What each feature is taken to have been seen besides, on both sides, so that chance tells little. */
const smoothing = 0.5;
/** What both sides have alike still tells them apart a little beside others. */
const leastValue = 0.02;
/** Points of a mail that lies on the edge of its side. */
const scale = 100;

/**
 * Learns from all features, again from the half that tells most in most mails, and so on until few are left (recursive feature
 * elimination: Guyon and others, Gene Selection for Cancer Classification, 2002). Points are whole numbers.
 */
export const learnModel = (lessons: readonly Lesson[]): Model => {
  const mails = new Map<string, number>();
  for (const { features } of lessons)
    for (const feature of features) mails.set(feature, (mails.get(feature) ?? 0) + 1);
  let kept = [...mails.keys()].filter((feature) => mails.get(feature)! >= leastMails);
  while (kept.length > maxFeatures) {
    const { weights } = learnFrom(lessons, kept);
    kept = kept
      .map((feature, at) => ({
        feature,
        worth:
          Math.abs(weights[at]!) * Math.sqrt(mails.get(feature)!) * (feature.includes(' ') ? worthOfPair : 1),
      }))
      .sort((a, b) => b.worth - a.worth)
      .slice(0, Math.max(maxFeatures, kept.length / 2))
      .map(({ feature }) => feature);
  }
  const { bias, weights } = learnFrom(lessons, kept);
  const points = kept.map((feature, at) => [feature, inDigits(weights[at]! * scale)] as const);
  return { bias: Math.round(bias * scale), points: new Map(points.filter(([, each]) => each !== 0)) };
};

/** No single word may sink a mail: "Termin", *refus* stand in refusals too. */
const mostPoints = 60;
const inDigits = (points: number): number =>
  Math.round(Math.min(Math.max(points, -mostPoints), mostPoints) / pointsADigit) * pointsADigit;

/**
 * A linear support vector machine over features that count by how much oftener one side has them: words that both sides use alike then
 * weigh little from the start (Wang and Manning, Baselines and Bigrams, ACL 2012).
 */
const learnFrom = (lessons: readonly Lesson[], features: readonly string[]): LinearModel => {
  const places = new Map(features.map((feature, at) => [feature, at]));
  const examples = lessons.map(
    (lesson): Example => ({
      positive: lesson.isRejection,
      weight: lesson.refuses ? weightOfRefusing : 1,
      features: [...lesson.features].flatMap((feature) => places.get(feature) ?? []),
    }),
  );
  const values = valuesOf(examples, features.length);
  const { bias, weights } = learn({ examples, values }, cost);
  return { bias, weights: weights.map((weight, at) => weight * values[at]!) };
};

/** Of each feature, the logarithm of how much oftener a mail of the one side has it than one of the other, whichever that is. */
const valuesOf = (examples: readonly Example[], featureCount: number): Float64Array => {
  const shares = [true, false].map((side) => {
    const mails = examples.filter(({ positive }) => positive === side);
    const seen = new Float64Array(featureCount).fill(smoothing);
    for (const { features } of mails) for (const feature of features) seen[feature]! += 1;
    return seen.map((each) => each / (mails.length + 2 * smoothing));
  });
  const [one, other] = shares as [Float64Array, Float64Array];
  return one.map((share, at) => Math.max(Math.abs(Math.log(share / other[at]!)), leastValue));
};
