import { ourClocks, type Clocks, type ZoneClock } from '../clock/zone-clock.js';
import { closesAt, opensAt, type Window } from './window.js';

const minute = 60_000;
/** Where no hour of so many days suits every zone, a person must decide. */
const horizon = 35 * 24 * 60 * minute;

/** When texts may go out next: from `from` (inclusive) to `to` (exclusive), both instants in milliseconds. */
export interface Opening {
  readonly from: number;
  /** Absent where nothing ever closes. */
  readonly to?: number;
}

/**
 * The next stretch of time, from `instant` on, in which every window is open in every zone and more than
 * `guardMinutes` of it are left; it begins at `instant` itself where they are open now. Undefined where no hour of the
 * next five weeks suits all of them.
 */
export function nextOpening(
  windows: readonly Window[],
  zones: readonly string[],
  instant: number,
  { guardMinutes = 0, clocks = ourClocks }: { readonly guardMinutes?: number; readonly clocks?: Clocks } = {},
): Opening | undefined {
  const walls = zones.map(clocks);
  let from: number | undefined = instant;
  while ((from = allOpenFrom(windows, walls, from, instant + horizon)) !== undefined) {
    const to = firstClosing(windows, walls, from);
    if (to === undefined) return { from };
    if (to - from > guardMinutes * minute) return { from, to };
    from = to;
  }
  return undefined;
}

/** Each window of each zone moves the instant on until none of them has to. */
function allOpenFrom(
  windows: readonly Window[],
  walls: readonly ZoneClock[],
  from: number,
  until: number,
): number | undefined {
  let at = from;
  for (let moved = true; moved;) {
    moved = false;
    for (const wall of walls) {
      for (const window of windows) {
        const opening = openFrom(window, wall, at, until);
        if (opening === undefined) return undefined;
        if (opening > at) [at, moved] = [opening, true];
      }
    }
  }
  return at;
}

/**
 * Between two jumps a clock is a straight line, and reading it is all there is to do. An opening time inside the gap of
 * a spring night is not in the stretch before it, and passed in the one after: it opens where that begins.
 */
function openFrom(window: Window, wall: ZoneClock, instant: number, until: number): number | undefined {
  for (let at = instant; at <= until;) {
    const { to, offset } = wall(at);
    const opening = opensAt(window, at + offset);
    if (opening === undefined) return undefined;
    if (opening - offset < to) return opening - offset;
    at = to;
  }
  return undefined;
}

function firstClosing(windows: readonly Window[], walls: readonly ZoneClock[], instant: number): number | undefined {
  let first: number | undefined;
  for (const wall of walls) {
    for (const window of windows) {
      const closing = closedFrom(window, wall, instant);
      if (closing !== undefined && (first === undefined || closing < first)) first = closing;
    }
  }
  return first;
}

/** When the window that is open at `instant` closes first. A clock that jumps may carry it past the closing time. */
function closedFrom(window: Window, wall: ZoneClock, instant: number): number | undefined {
  for (let at = instant; at <= instant + horizon;) {
    const { to, offset } = wall(at);
    if (opensAt(window, at + offset) !== at + offset) return at;
    const closing = closesAt(window, at + offset);
    if (closing !== undefined && closing - offset < to) return closing - offset;
    at = to;
  }
  return undefined;
}
