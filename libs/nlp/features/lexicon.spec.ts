import { conceptsOf } from './concepts.js';
import { lexicon } from './lexicon.js';
import { tokensOf } from './tokens.js';

const entries = Object.entries(lexicon).flatMap(([concept, words]) =>
  words.split(' ').map((word) => ({ concept, word })),
);

it('every word stands once', () => {
  const words = entries.map(({ word }) => word);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

it('every word is spelled as texts are read', () => {
  expect(entries.filter(({ word }) => tokensOf(word.replace('*', ''))[0] !== word.replace('*', ''))).toEqual([]);
});

it('every word is found under its concept', () => {
  expect(entries.filter(({ concept, word }) => conceptsOf([word.replace('*', '')])[0] !== concept)).toEqual([]);
});

it('a listed word goes before a beginning', () => {
  expect(conceptsOf(['exchanging', 'returns', 'hello'])).toEqual(['exchange', 'hello', 'return']);
});
