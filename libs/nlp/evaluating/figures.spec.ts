import { binsOf, calibrationError } from './calibration-error.js';
import { accuracyOf, confusionsOf, figuresByLabel } from './confusion.js';
import { auroc, rejectedAt } from './ranking.js';
import { accuracyAt, areaUnderRisk, riskCoverage } from './risk-coverage.js';

const judged = [
  { truth: 'refund', guess: 'refund' },
  { truth: 'refund', guess: 'refund' },
  { truth: 'refund', guess: 'account' },
  { truth: 'account', guess: 'account' },
];

it('accuracy, precision, recall and F1 are what their names say', () => {
  expect(accuracyOf(judged)).toBe(0.75);
  expect(figuresByLabel(judged, ['account', 'refund', 'spam'])).toEqual([
    { label: 'account', precision: 0.5, recall: 1, f1: 2 / 3, texts: 1 },
    { label: 'refund', precision: 1, recall: 2 / 3, f1: 0.8, texts: 3 },
    { label: 'spam', precision: 0, recall: 0, f1: 0, texts: 0 },
  ]);
  expect(confusionsOf(judged)).toEqual([{ truth: 'refund', guess: 'account', count: 1 }]);
});

it('chances that come true as often as they say have no calibration error', () => {
  const honest = Array.from({ length: 100 }, (_, at) => ({ chance: 0.75, right: at % 4 !== 0 }));
  expect(calibrationError(honest)).toBeCloseTo(0, 12);
  expect(calibrationError(honest.map((each) => ({ ...each, chance: 0.95 })))).toBeCloseTo(0.2, 12);
  expect(binsOf([...honest, { chance: 1, right: true }])).toEqual([
    { chance: 0.75, right: 0.75, count: 100 },
    { chance: 1, right: 1, count: 1 },
  ]);
});

it('the area under the ROC curve counts pairs in the right order, ties half', () => {
  expect(auroc([3, 4], [1, 2])).toBe(1);
  expect(auroc([1, 2], [3, 4])).toBe(0);
  expect(auroc([1, 3], [2])).toBe(0.5);
  expect(auroc([2, 2], [2, 1])).toBe(0.75);
  expect(auroc([], [1])).toBe(0.5);
});

it('turning away a tenth of the positives turns away the negatives below them', () => {
  const positives = Array.from({ length: 10 }, (_, at) => at + 1);
  expect(rejectedAt(0.1, positives, [0, 1, 1.5, 3])).toBe(0.75);
});

it('the surest are taken first', () => {
  const curve = riskCoverage([
    { chance: 0.4, right: false },
    { chance: 0.9, right: true },
    { chance: 0.6, right: true },
    { chance: 0.5, right: true },
  ]);
  expect(curve.map(({ risk }) => risk)).toEqual([0, 0, 0, 0.25]);
  expect(accuracyAt(0.75, curve)).toBe(1);
  expect(accuracyAt(1, curve)).toBe(0.75);
  expect(areaUnderRisk(curve)).toBe(0.0625);
});
