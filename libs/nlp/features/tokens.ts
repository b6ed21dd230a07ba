import { respelled } from '@parley/conversation/routing';

/** Letters, a number, a mark that carries a tone, a currency sign, or one emoji. */
const pieces = /\p{L}+|\p{N}+|[?!$€£%]|\p{Extended_Pictographic}/gu;
const number = /^\p{N}/u;
/** Most texts are written with these once they are respelled; the same pieces are found in them with less ado. */
const plain = /^[\0-\x7f]*$/;
const plainPieces = /[a-z]+|[0-9]+|[?!$%]/gi;
/** Letters of a word that are read: what is longer is no word. */
const longestWord = 24;

/** The words, numbers (as `0`), question and exclamation marks and emoji of a text, in order. Never throws. */
export function tokensOf(text: string): readonly string[] {
  if (last?.text !== text) last = { text, tokens: cut(respelled(text).spelled) };
  return last.tokens;
}

/** A text is asked about several times in a row: what it weighs, and what that is called. */
let last: { readonly text: string; readonly tokens: readonly string[] } | undefined;

function cut(spelled: string): readonly string[] {
  const isPlain = plain.test(spelled);
  const tokens = spelled.match(isPlain ? plainPieces : pieces) ?? [];
  for (let at = 0; at < tokens.length; at += 1) {
    const piece = tokens[at]!;
    const first = piece.charCodeAt(0);
    if (first <= nine ? first >= zero : !isPlain && number.test(piece)) tokens[at] = '0';
    else if (piece.length > longestWord) tokens[at] = piece.slice(0, longestWord);
  }
  return tokens;
}

const zero = 0x30;
const nine = 0x39;
