import { foldLookalikes } from '../../routing/lookalikes.js';

/** A stretch of a text as it was written, in UTF-16 units: `from` inclusive, `to` exclusive. */
export interface Spot {
  readonly from: number;
  readonly to: number;
}

/**
 * A text as a reader takes it: lower case, no accents, look-alike letters as Latin ones, nothing invisible. Every unit
 * remembers where it comes from, so that what is found here can be underlined in the text as it was written.
 */
export interface Legible {
  readonly text: string;
  /** Where the units `from` up to `to` of {@link text} stand in the text as written. */
  spot(from: number, to: number): Spot;
}

const foreign = /[^\p{ASCII}]+/gu;
const invisible = /^[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]+$/u;
const marks = /\p{M}/gu;
const dots = /[。｡．․‧]/gu;
const quotes = /[‘’ʼ`´]/gu;
/** Flags that spell a word: read together, a single one says nothing. */
const flags = /^[\u{1F1E6}-\u{1F1FF}]{3,}$/u;

/** Never throws, whatever stands in the text. */
export function legible(written: string): Legible {
  const found = [...written.matchAll(foreign)];
  if (found.length === 0) return { text: written.toLowerCase(), spot: (from, to) => ({ from, to }) };
  let text = '';
  /** Stretches of {@link text} that were not written as they are read, each with what it was read from. */
  const changes: Change[] = [];
  let end = 0;
  for (const { 0: run, index } of found) {
    text += written.slice(end, index).toLowerCase();
    let place = index;
    for (const piece of flags.test(run) ? [run] : run) {
      const read = invisible.test(piece) ? '' : readingOf(piece);
      changes.push({ at: text.length, read: read.length, from: place, to: place + piece.length });
      text += read;
      place += piece.length;
    }
    end = index + run.length;
  }
  text += written.slice(end).toLowerCase();
  return {
    text,
    spot: (from, to) =>
      to > from ? { from: originOf(changes, from).from, to: originOf(changes, to - 1).to } : nowhere,
  };
}

interface Change {
  readonly at: number;
  readonly read: number;
  readonly from: number;
  readonly to: number;
}

const nowhere: Spot = { from: 0, to: 0 };

/** Where the unit at `place` was written: in a change, or so far behind the end of the last one. */
function originOf(changes: readonly Change[], place: number): Spot {
  const last = changes.findLast(({ at }) => at <= place);
  if (!last) return { from: place, to: place + 1 };
  if (place < last.at + last.read) return { from: last.from, to: last.to };
  const from = last.to + (place - last.at - last.read);
  return { from, to: from + 1 };
}

function readingOf(piece: string): string {
  const plain = piece.replace(dots, '.').normalize('NFKD').replace(marks, '');
  return foldLookalikes(plain).replace(quotes, "'").toLowerCase();
}
