import { lowRankSettings, trainScorer } from '../training/scorer.js';
import { figuresOf, outOfScopeFigures, scoredBy } from './measure.js';
import { banking77Of, clinc150Of } from './public-sets.js';

it('banking77 is read, with commas, quotes and line ends in its texts', () => {
  const csv = 'text,category\nHow do I pay?,payment\r\n"I said ""now"", please\nnow",hurry\n';
  expect(banking77Of(csv)).toEqual([
    { text: 'How do I pay?', label: 'payment' },
    { text: 'I said "now", please\nnow', label: 'hurry' },
  ]);
});

it('CLINC150 is read, and anything else refused', () => {
  const set = clinc150Of(JSON.stringify({ train: [['hi', 'a']], val: [], test: [], oos_test: [['ho', 'oos']] }));
  expect(set).toEqual({ train: [{ text: 'hi', label: 'a' }], validation: [], test: [], testOutOfScope: ['ho'] });
  expect(() => clinc150Of('{"train":[["hi"]]}')).toThrow();
});

it('what is told apart well is measured so', () => {
  const texts = ['red apple', 'red apples', 'a red apple', 'blue sea', 'the blue sea', 'blue seas'].map((text) => ({
    text,
    label: text.includes('red') ? 'fruit' : 'water',
  }));
  const scorer = trainScorer(texts, ['fruit', 'water'], { ...lowRankSettings, rank: 4, passes: 60 }, 1);
  const scored = scoredBy(scorer, texts);
  expect(figuresOf(scored, scored).accuracy).toBe(1);
  expect(outOfScopeFigures(scorer, scored, ['xyzzy', 'qwerty']).auroc).toBe(1);
});
