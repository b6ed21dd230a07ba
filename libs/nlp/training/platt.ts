import { exp, log } from '../arithmetic/exponential.js';

/** Turns a score into a chance: 1 / (1 + e^-(slope·score + shift)). */
export interface Sigmoid {
  readonly slope: number;
  readonly shift: number;
}

export const chanceAt = ({ slope, shift }: Sigmoid, score: number): number => 1 / (1 + exp(-(slope * score + shift)));

/**
 * Platt scaling (1999) by Newton’s method with halved steps, towards the smoothed targets that Platt gives, so that
 * separable scores have a finite slope (Lin, Lin and Weng, 2007).
 */
export function fitPlatt(scores: readonly number[], isPositive: readonly boolean[]): Sigmoid {
  const positives = isPositive.filter(Boolean).length;
  const yes = (positives + 1) / (positives + 2);
  const no = 1 / (scores.length - positives + 2);
  const targets = isPositive.map((positive) => (positive ? yes : no));
  let fitted: Sigmoid = { slope: 1, shift: 0 };
  let loss = lossOf(fitted, scores, targets);
  for (let round = 0; round < 100; round += 1) {
    const step = newtonStep(fitted, scores, targets);
    let size = 1;
    let next = fitted;
    let nextLoss = Infinity;
    for (; size > 1e-6; size /= 2) {
      next = { slope: fitted.slope - size * step.slope, shift: fitted.shift - size * step.shift };
      nextLoss = lossOf(next, scores, targets);
      if (nextLoss < loss) break;
    }
    if (!(loss - nextLoss > 1e-10)) break;
    fitted = next;
    loss = nextLoss;
  }
  return fitted;
}

function lossOf(sigmoid: Sigmoid, scores: readonly number[], targets: readonly number[]): number {
  let loss = 0;
  scores.forEach((score, at) => {
    const logit = sigmoid.slope * score + sigmoid.shift;
    // ln(1 + e^x) - target·x, without overflow.
    loss += Math.max(logit, 0) + log(1 + exp(-Math.abs(logit))) - targets[at]! * logit;
  });
  return loss;
}

function newtonStep(sigmoid: Sigmoid, scores: readonly number[], targets: readonly number[]): Sigmoid {
  let [slope, shift, slopes, both, shifts] = [0, 0, 1e-12, 0, 1e-12];
  scores.forEach((score, at) => {
    const chance = chanceAt(sigmoid, score);
    const error = chance - targets[at]!;
    const bend = chance * (1 - chance);
    slope += error * score;
    shift += error;
    slopes += bend * score * score;
    both += bend * score;
    shifts += bend;
  });
  const scale = slopes * shifts - both * both;
  return { slope: (shifts * slope - both * shift) / scale, shift: (slopes * shift - both * slope) / scale };
}
