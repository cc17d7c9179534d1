import type { Model } from '#core/classification/likeness.ts';
import type { Lesson } from './mails.ts';
import { type Example, learn } from './svm.ts';

/** What is in fewer mails is a name. */
const leastMails = 4;
/** Twice as many would tell little better, and make the bundles larger. */
const maxFeatures = 4_500;
const cost = 0.005;
/** Points of a mail that lies on the edge of its side. */
const scale = 100;

/** Learns twice: from all features, to find those that tell most in most mails, and then from these. Points are whole numbers. */
export const learnModel = (lessons: readonly Lesson[]): Model => {
  const mails = new Map<string, number>();
  for (const { features } of lessons)
    for (const feature of features) mails.set(feature, (mails.get(feature) ?? 0) + 1);
  const known = [...mails.keys()].filter((feature) => mails.get(feature)! >= leastMails);
  const first = learnFrom(lessons, known);
  const kept = known
    .map((feature, at) => ({ feature, worth: Math.abs(first.weights[at]!) * Math.sqrt(mails.get(feature)!) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, maxFeatures)
    .map(({ feature }) => feature);
  const { bias, weights } = learnFrom(lessons, kept);
  const points = kept.map((feature, at) => [feature, Math.round(weights[at]! * scale)] as const);
  return { bias: Math.round(bias * scale), points: new Map(points.filter(([, each]) => each !== 0)) };
};

const learnFrom = (lessons: readonly Lesson[], features: readonly string[]) => {
  const places = new Map(features.map((feature, at) => [feature, at]));
  const examples = lessons.map(
    (lesson): Example => ({
      positive: lesson.isRejection,
      features: [...lesson.features].flatMap((feature) => places.get(feature) ?? []),
    }),
  );
  return learn(examples, features.length, cost);
};
