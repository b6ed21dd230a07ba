import { againstFloors, floors } from './floors.js';
import type { RouteFigures } from './judge.js';

const figures: RouteFigures = {
  lines: 10,
  route: 0.9,
  agentRecall: 0.97,
  clarifyRecall: 0.8,
  gateAuroc: 0.96,
  gateError: 0.02,
  intent: 0.85,
  intentAt80: 0.94,
  intentError: 0.03,
  unclear: 0.8,
};

it('a figure may stand on its floor, and not below', () => {
  const held = againstFloors(figures, [
    { figure: 'route', limit: 0.9, measured: 0.91 },
    { figure: 'intent', limit: 0.851, measured: 0.86 },
  ]);
  expect(held.map(({ figure, holds, now }) => [figure, holds, now])).toEqual([
    ['route', true, 0.9],
    ['intent', false, 0.85],
  ]);
});

it('an error may not rise above its limit', () => {
  const held = againstFloors(figures, [
    { figure: 'gateError', limit: 0.02, measured: 0.02 },
    { figure: 'intentError', limit: 0.02, measured: 0.02 },
  ]);
  expect(held.map(({ holds }) => holds)).toEqual([true, false]);
});

it('what is guarded would have been noticed to fall from what was measured', () => {
  expect(floors.length).toBeGreaterThan(5);
  const slack = floors.map(({ limit, measured }) => Math.abs(limit - measured));
  expect(Math.max(...slack)).toBeLessThanOrEqual(0.02);
});
