import { labels } from '../labels.js';
import { parseCorpus } from '../reading/parse-corpus.js';
import { foldsOf, scoresOf } from './held-out.js';
import { softmaxSettings } from './scorer.js';
import { defaultRecipe } from './train-model.js';

const words = ['apple', 'bridge', 'candle', 'dragon', 'engine', 'forest', 'garden', 'hammer', 'island', 'jungle'];
const lines = parseCorpus([
  { path: 'en/refund.txt', content: words.map((word) => `refund the ${word}\nrefund the ${word} now`).join('\n') },
  { path: 'en/greeting.txt', content: words.map((word) => `hello ${word}`).join('\n') },
]);
const recipe = { ...defaultRecipe, model: softmaxSettings, folds: 3 };
const folds = [...foldsOf(lines, labels, recipe)];

it('every line is held out once', () => {
  expect(folds.flatMap(({ heldOut }) => heldOut.map(({ place }) => place)).sort()).toEqual(
    lines.map(({ place }) => place).sort(),
  );
});

it('lines that are nearly the same are held out together, so that no fold has seen what it is asked', () => {
  for (const { heldOut } of folds) {
    const texts = heldOut.map(({ text }) => text);
    for (const text of texts.filter((each) => each.endsWith(' now'))) expect(texts).toContain(text.slice(0, -4));
  }
});

it('a text can be spoiled before it is scored', () => {
  const [fold] = folds;
  const spoiled = scoresOf(fold!, () => '');
  expect(spoiled.map(({ scores }) => scores)).toEqual(
    spoiled.map(() => fold!.scorer.model.weights.bias).map((bias) => Float64Array.from(bias)),
  );
  expect(scoresOf(fold!)).not.toEqual(spoiled);
});
