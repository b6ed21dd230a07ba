import fc from 'fast-check';
import { foldLookalikes } from './lookalikes.js';
import { normalise } from './normalise.js';
import { respelled } from './respelled.js';

const seed = Number(process.env.PARLEY_TEST_SEED ?? 20_261_122);

/** The same step by step, every pattern looked for in every text. */
function stepByStep(text: string): { visible: string; spelled: string } {
  const cut = (all: string): string => (all.length > 2000 ? `${all.slice(0, 1500)}\n${all.slice(-500)}` : all);
  const seen = (all: string): string => all.replace(/[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '');
  const visible = cut(seen(seen(cut(text)).normalize('NFKC')));
  const spelled = foldLookalikes(visible.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/\b(?:https?:\/\/|www\.)\S+|\b[\w.+-]{1,64}@[\w-]+\.\w+/gi, ' link ')
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:[^\p{L}\p{N}\n]{1,3}\p{L}(?![\p{L}\p{N}])){2,}/gu, (letters) =>
      letters.replace(/[^\p{L}]/gu, ''),
    )
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/\b([cdjlmnst]|\w*qu)'(?=\p{L})/gu, '$1 ')
    .replace(/(?<=\p{L})['*_~](?=\p{L})/gu, '')
    .replace(/(?<=\d)[.,](?=\d)/gu, '')
    .replace(/^[^\p{L}\p{N}]{0,20}?[🛑⛔🚫](?=[^\p{L}]{0,10}\p{L})(?![^\p{L}]{0,10}stop)/u, ' stop ')
    .replace(/&/g, ' and ')
    .replace(/(?<![\p{L}\p{N}])#(?![\p{L}\p{N}])/gu, ' number ');
  return { visible, spelled: cut(spelled) };
}

function clausesStepByStep(spelled: string) {
  const sentences = spelled.split(/[.!?;:…\n]+|[^\p{L}\p{N}\p{P}\p{Z}\p{C}$+<=>^`|~&@#%*]+/u);
  return sentences.flatMap((sentence, at) =>
    sentence
      .split(/[,()[\]{}"«»“”]|\s[-–—]+\s|[–—]/u)
      .map((clause) => (clause.match(/[\p{L}\p{N}$@]*\p{L}[\p{L}\p{N}$@]*|\p{N}+/gu) ?? []).join(' '))
      .filter((clause) => clause !== '')
      .map((clause) => ({ text: clause, sentence: at })),
  );
}

const pieces = [
  ...[
    'STOP',
    's t o p',
    's.t.o.p ',
    'soooo',
    "don't ",
    'don’t ',
    "qu'il",
    "l'",
    'été',
    'ÉTÉ',
    'ﷺ',
    '¼',
    '🛑',
    '🛑a',
    '🇸🇹🇴🇵',
    '🆂top',
  ],
  ...[
    'а',
    'ⓢ',
    'ß',
    'İ',
    '\u212a',
    'i\u0307',
    '\ud83d',
    '\udc4d',
    '\u200b',
    '\u202e',
    '\u0000',
    '\u007f',
    '`',
    '´',
    'w*t_f',
    '~ok~',
  ],
  ...[
    '1,000.50',
    '#',
    '# 7',
    '&',
    'a&b',
    'https://x.co/a?b',
    'WWW.x',
    'www.',
    'a@b.co',
    '@',
    '$5',
    '5top',
    '٣',
    '…',
    '\n',
    ', ',
    '(a) - b',
    '«oui»',
  ],
  ...['?', '!', '.', ' ', '-', '–', '%', '^', '|', '+'],
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
  fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 }))).map((each) => each.join('')),
);

it('reads whatever is written as if it looked for every pattern everywhere', () => {
  const same = (text: string): void => {
    const expected = stepByStep(text);
    expect(respelled(text)).toEqual(expected);
    expect(normalise(text).clauses.map(({ text: clause, sentence }) => ({ text: clause, sentence }))).toEqual(
      clausesStepByStep(expected.spelled),
    );
  };
  pieces.flatMap((piece) => [piece, piece.repeat(Math.ceil(100_000 / piece.length))]).forEach(same);
  fc.assert(fc.property(texts, same), { seed, numRuns: 1_000 });
});
