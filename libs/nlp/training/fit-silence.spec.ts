import { fitSettings, fitSilence, inWholes, type CountedText } from './fit-silence.js';

const rows = 8;
const [ending, texts, order, never, hello] = [0, 1, 2, 3, 4];
const text = (wish: number, ...counted: number[]): CountedText => ({
  wish,
  rows: Int32Array.from(counted),
  values: new Float32Array(counted.length).fill(0.5),
  weight: 1,
});
const learnt = [
  ...Array.from({ length: 30 }, () => text(1, ending!, texts!)),
  ...Array.from({ length: 30 }, () => text(1, never!, texts!)),
  ...Array.from({ length: 60 }, () => text(0, ending!, order!)),
  ...Array.from({ length: 60 }, () => text(0, hello!)),
];
const chanceOf = ({ bias, weights }: { bias: number; weights: ArrayLike<number> }, ...counted: number[]) =>
  1 / (1 + Math.exp(-counted.reduce((sum, row) => sum + weights[row]! * 0.5, bias)));

it('learns what makes a wish, and what an ending ends otherwise', () => {
  const fitted = fitSilence(learnt, rows);
  expect(chanceOf(fitted, ending!, texts!)).toBeGreaterThan(0.8);
  expect(chanceOf(fitted, never!, texts!)).toBeGreaterThan(0.8);
  expect(chanceOf(fitted, ending!, order!)).toBeLessThan(0.2);
  expect(chanceOf(fitted, hello!)).toBeLessThan(0.2);
});

it('stays undecided about what readers would ask about', () => {
  const asked = [...learnt, ...Array.from({ length: 40 }, () => text(0.4, 5, 6))];
  expect(chanceOf(fitSilence(asked, rows), 5, 6)).toBeGreaterThan(0.25);
  expect(chanceOf(fitSilence(asked, rows), 5, 6)).toBeLessThan(0.55);
});

it('learns nothing from what stood in a single text', () => {
  const { weights } = fitSilence([...learnt, text(1, 7)], rows);
  expect(weights[7]).toBe(0);
});

it('gives the same weights for the same texts and seed', () => {
  expect(fitSilence(learnt, rows)).toEqual(fitSilence(learnt, rows));
  expect(fitSilence(learnt, rows)).not.toEqual(fitSilence(learnt, rows, { ...fitSettings, seed: 1 }));
});

it('says the same in whole numbers, but for their steps', () => {
  const fitted = fitSilence(learnt, rows);
  const { bias, scale, weights } = inWholes(fitted);
  expect(bias).toBeCloseTo(fitted.bias, 3);
  weights.forEach((weight, row) => expect(Math.abs(weight * scale - fitted.weights[row]!)).toBeLessThanOrEqual(scale));
});
