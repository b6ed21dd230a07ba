import type { Vector } from '../features/vocabulary.js';
import { chanceOf } from './chance.js';
import { sparseRows } from './sparse-rows.js';

const vectorOf = (...places: readonly (readonly [row: number, value: number])[]): Vector => ({
  rows: Int32Array.from(places, ([row]) => row),
  values: Float32Array.from(places, ([, value]) => value),
});
const chance = chanceOf(1);

it('sums the rows of a text, and moves them alone, each by what it has moved before', () => {
  const rows = sparseRows(Float32Array.of(1, 2, 10, 20, 100, 200), 2, 3);
  rows.choose(vectorOf([0, 2], [2, 0.5]), 0, chance);
  expect([...rows.sum()]).toEqual([52, 104]);
  const slope = Float64Array.of(3, 4);
  // Of the first step, the squares are those of the slope itself: value² · 25.
  rows.descend(slope, 25, 0.1);
  const first = (value: number, part: number): number => (0.1 * value * part) / Math.sqrt(value * value * 25);
  expect([...rows.weights]).toEqual([
    expect.closeTo(1 - first(2, 3), 5),
    expect.closeTo(2 - first(2, 4), 5),
    10,
    20,
    expect.closeTo(100 - first(0.5, 3), 4),
    expect.closeTo(200 - first(0.5, 4), 4),
  ]);
  const [before] = rows.weights;
  rows.choose(vectorOf([0, 2]), 0, chance);
  rows.descend(slope, 25, 0.1);
  // Of the second, twice as much has been gathered.
  expect(before! - rows.weights[0]!).toBeCloseTo(first(2, 3) / Math.sqrt(2), 5);
});

it('rows are left out as often as asked, and the rest stand for them', () => {
  const rows = sparseRows(new Float32Array(1000).fill(1), 1, 1000);
  const all = vectorOf(...Array.from({ length: 1000 }, (_, at) => [at, 1] as const));
  let sum = 0;
  for (let round = 0; round < 200; round += 1) {
    rows.choose(all, 0.4, chance);
    sum += rows.sum()[0]! / 200;
  }
  expect(sum).toBeGreaterThan(990);
  expect(sum).toBeLessThan(1010);
});

it('of no rows the sum is nothing, and nothing moves', () => {
  const rows = sparseRows(new Float32Array(15).fill(2), 5, 0);
  rows.choose(vectorOf(), 0.4, chance);
  expect([...rows.sum()]).toEqual([0, 0, 0, 0, 0]);
  rows.descend(new Float64Array(5).fill(1), 5, 1);
  expect([...rows.weights]).toEqual(new Array(15).fill(2));
});
