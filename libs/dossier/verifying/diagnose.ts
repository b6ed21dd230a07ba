import { isWhole, numberOf, soundRecord, type Place } from './check-record.js';
import { altered, truncated, type Flaw } from './flaw.js';
import type { Line, Lines } from './lines.js';
import { exactly, locate, locateNumber } from './locate.js';

/** What is wrong with a line that is not the record that belongs there. `before`: the line that was sound last. */
export async function diagnose(
  line: Line,
  place: Place,
  lines: Lines,
  before: { line: Line; place: Place } | undefined,
): Promise<Flaw> {
  const number = numberOf(line.bytes);
  if (number !== undefined && number !== place.number && isWhole(line.bytes, number)) {
    const misnumbered = locateNumber(line.bytes, number, place);
    if (misnumbered) return altered(line, line.bytes, place, misnumbered);
    return outOfOrder(line, number, place, lines, before);
  }
  const next = await lines.peek();
  const split = next && number === undefined ? brokenInTwo(line, next, place) : undefined;
  if (split) return split;
  const spot = locate(line.bytes, place);
  if (spot?.change) return altered(line, line.bytes, place, spot);
  if (!next && line.bytes.at(-1) !== 0x0a) {
    return truncated(line.number, line.offset + line.bytes.length, place.number);
  }
  const merged = spot && (await mergedWithNext(line, place));
  if (merged) return merged;
  if (spot) return altered(line, line.bytes, place, spot);
  return {
    sound: false,
    code: 'record-foreign',
    line: line.number,
    record: place.number,
    offset: line.offset,
    pointer: `/records/${place.number}`,
    says: `line ${line.number} is whole in itself and does not follow from the line before: it, or that one, was put there later`,
  };
}

/** A line break in the middle of a record, put in or instead of another byte, makes two lines of one. */
function brokenInTwo(line: Line, next: Line, place: Place): Flaw | undefined {
  const joined = Buffer.concat([line.bytes, next.bytes]);
  const at = line.bytes.length - 1;
  const without = Buffer.concat([joined.subarray(0, at), joined.subarray(at + 1)]);
  if (soundRecord(without, place)) return altered(line, joined, place, exactly(without, at, 'inserted', place));
  const repaired = Buffer.from(joined);
  for (let was = 0; was < 256; was += 1) {
    repaired[at] = was;
    if (was !== 0x0a && soundRecord(repaired, place)) {
      return altered(line, joined, place, exactly(repaired, at, 'replaced', place, was));
    }
  }
  return undefined;
}

/** A line break that was altered, or taken out, makes one line of two: the first of them is sound. */
async function mergedWithNext(line: Line, place: Place): Promise<Flaw | undefined> {
  const text = line.bytes.toString('latin1');
  const tail = `","number":${place.number}}`;
  const end = text.indexOf(tail) + tail.length;
  if (end < tail.length || end >= line.bytes.length) return undefined;
  const repaired = Buffer.concat([line.bytes.subarray(0, end), Buffer.of(0x0a)]);
  if (!soundRecord(repaired, place)) return undefined;
  const removed = line.bytes[end] === 0x2c || line.bytes[end] === 0x5d;
  return altered(line, line.bytes, place, {
    at: end,
    change: removed ? 'removed' : 'replaced',
    was: 0x0a,
    pointer: '',
  });
}

async function outOfOrder(
  line: Line,
  number: number,
  place: Place,
  lines: Lines,
  before: { line: Line; place: Place } | undefined,
): Promise<Flaw> {
  const flaw = (code: Flaw['code'], says: string, at: Line = line, record = place.number): Flaw => ({
    sound: false,
    code,
    line: at.number,
    record,
    offset: at.offset,
    pointer: `/records/${record}`,
    says,
  });
  if (number < place.number) {
    // Two lines claim one number: the record that follows tells which of them it follows.
    if (before && number === place.number - 1) {
      const twin = soundRecord(line.bytes, before.place);
      const next = await lines.peek();
      if (twin && next && soundRecord(next.bytes, { previous: twin.chain, number: number + 1 })) {
        return flaw(
          'record-inserted',
          `line ${before.line.number} was put in: the record goes on from the next line`,
          before.line,
          number,
        );
      }
    }
    return flaw('record-inserted', `record ${number} stands here a second time: line ${line.number} was put in`);
  }
  for (let later = await lines.next(); later; later = await lines.next()) {
    if (numberOf(later.bytes) === place.number) {
      return flaw('record-misplaced', `record ${place.number} belongs here, and stands on line ${later.number}`);
    }
  }
  const missing =
    number === place.number + 1 ? `record ${place.number} is` : `records ${place.number} to ${number - 1} are`;
  return flaw('record-missing', `${missing} missing before line ${line.number}`);
}
