let last: { readonly clause: string; readonly words: readonly string[] } | undefined;

/** The words of a clause. What mends it and what tags it in each language ask one after the other: it is cut once. */
export function wordsOf(clause: string): readonly string[] {
  if (last?.clause !== clause) last = { clause, words: clause.split(' ') };
  return last.words;
}
