import fc from 'fast-check';
import type { Vector } from '../features/vocabulary.js';
import { chanceOf } from './chance.js';
import { sparseRows } from './sparse-rows.js';

const { fround } = Math;
const height = 7;

/** The same in plain loops, each result rounded to a float of 32 bits. */
function plainRows(width: number, weights: number[], squares: number[]) {
  const at = (row: number, column: number): number => row * width + column;
  return {
    sum: ({ rows, values }: Vector): number[] =>
      Array.from({ length: width }, (_, column) =>
        rows.reduce((sum, row, place) => fround(sum + fround(weights[at(row, column)]! * values[place]!)), 0),
      ),
    descend: ({ rows, values }: Vector, slope: readonly number[], size: number, rate: number): void =>
      rows.forEach((row, place) => {
        const value = values[place]!;
        squares[row]! += value * value * size;
        const step = fround((rate * value) / Math.sqrt(squares[row]!));
        slope.forEach((part, column) => {
          weights[at(row, column)] = fround(weights[at(row, column)]! - fround(fround(part) * step));
        });
      }),
  };
}

const numbers = fc.double({ min: -3, max: 3, noNaN: true });
const vectors = fc
  .uniqueArray(fc.tuple(fc.nat(height - 1), numbers), { selector: ([row]) => row })
  .map((places): Vector => ({
    rows: Int32Array.from(places, ([row]) => row),
    values: Float32Array.from(places, ([, value]) => value),
  }));

it('sums and moves rows as plain loops do, to the last bit, of whatever width', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 33 }),
      fc.array(fc.tuple(vectors, fc.array(numbers, { minLength: 33, maxLength: 33 })), { maxLength: 6 }),
      fc.integer(),
      (width, steps, seed) => {
        const chance = chanceOf(seed);
        const start = Array.from({ length: height * width }, () => fround(chance.random() - 0.5));
        const rows = sparseRows(height, width, height);
        const given = start.values();
        rows.fill(() => given.next().value!);
        const plain = plainRows(width, start, new Array<number>(height).fill(1e-8));
        for (const [vector, slope] of steps) {
          const down = slope.slice(0, width);
          const size = down.reduce((sum, part) => sum + part * part, 0);
          rows.choose(vector, 0, chance);
          expect([...rows.sum().subarray(0, width)]).toEqual(plain.sum(vector));
          rows.slope.set(down);
          rows.descend(size, 0.5);
          plain.descend(vector, down, size, 0.5);
          expect([...rows.weights()]).toEqual(start);
        }
      },
    ),
  );
});

it('rows are left out as often as asked, and the rest stand for them', () => {
  const rows = sparseRows(1000, 1, 1000);
  rows.fill(() => 1);
  const all: Vector = {
    rows: Int32Array.from({ length: 1000 }, (_, at) => at),
    values: new Float32Array(1000).fill(1),
  };
  const chance = chanceOf(1);
  let sum = 0;
  for (let round = 0; round < 200; round += 1) {
    rows.choose(all, 0.4, chance);
    sum += rows.sum()[0]! / 200;
  }
  expect(sum).toBeGreaterThan(990);
  expect(sum).toBeLessThan(1010);
});

it('of no rows the sum is nothing, and nothing moves', () => {
  const rows = sparseRows(3, 5, 0);
  rows.fill(() => 2);
  rows.choose({ rows: new Int32Array(0), values: new Float32Array(0) }, 0.4, chanceOf(1));
  expect([...rows.sum()].every((each) => each === 0)).toBe(true);
  rows.descend(1, 1);
  expect([...rows.weights()]).toEqual(new Array(15).fill(2));
});
