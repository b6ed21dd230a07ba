import type { Language } from '@parley/contracts';
import { remembered } from '../remembered.js';
import { correctedContent, correctorOf, slipIndex } from './corrected.js';
import { english } from './english.js';
import { french } from './french.js';
import { guards, threats, wishes } from './patterns.js';
import { spanish } from './spanish.js';
import { taggerOf } from './tags.js';

const languages = { en: english, fr: french, es: spanish } as const;
const taggers = Object.entries(languages).map(([language, vocabulary]) => ({
  language: language as Language,
  ...taggerOf(vocabulary),
}));
const guard = new RegExp(guards.join('|'));
const wish = new RegExp(wishes.join('|'));
const threat = new RegExp(threats.join('|'));

/** The clause with its abbreviations written out and its slips of a letter mended, where a word of ours was meant. */
export const mended = remembered(100, correctorOf(slipIndex(taggers.flatMap(({ words }) => [...words]))), 200);

export interface Asked {
  readonly language: Language;
  /** It says what will happen otherwise: that is meant, whatever stands around it. */
  readonly threatens: boolean;
}

/**
 * Whether a clause asks to be texted no more, by what its words do rather than by how they stand: a verb of ending
 * over texts, a negation over sending, a removal from a list.
 */
export function asksForSilence(clause: string): Asked | undefined {
  let asked: Asked | undefined;
  for (const { language, tagsOf } of taggers) {
    const tags = tagsOf(clause);
    if (threat.test(tags)) return { language, threatens: true };
    if (!asked && wish.test(tags) && !guard.test(tags)) asked = { language, threatens: false };
  }
  return asked;
}

/** For the version of what is built on it. */
export const grammarContent = (): string => JSON.stringify([languages, guards, threats, wishes, correctedContent()]);

/** The letters of every clause, by language: what is counted of them. */
export const lettersOf = (clauses: readonly string[]): readonly string[] =>
  taggers.map(({ tagsOf }) => clauses.map(tagsOf).join('/'));
