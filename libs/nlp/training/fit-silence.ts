/** A text as the score sees it: what its words do, and whether it asks for silence. */
export interface CountedText {
  readonly counted: ReadonlySet<string>;
  readonly wish: boolean;
  /** How much it weighs beside the others. */
  readonly weight: number;
}

export interface SilenceWeights {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const rounds = 14;
const rate = 0.15;
const decay = 0.004;
/** Lighter weights say nothing. */
const lightest = 0.08;

/**
 * A logistic regression by AdaGrad, with the texts in an order that only `seed` decides: the same texts give the same
 * weights, rounded to hundredths.
 */
export function fitSilence(texts: readonly CountedText[], seed = 20_261_121): SilenceWeights {
  const order = [...texts];
  const next = generator(seed);
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  let bias = -2;
  let biasSquares = 1e-6;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, next);
    for (const { counted, wish, weight } of order) {
      let sum = bias;
      for (const name of counted) sum += weights.get(name) ?? 0;
      const gradient = (1 / (1 + Math.exp(-Math.max(-30, Math.min(30, sum)))) - (wish ? 1 : 0)) * weight;
      biasSquares += gradient * gradient;
      bias -= (rate * gradient) / Math.sqrt(biasSquares);
      for (const name of counted) {
        const own = gradient + decay * (weights.get(name) ?? 0);
        const square = (squares.get(name) ?? 0.01) + own * own;
        squares.set(name, square);
        weights.set(name, (weights.get(name) ?? 0) - (rate * own) / Math.sqrt(square));
      }
    }
  }
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= lightest).sort(([a], [b]) => (a < b ? -1 : 1));
  return { bias: hundredths(bias), weights: new Map(kept.map(([name, weight]) => [name, hundredths(weight)])) };
}

const hundredths = (value: number) => Math.round(value * 100) / 100;

/** Numbers from 0 up to 1, by a linear congruence: the same on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

function shuffle<T>(all: T[], next: () => number): void {
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
}
