import { describe, expect, it } from 'vitest';
import { type Example, learn } from '#local/learn/svm.ts';

/** Feature 0 tells the sides apart, 1 is in every example, 2 and 3 are in some of either. */
const examples: readonly Example[] = [
  { features: [0, 1], positive: true, weight: 1 },
  { features: [0, 1, 2], positive: true, weight: 1 },
  { features: [0, 1, 3], positive: true, weight: 3 },
  { features: [1, 2], positive: false, weight: 1 },
  { features: [1, 3], positive: false, weight: 2 },
];

/** Feature 3 counts for twice as much as the others. */
const values = Float64Array.of(1, 1, 1, 2);

const scoreOf = ({ features }: Example, { bias, weights }: ReturnType<typeof learn>): number =>
  features.reduce((sum, feature) => sum + weights[feature]! * values[feature]!, bias);

describe('learn', () => {
  it('puts each example on its side', () => {
    const model = learn({ examples, values }, 10);
    for (const each of examples) expect(Math.sign(scoreOf(each, model))).toBe(each.positive ? 1 : -1);
  });

  it('leaves the weights that minimise what it says it minimises', () => {
    const cost = 0.5;
    const costOf = ({ positive, weight }: Example): number =>
      (weight * cost * examples.length) / (2 * (positive ? 3 : 2));
    const loss = (model: ReturnType<typeof learn>): number =>
      (model.bias ** 2 + model.weights.reduce((sum, weight) => sum + weight ** 2, 0)) / 2 +
      examples.reduce((sum, each) => {
        const short = Math.max(0, 1 - (each.positive ? 1 : -1) * scoreOf(each, model));
        return sum + costOf(each) * short ** 2;
      }, 0);
    const model = learn({ examples, values }, cost);
    for (const nudge of [-0.01, 0.01]) {
      expect(loss({ ...model, bias: model.bias + nudge })).toBeGreaterThan(loss(model));
      for (let at = 0; at < 4; at += 1)
        expect(
          loss({
            ...model,
            weights: model.weights.map((each, place) => (place === at ? each + nudge : each)),
          }),
        ).toBeGreaterThan(loss(model));
    }
  });
});
