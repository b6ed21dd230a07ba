import { type LabelledText, lowRankSettings, type ModelSettings, softmaxSettings, trainScorer } from './scorer.js';

const lines: Readonly<Record<string, string>> = {
  refund: 'refund me please\ni want my money back\nwhen is my refund coming\nmoney back now\nwheres the refund',
  size: 'what size is it\ndo you have a larger size\nis the size true\nsize 9 in stock\nwhich size fits',
  hours: 'when do you open\nare you open sunday\nopen late today\nwhat time do you open\nstill open',
};
const labels = Object.keys(lines);
const texts: readonly LabelledText[] = labels.flatMap((label) =>
  lines[label]!.split('\n').map((text) => ({ text, label })),
);
const smallRank = { ...lowRankSettings, rank: 8, passes: 40 };

describe.each<ModelSettings>([softmaxSettings, smallRank])('$kind', (settings) => {
  const scorer = trainScorer(texts, labels, settings, 1);
  const guess = (text: string) => {
    const scores = scorer.model.scores(scorer.vectorOf(text));
    return labels[scores.indexOf(Math.max(...scores))];
  };

  it.each([
    ['can i get my money back', 'refund'],
    ['size 8 please', 'size'],
    ['open on sunday', 'hours'],
  ])('%s is about %s', (text, label) => {
    expect(guess(text)).toBe(label);
  });

  it('the same texts and seed give the same weights, bit by bit', () => {
    expect(trainScorer(texts, labels, settings, 1).model.weights).toEqual(scorer.model.weights);
    expect(trainScorer(texts, labels, settings, 2).model.weights).not.toEqual(scorer.model.weights);
  });

  it('a score is the sum of what its rows add', () => {
    const vector = scorer.vectorOf('is my size in stock');
    const scores = scorer.model.scores(vector);
    labels.forEach((_, label) => {
      let sum = scorer.model.weights.bias[label]!;
      vector.rows.forEach((row, at) => (sum += vector.values[at]! * scorer.model.weight(row, label)));
      expect(sum).toBeCloseTo(scores[label]!, 6);
    });
  });
});
