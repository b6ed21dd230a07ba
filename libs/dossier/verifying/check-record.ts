import { chainHash } from '../chain.js';
import { marksOf } from '../marks.js';
import { slicesByContent, type Slices } from './slices.js';

/** Where a record stands in the chain. */
export interface Place {
  readonly previous: string;
  readonly number: number;
}

export interface SoundRecord {
  readonly chain: string;
  readonly entry: string;
}

/** The record on a line that is exactly as it was written; undefined where anything differs. */
export function soundRecord(line: Uint8Array, place: Place, slices = slicesByContent(line, place.number)) {
  if (!slices || line.length !== slices.end + 1 || wrongFixed(line, slices) !== undefined) return undefined;
  const parts = partsOf(line, slices);
  if (parts.chain !== chainHash(place.previous, place.number, parts.entry)) return undefined;
  if (parts.marks !== marksOf(parts.entry)) return undefined;
  return { chain: parts.chain, entry: Buffer.from(parts.entry).toString('utf8') } satisfies SoundRecord;
}

export function partsOf(line: Uint8Array, { chainAt, entryAt, entryEnd, marksAt, marksEnd }: Slices) {
  return {
    chain: Buffer.from(line.subarray(chainAt, chainAt + 64)).toString('latin1'),
    entry: line.subarray(entryAt, entryEnd),
    marks: Buffer.from(line.subarray(marksAt, marksEnd)).toString('latin1'),
  };
}

/** The first byte that is not what every record has there. */
export function wrongFixed(line: Uint8Array, { fixed }: Slices): { at: number; was: number } | undefined {
  for (const { at, text } of fixed) {
    for (let index = 0; index < text.length; index += 1) {
      if (line[at + index] !== text.charCodeAt(index)) return { at: at + index, was: text.charCodeAt(index) };
    }
  }
  return undefined;
}

/** The number a line says it has, where it is shaped like a record. */
export function numberOf(line: Uint8Array): number | undefined {
  const tail = Buffer.from(line.subarray(-24)).toString('latin1');
  const found = /","number":(\d{1,10})\}\n?$/.exec(tail);
  return found ? Number(found[1]) : undefined;
}

/** True where a line, read as the record of that number, holds an entry that its own marks know. */
export function isWhole(line: Uint8Array, number: number): boolean {
  const slices = slicesByContent(line, number);
  if (!slices || wrongFixed(line, slices) !== undefined) return false;
  const { entry, marks } = partsOf(line, slices);
  return marks === marksOf(entry);
}
