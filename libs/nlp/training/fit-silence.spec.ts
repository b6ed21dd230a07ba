import { fitSilence, type CountedText } from './fit-silence.js';

const text = (wish: boolean, ...counted: string[]): CountedText => ({ wish, counted: new Set(counted), weight: 1 });
const texts = [
  ...Array.from({ length: 20 }, () => text(true, 'H', 'HM', 'M')),
  ...Array.from({ length: 20 }, () => text(true, 'N', 'NS', 'S')),
  ...Array.from({ length: 40 }, () => text(false, 'H', 'HZ', 'Z')),
  ...Array.from({ length: 40 }, () => text(false, 'M')),
];

it('learns which pairs make a wish', () => {
  const { bias, weights } = fitSilence(texts);
  const scoreOf = (...counted: string[]) => counted.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias);
  expect(scoreOf('H', 'HM', 'M')).toBeGreaterThan(1);
  expect(scoreOf('N', 'NS', 'S')).toBeGreaterThan(1);
  expect(scoreOf('H', 'HZ', 'Z')).toBeLessThan(-1);
  expect(scoreOf('M')).toBeLessThan(-1);
});

it('gives the same weights for the same texts and seed', () => {
  expect(fitSilence(texts)).toEqual(fitSilence(texts));
  expect(fitSilence(texts, 1)).not.toEqual(fitSilence(texts, 2));
});
