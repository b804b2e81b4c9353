import type { Features } from '@/lib/claims/resolve/resolution';

/** Weights of a logistic regression by the names of the features. */
export interface Weights {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

interface Labelled {
  readonly features: Features;
  readonly right: boolean;
}

/** The chance that an example is right. */
export function chance({ bias, weights }: Weights, features: Features): number {
  let sum = bias;
  for (const [name, value] of Object.entries(features)) sum += (weights.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

const rounds = 1500;

/** Fits by gradient descent from zero, with `penalty` on the squares of the weights: the same each time. */
export function fit(examples: readonly Labelled[], penalty: number): Weights {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].toSorted();
  const place = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features, right }) => {
    const own = Object.entries(features).filter(([, value]) => value !== 0);
    return {
      right: right ? 1 : 0,
      places: Int32Array.from(own, ([name]) => place.get(name) ?? 0),
      values: Float64Array.from(own, ([, value]) => value),
    };
  });
  const weights = new Float64Array(names.length);
  let bias = 1;
  for (let round = 0; round < rounds; round += 1) {
    const rate = 4 / (1 + round / 300);
    const slopes = weights.map((weight) => penalty * weight);
    let biasSlope = 0;
    for (const { places, values, right } of rows) {
      let sum = bias;
      for (let i = 0; i < places.length; i += 1)
        sum += (weights[places[i] ?? 0] ?? 0) * (values[i] ?? 0);
      const miss = 1 / (1 + Math.exp(-sum)) - right;
      biasSlope += miss;
      for (let i = 0; i < places.length; i += 1) {
        const at = places[i] ?? 0;
        slopes[at] = (slopes[at] ?? 0) + miss * (values[i] ?? 0);
      }
    }
    bias -= (rate * biasSlope) / rows.length;
    slopes.forEach((slope, index) => {
      weights[index] = (weights[index] ?? 0) - (rate * slope) / rows.length;
    });
  }
  return { bias, weights: new Map(names.map((name, index) => [name, weights[index] ?? 0])) };
}
