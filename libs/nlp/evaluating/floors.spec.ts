import { againstFloors, foldFloors, slackOf, unseenFloors } from './floors.js';
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

describe('what a figure may get worse by', () => {
  it('is counted from what was measured, and below 0 where the floor could never be kept', () => {
    const slacks = (['route', 'gateError'] as const).map((figure) =>
      [0.89, 0.9, 0.92].map((limit) => Math.round(slackOf({ figure, limit, measured: 0.9 }) * 100)),
    );
    expect(slacks).toEqual([
      [1, 0, -2],
      [-1, 0, 2],
    ]);
  });

  // A text of `unseen-a` is a third of a point, and more where those alone are counted that need nobody.
  it.each([
    ['folds', foldFloors, 0.02],
    ['unseen texts', unseenFloors, 0.06],
  ])('is little, on %s', (_, floors, most) => {
    expect(floors.length).toBeGreaterThan(5);
    for (const floor of floors) {
      expect(slackOf(floor)).toBeGreaterThanOrEqual(0);
      expect(slackOf(floor)).toBeLessThanOrEqual(most);
    }
  });
});
