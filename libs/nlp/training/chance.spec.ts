import { chanceOf } from './chance.js';

it('a seed gives the same numbers on every machine', () => {
  const chance = chanceOf(7);
  expect([chance.integer(1000), chance.integer(1000), chance.integer(1000)]).toEqual([18, 94, 828]);
});

it('numbers are spread evenly', () => {
  const chance = chanceOf(1);
  const counts = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 10_000; draw += 1) counts[chance.integer(10)]! += 1;
  expect(Math.min(...counts)).toBeGreaterThan(900);
  expect(Math.max(...counts)).toBeLessThan(1100);
});

it('shuffling keeps every item and is another order for another seed', () => {
  const items = () => Array.from({ length: 50 }, (_, at) => at);
  const one = chanceOf(1).shuffle(items());
  expect([...one].sort((a, b) => a - b)).toEqual(items());
  expect(chanceOf(2).shuffle(items())).not.toEqual(one);
  expect(chanceOf(1).shuffle(items())).toEqual(one);
});
