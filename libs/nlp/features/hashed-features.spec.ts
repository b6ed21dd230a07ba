import fc from 'fast-check';
import { hashedFeatures } from './hashed-features.js';
import { featureAt, featuresOf } from './features-of.js';
import { featureNamed } from './hash.js';
import { lexicon } from './lexicon.js';

const seed = Number(process.env.PARLEY_TEST_SEED ?? 20_261_122);
const words = Object.values(lexicon)
  .flat()
  .map((each) => each.replace('*', '').replaceAll('_', ' '));
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 }), fc.constantFrom('?', '4', '😡', '\u202e')))
    .map((each) => each.join(' ')),
);
const hard = ['', ' \u200b ', '\ud800', 'a', '👍👍', '\u202eabc\u202c d', 'où est ma commande 48213 ?! '.repeat(3_700)];

it('is every name hashed, whatever is written', () => {
  const same = (text: string): void => expect([...hashedFeatures(text)]).toEqual(featuresOf(text).map(featureNamed));
  hard.forEach(same);
  fc.assert(fc.property(texts, same), { seed, numRuns: 500 });
});

it('a name is found again by its place', () => {
  const same = (text: string): void => {
    const names = featuresOf(text);
    expect(names.map((_, place) => featureAt(text, place))).toEqual(names);
    expect(featureAt(text, names.length)).toBeUndefined();
  };
  hard.slice(0, -1).forEach(same);
  fc.assert(fc.property(texts, same), { seed });
});
