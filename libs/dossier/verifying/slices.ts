import { marksLength } from '../marks.js';
import { after, before, beforeEntry, beforeMarks } from '../record.js';
import { endOfValue } from './pointer-at.js';

const hashLength = 64;

/** The parts of a record’s line by their places, whatever stands in them. Offsets are from the start of the line. */
export interface Slices {
  readonly chainAt: number;
  readonly entryAt: number;
  readonly entryEnd: number;
  readonly marksAt: number;
  readonly marksEnd: number;
  /** Where the line break belongs. */
  readonly end: number;
  /** What is the same in every record, and where it belongs. */
  readonly fixed: readonly { readonly at: number; readonly text: string }[];
}

/** The places in a line whose entry has that many bytes. */
export function slicesOf(number: number, entryBytes: number): Slices {
  const head = before(number);
  const chainAt = head.length;
  const entryAt = chainAt + hashLength + beforeEntry.length;
  const entryEnd = entryAt + entryBytes;
  const marksAt = entryEnd + beforeMarks.length;
  const marksEnd = marksAt + marksLength(entryBytes);
  const tail = after(number);
  const end = marksEnd + tail.length;
  return {
    chainAt,
    entryAt,
    entryEnd,
    marksAt,
    marksEnd,
    end,
    fixed: [
      { at: 0, text: head },
      { at: chainAt + hashLength, text: beforeEntry },
      { at: entryEnd, text: beforeMarks },
      { at: marksEnd, text: tail },
      { at: end, text: '\n' },
    ],
  };
}

/** As the entry itself says where it ends; undefined where it does not. */
export function slicesByContent(line: Uint8Array, number: number): Slices | undefined {
  const { entryAt } = slicesOf(number, 0);
  const end = endOfValue(line, entryAt);
  return end === undefined ? undefined : slicesOf(number, end - entryAt);
}

/** As the length of the line says it must be; undefined where no entry makes a line of that length. */
export function slicesByLength(lineBytes: number, number: number): Slices | undefined {
  let low = 0;
  let high = lineBytes;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (slicesOf(number, middle).end + 1 < lineBytes) low = middle + 1;
    else high = middle;
  }
  const slices = slicesOf(number, low);
  return slices.end + 1 === lineBytes ? slices : undefined;
}
