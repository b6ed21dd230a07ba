import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../commands/corpus-folder.js';
import { tokensOf } from '../features/tokens.js';
import { unseenLinesOf } from './unseen.js';

const nlp = join(import.meta.dirname, '..');
const textsOf = (file: string): readonly string[] =>
  unseenLinesOf(readFileSync(join(nlp, 'evaluation', file), 'utf8')).map(({ text }) => text);

/** Case, accents, marks and numbers are no difference between texts, but texts without letters are what they are. */
const folded = (text: string): string =>
  /\p{L}/u.test(text)
    ? tokensOf(text)
        .filter((token) => token !== '?' && token !== '!')
        .join(' ')
    : text;

// Counts alone are told: whoever mends a corpus line must not learn what stands in these sets.
it.each(['unseen-a.tsv', 'unseen-b.tsv'])('no text of %s stands in the corpus', (file) => {
  const learnt = new Set(readCorpus(join(nlp, 'corpus')).map(({ text }) => folded(text)));
  expect(textsOf(file).filter((text) => learnt.has(folded(text))).length).toBe(0);
});
