import { conceptNames, conceptsOf } from './concepts.js';
import { featuresOf } from './features-of.js';
import { lexicon } from './lexicon.js';
import { elsewhere } from './lexicon/elsewhere.js';
import { fraud } from './lexicon/fraud.js';
import { others } from './lexicon/others.js';
import { people } from './lexicon/people.js';
import { tokensOf } from './tokens.js';

/** What somebody at a shop has nothing to do with. */
const notTheBrands = { ...elsewhere, ...others, ...people, ...fraud };

const entries = Object.entries(lexicon).flatMap(([concept, words]) => words.map((word) => ({ concept, word })));
/** As it stands in a text: an ending of `*` stands for anything. */
const written = (entry: string): readonly string[] => entry.replace('*', '').split('_');
const namesOf = (words: readonly string[]): readonly string[] => conceptsOf(words).map((at) => conceptNames[at]!);

it('every word stands once', () => {
  const seen = new Set<string>();
  expect(entries.filter(({ word }) => seen.size === seen.add(word).size)).toEqual([]);
});

it('every word is spelled as texts are read', () => {
  const isRead = (word: string): boolean => {
    const wanted = written(word);
    return tokensOf(wanted.map((each) => (each === '0' ? '5' : each)).join(' ')).join(' ') === wanted.join(' ');
  };
  expect(entries.filter(({ word }) => !isRead(word))).toEqual([]);
});

it('every word is found under its concept', () => {
  expect(entries.filter(({ concept, word }) => namesOf(written(word)).join() !== concept)).toEqual([]);
});

it('a listed word goes before a beginning', () => {
  expect(namesOf(['exchanging', 'returns', 'hello'])).toEqual(['exchange', 'return', 'hello']);
});

it('an expression stands for itself and not for its words, the longest first', () => {
  expect(namesOf(['money', 'back', 'please'])).toEqual(['refund', 'please']);
  expect(namesOf(['get', 'my', 'money', 'tomorrow'])).toEqual(['refund', 'future']);
  expect(namesOf(['money', 'and', 'back'])).toEqual(['money']);
});

it('of a text that names everything each concept is paired with a few that follow', () => {
  const all = Object.values(lexicon)
    .map(([word]) => written(word!).join(' '))
    .join(' ');
  const pairs = featuresOf(all).filter((feature) => feature.startsWith('k:') && feature.includes('+'));
  expect(pairs.length).toBeGreaterThan(3 * conceptNames.length);
  expect(pairs.length).toBeLessThanOrEqual(5 * conceptNames.length);
});

it.each([
  'orange sweater in M?',
  'my order history',
  'need four more',
  'does it match the target size',
  'merci à votre équipe',
  'le site est super lent',
  'robe femme taille 40',
  'le manteau est prêt',
  'toi aussi',
  'steam iron with a long cord',
  'is this parcel insured',
  'my package was left on the sidewalk',
  'a trailer hitch for my truck',
  'unicorn birthday cake and a dragon plush',
  'pancakes and lasagna for six',
  'a box of pilot pens',
  'going to your competitor instead',
  'le facteur a laisse le colis sur le trottoir',
  'il me reste combien de points restants',
  'une brume parfumee pour le corps',
  'un paquet de crepes et deux eclairs',
  'facture du trimestre',
])('%s names nothing that a brand has nothing to do with', (text) => {
  expect(namesOf(tokensOf(text)).filter((name) => name in notTheBrands)).toEqual([]);
});
