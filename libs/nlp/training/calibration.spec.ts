import { labels } from '../labels.js';
import { calibrate } from './calibrate.js';
import { chanceOf } from './chance.js';
import { chanceAt, fitPlatt } from './platt.js';
import { fitTemperature } from './temperature.js';

it('Platt finds the sigmoid that chances were drawn from', () => {
  const chance = chanceOf(3);
  const truth = { slope: 2, shift: -1 };
  const scores = Array.from({ length: 20_000 }, () => chance.random() * 6 - 3);
  const fitted = fitPlatt(
    scores,
    scores.map((score) => chance.random() < chanceAt(truth, score)),
  );
  expect(fitted.slope).toBeCloseTo(2, 0);
  expect(fitted.shift).toBeCloseTo(-1, 0);
});

it('scores that are told apart without a slip still get a finite slope', () => {
  const { slope } = fitPlatt([-2, -1, 1, 2], [false, false, true, true]);
  expect(slope).toBeGreaterThan(0);
  expect(slope).toBeLessThan(10);
});

it('the temperature cools what is too sure', () => {
  const chance = chanceOf(4);
  // The first label is right three times in four, and e^1.0986 : 1 = 3 : 1 says so at temperature 2 of these scores.
  const scored = Array.from({ length: 8000 }, () => ({
    scores: [2 * Math.log(3), 0],
    label: chance.random() < 0.75 ? 0 : 1,
  }));
  expect(fitTemperature(scored)).toBeCloseTo(2, 0);
  expect(fitTemperature([])).toBe(1);
});

it('how sure a model may be is not learnt from lookalikes', () => {
  const scored = (label: string, guess: string, lookalike = false) => ({
    line: {
      text: 'x',
      label,
      language: 'en' as const,
      place: 'en/x.txt:1',
      ...(lookalike ? { lookalike: true as const } : {}),
    },
    fold: 0,
    scores: Float64Array.from(labels, (each) => (each === guess ? 6 : 0)),
  });
  const plain = Array.from({ length: 40 }, () => [scored('refund', 'refund'), scored('spam', 'spam')]).flat();
  const hard = Array.from({ length: 40 }, () => scored('off_topic', 'refund', true));
  expect(calibrate([...plain, ...hard])).toEqual(calibrate(plain));
  const unmarked = hard.map(() => scored('off_topic', 'refund'));
  expect(calibrate([...plain, ...unmarked])).not.toEqual(calibrate(plain));
});
