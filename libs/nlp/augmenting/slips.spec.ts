import { chanceOf } from '../training/chance.js';
import { withSlip, withSlips } from './slips.js';

it('a slip changes one letter’s worth of a word', () => {
  const chance = chanceOf(1);
  const typed = new Set(Array.from({ length: 200 }, () => withSlip('order', chance)));
  for (const word of typed) expect(Math.abs(word.length - 5)).toBeLessThanOrEqual(1);
  expect([...typed]).toEqual(expect.arrayContaining(['oder', 'oorder', 'odrer']));
});

it('a single letter has no room for a slip', () => {
  expect(withSlip('a', chanceOf(1))).toBe('a');
});

it('about the wanted share of words slips; marks and spaces stay', () => {
  const text = Array.from({ length: 1000 }, () => 'delivery').join(', ');
  const slipped = withSlips(text, 0.3, chanceOf(2)).split(', ');
  expect(slipped).toHaveLength(1000);
  const changed = slipped.filter((word) => word !== 'delivery').length;
  expect(changed).toBeGreaterThan(240);
  expect(changed).toBeLessThan(340);
});
