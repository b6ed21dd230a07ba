import { respelled } from '@parley/conversation/routing';

/** Letters, a number, a mark that carries a tone, a currency sign, or one emoji. */
const pieces = /\p{L}+|\p{N}+|[?!$€£%]|\p{Extended_Pictographic}/gu;
const number = /^\p{N}/u;
/** Letters of a word that are read: what is longer is no word. */
const longestWord = 24;

/** The words, numbers (as `0`), question and exclamation marks and emoji of a text, in order. Never throws. */
export function tokensOf(text: string): readonly string[] {
  return (respelled(text).spelled.match(pieces) ?? []).map((piece) =>
    number.test(piece) ? '0' : piece.slice(0, longestWord),
  );
}
