import { labels } from '../labels.js';
import type { CorpusLine } from '../reading/parse-corpus.js';
import type { HeldOutLine } from '../training/held-out.js';
import { endings, judgeHeldOut, lengthOf, routeFigures } from './judge.js';

/** A line that its model scores for `guess`. */
const scored = (label: CorpusLine['label'], guess: CorpusLine['label'], fold: number, text = 'x'): HeldOutLine => ({
  line: { text, label, language: 'en', place: 'en/x.txt:1' },
  fold,
  scores: Float64Array.from(labels, (each) => (each === guess ? 8 : 0)),
});

const well = [0, 1].flatMap((fold) => [
  ...Array.from({ length: 20 }, () => scored('refund', 'refund', fold)),
  ...Array.from({ length: 20 }, () => scored('greeting', 'greeting', fold)),
]);
const thresholds = { agentFrom: 0.25, intentFrom: 0.5 };

it('what is right everywhere has full marks', () => {
  const judged = judgeHeldOut(well, well, thresholds);
  expect(routeFigures(judged)).toMatchObject({
    lines: 80,
    route: 1,
    agentRecall: 1,
    clarifyRecall: 1,
    gateAuroc: 1,
    intent: 1,
    intentAt80: 1,
    unclear: 1,
  });
});

it('each mistake counts where it belongs', () => {
  const mistakes = [scored('refund', 'account', 0), scored('refund', 'greeting', 1), scored('praise', 'ack', 0)];
  const judged = judgeHeldOut([...well, ...mistakes], [...well, ...mistakes], thresholds);
  const figures = routeFigures(judged);
  expect(figures.agentRecall).toBeCloseTo(41 / 42, 12);
  expect(figures.clarifyRecall).toBe(1);
  expect(figures.intent).toBeLessThan(1);
  expect(figures.unclear).toBeCloseTo(40 / 41, 12);
  expect(endings(judged).slice(-3)).toEqual([
    { truth: 'refund', guess: 'account' },
    { truth: 'refund', guess: 'greeting' },
    { truth: 'praise', guess: 'ack' },
  ]);
});

it('the calibration of a fold comes from the others alone', () => {
  // Fold 1 scores upside down: judged by the calibration of fold 0 it is wrong, by its own it would be right.
  const upsideDown = well.map((each) =>
    each.fold === 0
      ? each
      : { ...each, line: { ...each.line, label: each.line.label === 'refund' ? 'greeting' : 'refund' } as CorpusLine },
  );
  const judged = judgeHeldOut(upsideDown, upsideDown, thresholds);
  expect(routeFigures(judged.slice(40)).route).toBe(0);
});

it.each([
  ['refund', 'up to 4 words'],
  ['i want my money back', '5 to 15 words'],
  [new Array(16).fill('so').join(' '), 'more words'],
])('%s has %s', (text, length) => {
  const [judged] = judgeHeldOut([scored('refund', 'refund', 0, text)], well, thresholds);
  expect(lengthOf(judged!)).toBe(length);
});
