import { chainHash } from '../chain.js';
import { blockFits, firstWrongBlock, markedBytes, marksOf } from '../marks.js';
import { partsOf, soundRecord, wrongFixed, type Place } from './check-record.js';
import { pointerAt } from './pointer-at.js';
import { slicesByContent, slicesByLength, slicesOf, type Slices } from './slices.js';

/** Where a line was altered. Offsets are from the start of the line. */
export interface Spot {
  readonly at: number;
  /** The last byte that may be the first altered one; absent where it is known to the byte. */
  readonly until?: number;
  /** What was done to that one byte, where that is certain: with it undone everything verifies. */
  readonly change?: 'replaced' | 'inserted' | 'removed';
  readonly was?: number;
  /** Within the record. */
  readonly pointer: string;
}

/**
 * Finds the first altered byte of a record’s line. A single byte that was replaced, inserted or removed is found to the
 * byte, and proved by undoing it; of larger alterations the block in which they begin. Undefined where the line is
 * whole and only does not follow its predecessor.
 */
export function locate(line: Buffer, place: Place): Spot | undefined {
  const candidates = [slicesByContent(line, place.number), slicesByLength(line.length, place.number)].filter(
    (slices) => slices !== undefined,
  );
  for (const slices of candidates) {
    const spot = undone(line, place, slices);
    if (spot) return spot;
  }
  const edge = atTheEdges(line, place);
  if (edge) return edge;
  const slices = candidates[0];
  return slices ? roughly(line, place, slices) : { at: firstStrange(line, place), pointer: '' };
}

/** One byte that, undone, makes the line sound again. */
function undone(line: Buffer, place: Place, slices: Slices): Spot | undefined {
  const fixed = wrongFixed(line, slices);
  if (fixed) {
    const spot = tryAt(line, place, fixed.at, fixed.was);
    if (spot) return spot;
  }
  const { chain, entry, marks } = partsOf(line, slices);
  const rightChain = chainHash(place.previous, place.number, entry);
  for (const [at, is, right] of [
    [slices.chainAt, chain, rightChain],
    [slices.marksAt, marks, marksOf(entry)],
  ] as const) {
    const wrong = firstDifference(is, right);
    const spot = wrong < 0 ? undefined : tryAt(line, place, at + wrong, right.charCodeAt(wrong));
    if (spot) return spot;
  }
  const known = marksIn(line, slices, entry.length);
  const block = firstWrongBlock(entry, known);
  if (block < 0) return undefined;
  const start = slices.entryAt + block * markedBytes;
  return withinBlock({ line, place, slices, start, fits: blockFits(known, block) });
}

/** The marks as they stand, read from where they begin to where the number begins: a byte too many moves them. */
function marksIn(line: Buffer, slices: Slices, entryBytes: number): string {
  const text = line.subarray(slices.entryAt + entryBytes).toString('latin1');
  return /^[^"]*"marks":"([A-Za-z0-9+/=]*)"/.exec(text)?.[1] ?? partsOf(line, slices).marks;
}

function tryAt(line: Buffer, place: Place, at: number, was: number): Spot | undefined {
  const tries: [NonNullable<Spot['change']>, Buffer][] = [
    ['replaced', Buffer.concat([line.subarray(0, at), Buffer.of(was), line.subarray(at + 1)])],
    ['inserted', Buffer.concat([line.subarray(0, at), line.subarray(at + 1)])],
    ['removed', Buffer.concat([line.subarray(0, at), Buffer.of(was), line.subarray(at)])],
  ];
  for (const [change, repaired] of tries) {
    if (soundRecord(repaired, place))
      return exactly(repaired, at, change, place, change === 'inserted' ? undefined : was);
  }
  return undefined;
}

interface Block {
  readonly line: Buffer;
  readonly place: Place;
  readonly slices: Slices;
  /** Where the block begins in the line. */
  readonly start: number;
  /** Whether bytes may be what stood there. */
  readonly fits: (bytes: Uint8Array) => boolean;
}

/** Tries every value of every byte of a block, one byte more and one byte less; a hash proves what fits. */
function withinBlock(block: Block): Spot | undefined {
  return oneByteElse(block) ?? oneByteMore(block) ?? oneByteLess(block);
}

const blockIn = (line: Buffer, start: number): Uint8Array => line.subarray(start, start + markedBytes);
const endOf = ({ line, start }: Block): number => Math.min(start + markedBytes, line.length);

function oneByteElse(block: Block): Spot | undefined {
  const { line, place, slices, start, fits } = block;
  const replaced = Buffer.from(line);
  for (let at = start; at < endOf(block); at += 1) {
    const is = line[at]!;
    for (let was = 0; was < 256; was += 1) {
      replaced[at] = was;
      if (was === is || !fits(blockIn(replaced, start))) continue;
      if (soundRecord(replaced, place, slices)) return exactly(replaced, at, 'replaced', place, was);
    }
    replaced[at] = is;
  }
  return undefined;
}

function oneByteMore(block: Block): Spot | undefined {
  const { line, place, start, fits } = block;
  for (let at = start; at <= endOf(block); at += 1) {
    const without = Buffer.concat([line.subarray(0, at), line.subarray(at + 1)]);
    if (fits(blockIn(without, start)) && soundRecord(without, place)) return exactly(without, at, 'inserted', place);
  }
  return undefined;
}

function oneByteLess(block: Block): Spot | undefined {
  const { line, place, start, fits } = block;
  const longer = Buffer.concat([line.subarray(0, start), Buffer.of(0), line.subarray(start)]);
  for (let at = start; at <= endOf(block); at += 1) {
    if (at > start) longer[at - 1] = line[at - 1]!;
    for (let was = 0; was < 256; was += 1) {
      longer[at] = was;
      if (fits(blockIn(longer, start)) && soundRecord(longer, place)) return exactly(longer, at, 'removed', place, was);
    }
  }
  return undefined;
}

export function exactly(repaired: Buffer, at: number, change: Spot['change'], place: Place, was?: number): Spot {
  return {
    at,
    change,
    ...(was === undefined ? {} : { was }),
    pointer: pointerAt(repaired.subarray(place.number === 0 ? 0 : 1), at - (place.number === 0 ? 0 : 1)),
  };
}

/** A record that is right but for the number it says it has. */
export function locateNumber(line: Buffer, number: number, place: Place): Spot | undefined {
  const end = line.lastIndexOf(String(number));
  const right = Buffer.concat([
    line.subarray(0, end),
    Buffer.from(String(place.number)),
    line.subarray(end + String(number).length),
  ]);
  if (!soundRecord(right, place)) return undefined;
  const at = firstDifference(line.toString('latin1'), right.toString('latin1'));
  const change = line.length > right.length ? 'inserted' : line.length < right.length ? 'removed' : 'replaced';
  return exactly(right, at, change, place, change === 'inserted' ? undefined : right[at]);
}

/** Lines that are too long or too short in what every record has: one byte more or less there, at either end. */
function atTheEdges(line: Buffer, place: Place): Spot | undefined {
  const front = slicesOf(place.number, 0);
  const tail = Buffer.from(`${front.fixed[3]!.text}\n`, 'latin1');
  const tried = new Set<number>();
  for (let at = 0; at < Math.min(front.entryAt + 2, line.length); at += 1) tried.add(at);
  const from = Math.max(0, line.length - tail.length - 2);
  for (let at = from; at <= line.length; at += 1) tried.add(at);
  const between = line.lastIndexOf('"marks":"', undefined, 'latin1');
  for (let at = Math.max(0, between - 2); between >= 0 && at < Math.min(line.length, between + 11); at += 1)
    tried.add(at);
  const texts = [...new Set(`${front.fixed.map(({ text }) => text).join('')}0123456789abcdef`)];
  for (const at of [...tried].sort((a, b) => a - b)) {
    const without = Buffer.concat([line.subarray(0, at), line.subarray(at + 1)]);
    if (soundRecord(without, place)) return exactly(without, at, 'inserted', place);
    for (const text of texts) {
      const was = text.charCodeAt(0);
      const longer = Buffer.concat([line.subarray(0, at), Buffer.of(was), line.subarray(at)]);
      if (soundRecord(longer, place)) return exactly(longer, at, 'removed', place, was);
    }
  }
  return inMarks(line, place);
}

/** A byte more or less among the marks: everything before them is right, so they are known. */
function inMarks(line: Buffer, place: Place): Spot | undefined {
  const slices = slicesByContent(line, place.number);
  if (!slices) return undefined;
  const right = Buffer.concat([
    line.subarray(0, slices.marksAt),
    Buffer.from(marksOf(partsOf(line, slices).entry), 'latin1'),
    Buffer.from(`${slices.fixed[3]!.text}\n`, 'latin1'),
  ]);
  if (Math.abs(line.length - right.length) > 1 || !soundRecord(right, place)) return undefined;
  const at = firstDifference(line.toString('latin1'), right.toString('latin1'));
  if (at < 0) return undefined;
  const change = line.length > right.length ? 'inserted' : line.length < right.length ? 'removed' : 'replaced';
  return exactly(right, at, change, place, change === 'inserted' ? undefined : right[at]);
}

/** More than one byte: where the marks stop to agree. */
function roughly(line: Buffer, place: Place, slices: Slices): Spot | undefined {
  const fixed = wrongFixed(line, slices);
  const { chain, entry } = partsOf(line, slices);
  const skip = place.number === 0 ? 0 : 1;
  const pointer = (at: number) => pointerAt(line.subarray(skip), at - skip);
  if (fixed && fixed.at < slices.entryAt) return { at: fixed.at, pointer: pointer(fixed.at) };
  const block = firstWrongBlock(entry, marksIn(line, slices, entry.length));
  if (block >= 0) {
    const at = slices.entryAt + block * markedBytes;
    return { at, until: Math.min(at + markedBytes, slices.entryEnd) - 1, pointer: pointer(at) };
  }
  if (fixed) return { at: fixed.at, pointer: pointer(fixed.at) };
  const right = chainHash(place.previous, place.number, entry);
  const differing = [...right].filter((character, index) => character !== chain[index]).length;
  // Of two unrelated hashes some sixty digits differ.
  if (differing > 0 && differing < 40) {
    const at = slices.chainAt + firstDifference(chain, right);
    return { at, pointer: pointer(at) };
  }
  return undefined;
}

/** Where a line that is no record at all stops to look like one. */
function firstStrange(line: Buffer, place: Place): number {
  const { fixed } = slicesOf(place.number, 0);
  const [head, middle] = [fixed[0]!, fixed[1]!];
  for (const { at, text } of [head, middle]) {
    for (let index = 0; index < text.length; index += 1)
      if (line[at + index] !== text.charCodeAt(index)) return at + index;
  }
  return line.length - 1;
}

export function firstDifference(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index += 1) if (a[index] !== b[index]) return index;
  return -1;
}
