import type { Chance } from '../training/chance.js';

/** Keys around each key, on a QWERTY keyboard and, for French, on an AZERTY one. */
const keyboards = [
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
];

const neighbours = new Map<string, string>();
for (const rows of keyboards) {
  rows.forEach((row, height) => {
    [...row].forEach((key, at) => {
      const near = [row[at - 1], row[at + 1], rows[height - 1]?.[at], rows[height + 1]?.[at]].join('');
      neighbours.set(key, [...new Set(`${neighbours.get(key) ?? ''}${near}`)].join(''));
    });
  });
}

/** A word as a hurried thumb types it: a letter missing, doubled, swapped with the next, or its neighbour on the keyboard. */
export function withSlip(word: string, chance: Chance): string {
  if (word.length < 2) return word;
  const at = chance.integer(word.length);
  const letter = word[at]!;
  switch (chance.integer(4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2: {
      const from = Math.min(at, word.length - 2);
      return word.slice(0, from) + word[from + 1]! + word[from]! + word.slice(from + 2);
    }
    default: {
      const near = neighbours.get(letter.toLowerCase());
      return near ? word.slice(0, at) + chance.pick([...near]) + word.slice(at + 1) : word;
    }
  }
}

const words = /[\p{L}\p{N}]+/gu;

/** The text with a slip in each word by this chance, 0 to 1. */
export function withSlips(text: string, share: number, chance: Chance): string {
  return text.replace(words, (word) => (chance.random() < share ? withSlip(word, chance) : word));
}
