import { uuidV5 } from '@parley/contracts';
import { featuresOf } from './features-of.js';
import { hashedFeatures } from './hashed-features.js';
import { lexicon } from './lexicon.js';
import { learnVocabulary } from './vocabulary.js';

/** One of each way to write that is read in a way of its own. */
const written = [
  'Where IS my order #48213?! it was due 20.11.2026, i paid $19.99',
  'pouvez-vous m’envoyer l’étiquette de retour svp, c’est à côté',
  "don't u dare... can't won't i'd they're",
  's.t.o.p s t o p S-T-O-P soooo baaaad!!!',
  'see https://shop.example/a?b=c or write to ann@home.example',
  '👍👍 🛑 ❤️ thanks 😡 100 % sure, 5€ 5£ & more # 7',
  'w*t_f ~ok~ ‘quoted’ `ticked` 1,000.50',
  'a\u200bb\u00adc ﬁne ｆｕｌｌ ① ½ Ⅳ',
  'x',
  '?',
  'anextremelylongwordthatnobodywouldeverwriteinatext ok',
  `begin ${'middle '.repeat(400)}end`,
];
/** Blocks whose letters are taken for Latin ones: Latin with accents, Greek, Cyrillic, Armenian. */
const letters = { from: 0x00c0, to: 0x058f };

/**
 * Names how this release reads a text for a model: eight hexadecimal digits that change with the words of the lexicon,
 * with how words are spelled, cut and folded, and with what kinds of features count for. The lexicon is taken as a whole, since of
 * a long probe the middle is not read; the rest is taken of probes, so a change that none of them shows is not seen.
 */
export function featuresFingerprint(
  featuresIn: (text: string) => readonly string[] = featuresOf,
  words: Readonly<Record<string, readonly string[]>> = lexicon,
): string {
  const { bucketOfRow, rarity } = learnVocabulary(probes().map(hashedFeatures), 1);
  const read = [words, probes().map((probe) => featuresIn(probe)), [...bucketOfRow], [...rarity]];
  return uuidV5('features', JSON.stringify(read)).slice(0, 8);
}

function probes(): readonly string[] {
  const words = Object.values(lexicon).map((each) => each.join(' ').replaceAll('*', 'ing').replaceAll('_', ' '));
  const folded = Array.from({ length: letters.to - letters.from + 1 }, (_, at) =>
    String.fromCodePoint(letters.from + at),
  );
  return [...written, ...words, ...folded.map((letter) => `o${letter}o`)];
}
