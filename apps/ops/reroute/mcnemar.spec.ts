import fc from 'fast-check';
import { mcnemar } from './mcnemar.js';

it.each([
  [0, 0, 1],
  [5, 5, 1],
  [1, 0, 1],
  [6, 0, 0.03125],
  [2, 10, 0.03857],
  [20, 40, 0.01349],
])('%d against %d: %d', (first, second, chance) => {
  expect(mcnemar(first, second)).toBeCloseTo(chance, 5);
});

it('is a chance, the same from either side, and smaller the further apart they are', () => {
  const count = fc.integer({ min: 0, max: 5_000 });
  fc.assert(
    fc.property(count, count, (first, second) => {
      const chance = mcnemar(first, second);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(mcnemar(second, first)).toBe(chance);
      const [fewer, more] = [Math.min(first, second), Math.max(first, second)];
      expect(mcnemar(fewer, more + 1)).toBeLessThanOrEqual(chance + 1e-12);
    }),
    { numRuns: 50 },
  );
});
