import { leastLikeness, leastTakenBack, type Model, pointsOf } from '#core/classification/likeness.ts';
import type { Lesson } from './mails.ts';

/** A line on how well these mails are told apart by a model that was learnt from others. */
export const toldApart = (lessons: readonly Lesson[], model: Model): string => {
  const pointsWhere = (isRejection: boolean): readonly number[] =>
    lessons.filter((each) => each.isRejection === isRejection).map((each) => pointsOf(each.features, model));
  const rejections = pointsWhere(true);
  const others = pointsWhere(false);
  return `${area(rejections, others).toFixed(3)}; below ${bounds
    .map((bound) => `${bound}: ${below(rejections, bound)} rejections, ${below(others, bound)} others`)
    .join('; ')}`;
};

const bounds = [leastLikeness, leastTakenBack];

const below = (points: readonly number[], bound: number): string =>
  `${points.filter((each) => each < bound).length}/${points.length}`;

/** The share of pairs, a rejection and another mail, in which the rejection has more points: the area under the ROC curve. */
const area = (rejections: readonly number[], others: readonly number[]): number => {
  let right = 0;
  for (const one of rejections)
    for (const other of others) right += one > other ? 1 : one === other ? 0.5 : 0;
  return right / (rejections.length * others.length);
};
