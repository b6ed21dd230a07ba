import { tokensOf } from '../features/tokens.js';

const hasLetters = /\p{L}/u;

/**
 * Equal for texts that say the same: case, accents, marks and numbers are no difference. Numbers and emoji alone are
 * what they are: `48213` and `19.99` differ, though features take both for a number.
 */
export function sameWords(text: string): string {
  if (!hasLetters.test(text)) return text;
  return tokensOf(unmarked(text)).join(' ');
}

/** Of two words and a mark, the mark would be a third: too much of a difference for what says the same. */
export const unmarked = (text: string): string => (hasLetters.test(text) ? text.replace(/[?!]/g, ' ') : text);
