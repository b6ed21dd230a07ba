import { againstFloors, type Floor, foldFloors, unseenFloors } from './floors.js';
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

it('to lie behind is worse the further, and better below 0', () => {
  const behind = (now: number) =>
    againstFloors({ frenchBehind: now }, [{ figure: 'frenchBehind', limit: 0.02, measured: 0 }])[0]!.holds;
  expect([-0.1, 0.02, 0.021].map(behind)).toEqual([true, true, false]);
});

it('what is guarded would have been noticed to fall from what was measured', () => {
  expect(Math.min(foldFloors.length, unseenFloors.length)).toBeGreaterThan(5);
  const slackOf = (floors: readonly Floor[]): number =>
    Math.max(...floors.map(({ limit, measured }) => Math.abs(limit - measured)));
  expect(slackOf(foldFloors)).toBeLessThanOrEqual(0.02);
  // A few hundred texts: three points are ten of them.
  expect(slackOf(unseenFloors)).toBeLessThanOrEqual(0.06);
});
