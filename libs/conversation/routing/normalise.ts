import { respelled } from './respelled.js';

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
const sentenceEnd = /[.!?;:…\n]+|[^\p{L}\p{N}\p{P}\p{Z}\p{C}$+<=>^`|~&@#%*]+/u;
const clauseEnd = /[,()[\]{}"«»“”]|\s[-–—]+\s|[–—]/u;

export function normalise(text: string): Normalised {
  const { visible, spelled } = respelled(text);
  const loneStopSign = stopSigns.test(visible);

  const clauses = spelled
    .split(new RegExp(`(${sentenceEnd.source})`, 'u'))
    .reduce<{ text: string; end: string }[]>((sentences, part, index) => {
      if (index % 2 === 0) sentences.push({ text: part, end: '' });
      else sentences.at(-1)!.end = part;
      return sentences;
    }, [])
    .flatMap((sentence, index) =>
      sentence.text
        .split(clauseEnd)
        .map((clause) => ({ text: wordsOf(clause), sentence: index, question: sentence.end.includes('?') })),
    )
    .filter((clause) => clause.text !== '');

  const whole = clauses.map((clause) => clause.text).join(' ');
  const blank = visible.trim() === '';
  return { whole, clauses, loneStopSign, symbolsOnly: whole === '' && !blank, blank };
}

/** Letters of scripts that do not fold to Latin are words too: they make a text foreign, not empty. */
function wordsOf(clause: string): string {
  return (clause.match(/[\p{L}\p{N}$@]*\p{L}[\p{L}\p{N}$@]*|\p{N}+/gu) ?? []).join(' ');
}
