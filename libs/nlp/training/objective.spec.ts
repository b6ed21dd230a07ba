import { agentsAmong, labels } from '../labels.js';
import { chanceOf } from './chance.js';
import { toShares } from './linear-model.js';
import { type Objective, toSlope } from './objective.js';

const seed = Number(process.env['PARLEY_TEST_SEED'] ?? 41);
const agents = agentsAmong(labels);

/** The objective as its definition reads, slowly. */
function objectiveOf(scores: Float64Array, label: number, { smoothing, gate }: Objective): number {
  const shares = toShares(Float64Array.from(scores));
  const target = (at: number): number => smoothing / shares.length + (at === label ? 1 - smoothing : 0);
  const right = shares.filter((_, at) => at < agents === label < agents).reduce((sum, share) => sum + share, 0);
  return shares.reduce((sum, share, at) => sum - target(at) * Math.log(share), 0) - gate * Math.log(right);
}

it.each<Objective>([
  { smoothing: 0, gate: 0 },
  { smoothing: 0.1, gate: 0 },
  { smoothing: 0, gate: 1 },
  { smoothing: 0.1, gate: 2 },
])('is the slope of what it says, with %j', (objective) => {
  const chance = chanceOf(seed);
  for (let round = 0; round < 20; round += 1) {
    const scores = Float64Array.from(labels, () => 6 * chance.random() - 3);
    const label = Math.floor(chance.random() * labels.length);
    const slope = toSlope(toShares(Float64Array.from(scores)), label, objective);
    const nudged = (at: number, by: number): number =>
      objectiveOf(
        scores.map((score, each) => (each === at ? score + by : score)),
        label,
        objective,
      );
    for (const at of scores.keys()) expect(slope[at]).toBeCloseTo((nudged(at, 1e-5) - nudged(at, -1e-5)) / 2e-5, 6);
  }
});

it('stays a number where a text is taken wholly for the other side', () => {
  const shares = Float64Array.from(labels, (_, at) => (at === 0 ? 1 : 0));
  expect([...toSlope(shares, agents, { smoothing: 0.1, gate: 1 })].every(Number.isFinite)).toBe(true);
});
