import { correctedOffset } from './corrected-offset.js';
import { engineOffset, type OffsetOf } from './engine-offset.js';

export const minute = 60_000;
const day = 24 * 60 * minute;

/** A stretch of time in which a zone’s clock runs without a jump; `to` is exclusive. All in milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Local time is UTC plus this. */
  readonly offset: number;
}

/** The clock of one zone: which stretch an instant lies in. A stretch may end although the clock does not jump there. */
export type ZoneClock = (instant: number) => Stretch;
/** The clocks by which hours are judged, by IANA name. */
export type Clocks = (zone: string) => ZoneClock;

/** How much of a zone’s history is looked up at once, and how far apart its jumps are at least. */
const chapter = 256 * day;
const stride = 8 * day;

/**
 * Clocks that ask for a zone’s offsets once per chapter of its history and then answer from memory: a few comparisons
 * for each question. `offsetOf` must answer the same question the same way, always.
 */
export function clocksOf(offsetOf: OffsetOf): Clocks {
  const clocks = new Map<string, ZoneClock>();
  return (zone) => {
    let clock = clocks.get(zone);
    if (!clock) clocks.set(zone, (clock = clockOf((instant) => offsetOf(zone, instant))));
    return clock;
  };
}

function clockOf(offsetAt: (instant: number) => number): ZoneClock {
  const chapters = new Map<number, readonly Stretch[]>();
  let last: Stretch = { from: 0, to: 0, offset: 0 };
  return (instant) => {
    if (instant >= last.from && instant < last.to) return last;
    const number = Math.floor(instant / chapter);
    let stretches = chapters.get(number);
    if (!stretches) chapters.set(number, (stretches = readChapter(number * chapter, offsetAt)));
    return (last = stretches.find(({ to }) => instant < to)!);
  };
}

function readChapter(start: number, offsetAt: (instant: number) => number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  let offset = offsetAt(start);
  for (let instant = start; instant < start + chapter; instant += stride) {
    const next = offsetAt(instant + stride);
    if (next === offset) continue;
    const jump = firstWith(next, instant, instant + stride, offsetAt);
    stretches.push({ from, to: jump, offset: offset * minute });
    from = jump;
    offset = next;
  }
  if (from < start + chapter) stretches.push({ from, to: start + chapter, offset: offset * minute });
  return stretches;
}

/** The first whole minute after `before`, at most `after`, that has this offset. Clocks jump at whole minutes. */
function firstWith(offset: number, before: number, after: number, offsetAt: (instant: number) => number): number {
  let [without, having] = [before / minute, after / minute];
  while (having - without > 1) {
    const middle = Math.floor((without + having) / 2);
    if (offsetAt(middle * minute) === offset) having = middle;
    else without = middle;
  }
  return having * minute;
}

/** The clocks on our walls: the engine’s data, with what it does not know yet. */
export const ourClocks: Clocks = clocksOf(correctedOffset(engineOffset));
