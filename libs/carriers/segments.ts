import { septetsOf } from './gsm-alphabet.js';

/** How a text is billed and split when it travels as SMS. */
export interface Segmentation {
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Septets (GSM-7) or UTF-16 code units (UCS-2), headers not counted. */
  readonly units: number;
  /** Billed parts, at least 1. */
  readonly segments: number;
  /** The text of each part; joined they are the text. */
  readonly parts: readonly string[];
}

/** Room of a lone part, and of one that gives 6 bytes to the header that joins several. */
const room = { 'GSM-7': { alone: 160, joined: 153 }, 'UCS-2': { alone: 70, joined: 67 } } as const;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Splits a text as carriers do: GSM-7 where every character has a form in it, else UCS-2, never cutting an escape
 * pair, a surrogate pair or a character a reader sees as one, unless that one alone is longer than a part.
 */
export function segmentsOf(text: string): Segmentation {
  const septets = gsmUnits(text);
  const encoding = septets === undefined ? 'UCS-2' : 'GSM-7';
  const units = septets ?? text.length;
  const parts =
    units <= room[encoding].alone
      ? [text]
      : encoding === 'GSM-7'
        ? splitGsm(text)
        : splitUcs2(text, room['UCS-2'].joined);
  return { encoding, units, segments: parts.length, parts };
}

function gsmUnits(text: string): number | undefined {
  let units = 0;
  for (let index = 0; index < text.length; index += 1) {
    const size = septetsOf(text.charCodeAt(index));
    if (size === 0) return undefined;
    units += size;
  }
  return units;
}

function splitGsm(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let used = 0;
  for (let index = 0; index < text.length; index += 1) {
    const size = septetsOf(text.charCodeAt(index));
    if (used + size > room['GSM-7'].joined) {
      parts.push(text.slice(start, index));
      start = index;
      used = 0;
    }
    used += size;
  }
  parts.push(text.slice(start));
  return parts;
}

function splitUcs2(text: string, limit: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const piece of unsplittable(text, limit)) {
    if (part.length + piece.length > limit) {
      parts.push(part);
      part = '';
    }
    part += piece;
  }
  parts.push(part);
  return parts;
}

/** Graphemes, and the code points of a grapheme that no part could hold. */
function* unsplittable(text: string, limit: number): Iterable<string> {
  for (const { segment } of graphemes.segment(text)) {
    if (segment.length <= limit) yield segment;
    else yield* segment;
  }
}
