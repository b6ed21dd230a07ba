import { isPlain, respelled } from './respelled.js';

/** A stretch of a sentence between marks: lower-case words of `a-z0-9`, joined by one space. */
export interface Clause {
  readonly text: string;
  /** Which sentence of the message it belongs to, from 0. */
  readonly sentence: number;
  /** The sentence ends in a question mark. */
  readonly question: boolean;
}

/** A text made comparable. It is for matching only: the text itself stays what the customer wrote. */
export interface Normalised {
  /** All words joined by one space. */
  readonly whole: string;
  readonly clauses: readonly Clause[];
  /** Nothing but stop-sign emoji. */
  readonly loneStopSign: boolean;
  /** Marks and emoji stood in the text, but no letter and no digit. */
  readonly symbolsOnly: boolean;
  /** Something was written at all. */
  readonly blank: boolean;
}

/** Of stage 1: changed by hand with how texts are made comparable; a spec asks for it. */
export const normaliseVersion = '3';

const stopSigns = /^(?:[\s!.]*[🛑⛔🚫])+[\s!.]*$/u;
const clauseEnd = /[,()[\]{}"«»“”]|\s[-–—]+\s|[–—]/u;

/** Letters of scripts that do not fold to Latin are words too: they make a text foreign, not empty. */
const ofAny = {
  sentenceEnd: /([.!?;:…\n]+|[^\p{L}\p{N}\p{P}\p{Z}\p{C}$+<=>^`|~&@#%*]+)/u,
  words: /[\p{L}\p{N}$@]*\p{L}[\p{L}\p{N}$@]*|\p{N}+/gu,
};
/** The same for a text of ASCII in lower case, where it is quicker. */
const ofPlain = { sentenceEnd: /([.!?;:\n]+)/, words: /[a-z0-9$@]*[a-z][a-z0-9$@]*|[0-9]+/g };

export function normalise(text: string): Normalised {
  const { visible, spelled } = respelled(text);
  const { sentenceEnd, words } = isPlain(spelled) ? ofPlain : ofAny;
  const clauses: Clause[] = [];
  const parts = spelled.split(sentenceEnd);
  for (let at = 0; at < parts.length; at += 2) {
    const question = parts[at + 1]?.includes('?') ?? false;
    for (const clause of parts[at]!.split(clauseEnd)) {
      const found = clause.match(words);
      if (found) clauses.push({ text: found.join(' '), sentence: at / 2, question });
    }
  }

  const whole = clauses.map((clause) => clause.text).join(' ');
  const blank = visible.trim() === '';
  return { whole, clauses, loneStopSign: stopSigns.test(visible), symbolsOnly: whole === '' && !blank, blank };
}
