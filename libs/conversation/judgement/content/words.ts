import type { Legible, Spot } from './legible.js';

/** A word of a legible text, and where it stands there. */
export interface Word {
  /** `a-z0-9$@`, or letters of a script that does not fold to Latin. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** How else it may be meant; absent for nearly all. */
  readonly readings?: readonly string[];
}

/** The words of a text in order; letters that stand apart (v o d k a, v.o.d.k.a) are one word too. */
export function wordsOf({ text }: Legible): Word[] {
  const words: Word[] = [];
  for (let from = 0; from < text.length; from += 1) {
    if (!isPart(text, from)) continue;
    let to = from + 1;
    while (to < text.length && isPart(text, to)) to += 1;
    const word = text.slice(from, to);
    if (!/^[$@]+$/.test(word))
      words.push(disguised.test(word) ? { word, from, to, readings: meantBy(word) } : { word, from, to });
    from = to;
  }
  return joined(words, text);
}

/** A letter, a digit, or a sign that passes for one. */
function isPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58) || code === 36 || code === 64;
  return letter.test(text[at]!);
}
/** Of the scripts whose characters take one unit; the others spell no word of ours. */
const letter = /[\p{L}\p{N}]/u;

/** At least this many letters apart spell a word: sizes (S, M) and initials do not. */
const spelling = 3;

function joined(words: Word[], text: string): Word[] {
  const result: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let end = at;
    while (isLetter(words[end]) && isLetter(words[end + 1]) && isNear(words[end]!, words[end + 1]!, text)) end += 1;
    if (end - at + 1 < spelling) {
      result.push(words[at]!);
      continue;
    }
    const word = words
      .slice(at, end + 1)
      .map((each) => each.word)
      .join('');
    // A neighbour may be a word of one letter: a v o d k a.
    const readings = [...meantBy(word), word.slice(1), word.slice(0, -1)];
    result.push({ word, from: words[at]!.from, to: words[end]!.to, readings });
    at = end;
  }
  return result;
}

const isLetter = (word: Word | undefined) => word?.word.length === 1;

function isNear(left: Word, right: Word, text: string): boolean {
  return right.from - left.to <= 3 && !text.slice(left.to, right.from).includes('\n');
}

const disguised = /(.)\1\1|[0-9$@]/u;
const disguises: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  $: 's',
  '@': 'a',
};

/** With digits as letters (v0dka), with long letters short (vodkaaa). */
function meantBy(word: string): string[] {
  const spelled = /[a-z]/.test(word) ? word.replace(/[0-9$@]/g, (sign) => disguises[sign] ?? sign) : word;
  return [...new Set([word, spelled, shortened(spelled, 1), shortened(spelled, 2)])];
}

const shortened = (word: string, times: number) =>
  word.replace(/(\p{L})\1{2,}/gu, (_, letter: string) => letter.repeat(times));

export function spotOf(legible: Legible, from: Word, to: Word = from): Spot {
  return legible.spot(from.from, to.to);
}
