import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCalibration, readCorpus } from '../commands/corpus-folder.js';
import { sameWords } from '../reading/same-words.js';
import { textsApartOf } from '../reading/texts-apart.js';

const nlp = join(import.meta.dirname, '..');
const textsOf = (file: string): readonly string[] =>
  textsApartOf(readFileSync(join(nlp, 'evaluation', file), 'utf8')).map(({ text }) => text);

const learnt = readCorpus(join(nlp, 'corpus')).map(({ text }) => text);
const calibratedOn = readCalibration(join(nlp, 'calibration')).map(({ text }) => text);
const shared = (some: readonly string[], others: readonly string[]): number => {
  const known = new Set(others.map(sameWords));
  return some.filter((text) => known.has(sameWords(text))).length;
};

// Counts alone are told: whoever mends a corpus line must not learn what stands in these sets.
it.each(['unseen-a.tsv', 'unseen-b.tsv', 'unseen-c.tsv', 'unseen-d.tsv', 'unseen-e.tsv'])(
  'no text of %s stands in the corpus, nor among those that calibrate',
  (file) => {
    expect(shared(textsOf(file), learnt)).toBe(0);
    expect(shared(textsOf(file), calibratedOn)).toBe(0);
  },
);

it('no text that calibrates stands in the corpus', () => {
  expect(shared(calibratedOn, learnt)).toBe(0);
});
