import { noPredecessor, signatureOf } from '../chain.js';
import type { Header, Seal, Signature } from '../entry.js';
import { closing, opening } from '../record.js';
import { isWhole, numberOf, soundRecord, type Place } from './check-record.js';
import { exactly, firstDifference, locate, locateNumber, type Spot } from './locate.js';
import { Lines, type Line } from './lines.js';

export interface Flaw {
  readonly sound: false;
  readonly code:
    | 'byte-altered'
    | 'bytes-altered'
    | 'record-missing'
    | 'record-misplaced'
    | 'record-inserted'
    | 'record-foreign'
    | 'truncated'
    | 'bytes-after-end'
    | 'seal-contradicts'
    | 'head-differs'
    | 'signature-wrong';
  /** From 1. */
  readonly line: number;
  /** From 0: the header is the first. */
  readonly record?: number;
  /** Of the altered byte in the file, from 0. */
  readonly offset: number;
  /** Where the first altered byte is only known to lie between `offset` and here. */
  readonly until?: number;
  /** JSON pointer into the file read as one document. */
  readonly pointer?: string;
  readonly is?: number;
  readonly was?: number;
  readonly change?: Spot['change'];
  readonly says: string;
}

export interface Soundness {
  readonly sound: true;
  readonly records: number;
  readonly facts: number;
  readonly head: string;
  readonly streamHash: string;
  readonly header: Header;
  readonly seal: Seal;
  readonly signature: 'right' | 'not-checked';
}

export interface Expectations {
  /** A head known from elsewhere: from the fact `DossierExported`, an e-mail, a notary. */
  readonly head?: string;
  /** With it the signature is checked too. */
  readonly installKey?: Buffer;
}

/**
 * Checks a dossier byte by byte and names the first one that was altered. Needs nothing but the file; memory stays
 * bounded by its longest line.
 */
export async function verifyDossier(
  file: AsyncIterable<Uint8Array>,
  expectations: Expectations = {},
): Promise<Soundness | Flaw> {
  const lines = new Lines(file);
  const first = await lines.next();
  const wrongOpening = first ? fixedLine(first, opening) : truncated(1, 0);
  if (wrongOpening) return wrongOpening;

  let place: Place = { previous: noPredecessor, number: 0 };
  let header: Header | undefined;
  let seal: Seal | undefined;
  let facts = 0;
  let end = opening.length;
  let before: { line: Line; place: Place } | undefined;
  for (;;) {
    const line = await lines.next();
    if (!line) return truncated(place.number + 2, end, place.number);
    const sound = soundRecord(line.bytes, place);
    if (!sound) return flawOf(line, place, lines, before);
    const entry = JSON.parse(sound.entry) as { kind: string };
    if (entry.kind === 'fact') facts += 1;
    if (entry.kind === 'header') header = entry as Header;
    if (entry.kind === 'seal') seal = entry as Seal;
    end = line.offset + line.bytes.length;
    if (entry.kind === 'signature') {
      const flaw = sealed(entry as unknown as Signature, line, place, { seal, facts }, expectations);
      const last = await lines.next();
      const wrongEnd = last ? fixedLine(last, closing) : truncated(line.number + 1, end);
      if (wrongEnd) return wrongEnd;
      const beyond = await lines.next();
      if (beyond) return beyondEnd(beyond);
      if (flaw) return flaw;
      const { streamHash } = seal!;
      return {
        sound: true,
        records: place.number + 1,
        facts,
        head: place.previous,
        streamHash,
        header: header!,
        seal: seal!,
        signature: expectations.installKey ? 'right' : 'not-checked',
      };
    }
    before = { line, place };
    place = { previous: sound.chain, number: place.number + 1 };
  }
}

/** What the last record says of the others. */
function sealed(
  signature: Signature,
  line: Line,
  place: Place,
  { seal, facts }: { seal: Seal | undefined; facts: number },
  { head, installKey }: Expectations,
): Flaw | undefined {
  const flaw = (code: Flaw['code'], says: string): Flaw => ({
    sound: false,
    code,
    line: line.number,
    record: place.number,
    offset: line.offset,
    says,
  });
  if (!seal || seal.facts !== facts || signature.head !== place.previous) {
    return flaw('seal-contradicts', 'the seal does not fit the records before it: they were written anew, and badly');
  }
  if (head !== undefined && head !== place.previous) {
    return flaw(
      'head-differs',
      `the head is ${place.previous} and should be ${head}: this is another dossier, or one that was written anew`,
    );
  }
  if (installKey && signatureOf(installKey, place.previous) !== signature.value) {
    return flaw('signature-wrong', 'the signature is not of this installation: the dossier was written elsewhere');
  }
  return undefined;
}

async function flawOf(
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

function altered(line: Line, bytes: Buffer, place: Place, spot: Spot): Flaw {
  const { at, until, change, was } = spot;
  const offset = line.offset + at;
  const is = change === 'removed' ? undefined : bytes[at];
  const where = `record ${place.number}${spot.pointer === '' ? '' : `, at ${spot.pointer}`}`;
  const found: Record<NonNullable<Spot['change']>, string> = {
    replaced: `byte ${offset} (line ${line.number}) is ${shown(is)} and was ${shown(was)}: ${where}`,
    inserted: `byte ${offset} (line ${line.number}), ${shown(is)}, was put in: ${where}`,
    removed: `before byte ${offset} (line ${line.number}) ${shown(was)} was taken out: ${where}`,
  };
  return {
    sound: false,
    code: change ? 'byte-altered' : 'bytes-altered',
    line: line.number,
    record: place.number,
    offset,
    ...(until === undefined ? {} : { until: line.offset + until }),
    pointer: `/records/${place.number}${spot.pointer}`,
    ...(is === undefined ? {} : { is }),
    ...(was === undefined ? {} : { was }),
    ...(change === undefined ? {} : { change }),
    says: change
      ? found[change]
      : `line ${line.number} was altered from byte ${offset}${until === undefined ? '' : ` to ${line.offset + until}`} on: ${where}`,
  };
}

function shown(byte: number | undefined): string {
  if (byte === undefined) return 'nothing';
  const hex = `0x${byte.toString(16).padStart(2, '0')}`;
  return byte > 0x20 && byte < 0x7f ? `${hex} (${String.fromCharCode(byte)})` : hex;
}

/** The first line, and the last, are always the same. */
function fixedLine({ bytes, offset, number }: Line, expected: string): Flaw | undefined {
  const text = bytes.toString('latin1');
  const at = firstDifference(text, expected);
  if (at < 0) return undefined;
  if (at >= text.length) return truncated(number, offset + at);
  const [is, was] = [bytes[at], expected.charCodeAt(at)];
  if (at >= expected.length) return beyondEnd({ bytes: bytes.subarray(at), offset: offset + at, number });
  return {
    sound: false,
    code: 'byte-altered',
    line: number,
    offset: offset + at,
    ...(is === undefined ? {} : { is }),
    was,
    says: `byte ${offset + at} (line ${number}) is ${shown(is)} and should be ${shown(was)}: ${
      number === 1 ? 'this is not how a dossier begins' : 'this is not how a dossier ends'
    }`,
  };
}

function truncated(line: number, offset: number, record?: number): Flaw {
  return {
    sound: false,
    code: 'truncated',
    line,
    ...(record === undefined ? {} : { record }),
    offset,
    says: `the file ends at byte ${offset}, before the dossier does${record === undefined ? '' : `: record ${record} is not whole`}`,
  };
}

function beyondEnd({ number, offset }: Pick<Line, 'bytes' | 'number' | 'offset'>): Flaw {
  return {
    sound: false,
    code: 'bytes-after-end',
    line: number,
    offset,
    says: `the dossier ends before byte ${offset}, and the file does not`,
  };
}
