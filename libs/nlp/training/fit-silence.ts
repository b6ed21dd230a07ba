import { exp } from '../arithmetic/exponential.js';
import { chanceOf } from './chance.js';

/** A text as the score sees it: its rows, what each is multiplied with, and how likely a reader takes it for a wish for silence. */
export interface CountedText {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  /** 0 to 1. */
  readonly wish: number;
  /** How much it weighs beside the others. */
  readonly weight: number;
}

export interface FittedSilence {
  readonly bias: number;
  readonly weights: Float32Array;
}

export interface FitSettings {
  readonly passes: number;
  readonly rate: number;
  /** Pull of each weight towards zero. */
  readonly decay: number;
  /** Share of a text’s rows that are left out of a step, so that no row learns to lean on another. */
  readonly dropout: number;
  /** In so many texts a row is one to learn from; in fewer it is a name or a slip. */
  readonly seenIn: number;
  /** The weights are the mean of so many fits, each in another order. */
  readonly fits: number;
  readonly seed: number;
}

export const fitSettings: FitSettings = {
  passes: 12,
  rate: 0.5,
  decay: 0.0005,
  dropout: 0.4,
  seenIn: 2,
  fits: 3,
  seed: 20_261_121,
};

/**
 * A logistic regression by Adagrad (Duchi et al., JMLR 2011), the texts in an order that only the seed decides: the
 * same texts give the same weights on every machine.
 * @param rows how many rows there are
 */
export function fitSilence(
  texts: readonly CountedText[],
  rows: number,
  settings: FitSettings = fitSettings,
): FittedSilence {
  const known = rowsKnown(texts, rows, settings.seenIn);
  const mean = new Float64Array(rows);
  let bias = 0;
  for (let fit = 0; fit < settings.fits; fit += 1) {
    const fitted = fitOnce(texts, known, { ...settings, seed: settings.seed + fit });
    for (let row = 0; row < rows; row += 1) mean[row]! += fitted.weights[row]! / settings.fits;
    bias += fitted.bias / settings.fits;
  }
  return { bias, weights: Float32Array.from(mean) };
}

function rowsKnown(texts: readonly CountedText[], rows: number, seenIn: number): Uint8Array {
  const counts = new Int32Array(rows);
  const lastSeen = new Int32Array(rows).fill(-1);
  texts.forEach((text, at) => {
    for (const row of text.rows) {
      if (lastSeen[row] !== at) counts[row]! += 1;
      lastSeen[row] = at;
    }
  });
  return Uint8Array.from(counts, (count) => (count >= seenIn ? 1 : 0));
}

function fitOnce(texts: readonly CountedText[], known: Uint8Array, settings: FitSettings): FittedSilence {
  const { passes, rate, decay, dropout, seed } = settings;
  const chance = chanceOf(seed);
  const order = Int32Array.from(texts.keys());
  const weights = new Float32Array(known.length);
  const squares = new Float64Array(known.length).fill(1e-4);
  let bias = -2;
  let biasSquares = 1e-4;
  const kept = new Int32Array(texts.reduce((most, text) => Math.max(most, text.rows.length), 0));
  for (let pass = 0; pass < passes; pass += 1) {
    for (const at of chance.shuffle(order)) {
      const { rows, values, wish, weight } = texts[at]!;
      let sum = bias;
      let length = 0;
      for (let place = 0; place < rows.length; place += 1) {
        const row = rows[place]!;
        if (known[row] === 0 || chance.random() < dropout) continue;
        kept[length] = place;
        length += 1;
        sum += (weights[row]! * values[place]!) / (1 - dropout);
      }
      const gradient = (1 / (1 + exp(-sum)) - wish) * weight;
      biasSquares += gradient * gradient;
      bias -= (0.3 * rate * gradient) / Math.sqrt(biasSquares);
      for (let each = 0; each < length; each += 1) {
        const place = kept[each]!;
        const row = rows[place]!;
        const own = gradient * values[place]! + decay * weights[row]!;
        squares[row]! += own * own;
        weights[row]! -= (rate * own) / Math.sqrt(squares[row]!);
      }
    }
  }
  return { bias, weights };
}

/** The same in whole numbers from -127 to 127, and what one of them stands for. */
export function inWholes({ bias, weights }: FittedSilence): {
  readonly bias: number;
  readonly scale: number;
  readonly weights: Int8Array;
} {
  const heaviest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Number((heaviest / 127).toPrecision(6));
  return {
    bias: Number(bias.toFixed(4)),
    scale,
    weights: Int8Array.from(weights, (weight) => (scale === 0 ? 0 : Math.round(weight / scale))),
  };
}
