/** A labelled mail: its features, each once, whether it is one of the kind that is learnt, and how much it counts beside others. */
export type Example = {
  readonly features: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
};

/** What is learnt from, and by how much each feature counts in a mail that has it. */
export type TrainingSet = { readonly examples: readonly Example[]; readonly values: Float64Array };

export type LinearModel = { readonly bias: number; readonly weights: Float64Array };

/** Passes over all mails; the weights of a thousand mails stand still after some twenty. */
const passes = 60;

/**
 * A linear support vector machine with squared hinge loss, found by dual coordinate descent (Hsieh et al., A Dual Coordinate Descent
 * Method for Large-scale Linear SVM, ICML 2008). Both classes weigh the same. `cost`: how much a mail on the wrong side
 * costs against large weights. Deterministic: the examples are gone through in their order.
 */
export function learn({ examples, values }: TrainingSet, cost: number): LinearModel {
  const positives = examples.filter(({ positive }) => positive).length;
  const costOf = ({ positive, weight }: Example): number =>
    (weight * cost * examples.length) / (2 * (positive ? positives : examples.length - positives));
  const weights = new Float64Array(values.length);
  const multipliers = new Float64Array(examples.length);
  const norms = examples.map(({ features }) =>
    features.reduce((sum, feature) => sum + values[feature]! ** 2, 1),
  );
  let bias = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    for (const [at, example] of examples.entries()) {
      const { features, positive } = example;
      const side = positive ? 1 : -1;
      const slack = 1 / (2 * costOf(example));
      let score = bias;
      for (const feature of features) score += weights[feature]! * values[feature]!;
      const before = multipliers[at]!;
      const gradient = side * score - 1 + slack * before;
      const after = Math.max(before - gradient / (norms[at]! + slack), 0);
      multipliers[at] = after;
      const step = (after - before) * side;
      if (step === 0) continue;
      bias += step;
      for (const feature of features) weights[feature]! += step * values[feature]!;
    }
  }
  return { bias, weights };
}
