import type { Place } from './check-record.js';
import type { Line } from './lines.js';
import { firstDifference, type Spot } from './locate.js';

/** What is wrong with a dossier, and where. */
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

export function altered(line: Line, bytes: Buffer, place: Place, spot: Spot): Flaw {
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
export function fixedLine({ bytes, offset, number }: Line, expected: string): Flaw | undefined {
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

export function truncated(line: number, offset: number, record?: number): Flaw {
  return {
    sound: false,
    code: 'truncated',
    line,
    ...(record === undefined ? {} : { record }),
    offset,
    says: `the file ends at byte ${offset}, before the dossier does${record === undefined ? '' : `: record ${record} is not whole`}`,
  };
}

export function beyondEnd({ number, offset }: Pick<Line, 'bytes' | 'number' | 'offset'>): Flaw {
  return {
    sound: false,
    code: 'bytes-after-end',
    line: number,
    offset,
    says: `the dossier ends before byte ${offset}, and the file does not`,
  };
}
