import { lexicon } from './lexicon.js';

const conceptOfWord = new Map<string, string>();
const conceptOfBeginning = new Map<string, string>();
let shortestBeginning = Infinity;
for (const [concept, words] of Object.entries(lexicon)) {
  for (const word of words.split(/\s+/)) {
    if (word.endsWith('*')) {
      conceptOfBeginning.set(word.slice(0, -1), concept);
      shortestBeginning = Math.min(shortestBeginning, word.length - 1);
    } else conceptOfWord.set(word, concept);
  }
}

/** The concepts that respelled words stand for, each once, sorted: a line in one language then teaches the other. */
export function conceptsOf(words: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const word of words) {
    const concept = conceptOf(word);
    if (concept !== undefined) found.add(concept);
  }
  return [...found].sort();
}

/** A listed word counts before a beginning, a longer beginning before a shorter one. */
function conceptOf(word: string): string | undefined {
  const listed = conceptOfWord.get(word);
  if (listed !== undefined) return listed;
  for (let length = word.length; length >= shortestBeginning; length -= 1) {
    const concept = conceptOfBeginning.get(word.slice(0, length));
    if (concept !== undefined) return concept;
  }
  return undefined;
}
