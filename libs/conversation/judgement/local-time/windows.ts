import { instantOf, minute, wallTimeOf } from './local-time.js';

/** `09:00-21:30`, start inclusive, end exclusive. */
export type Hours = `${number}:${number}-${number}:${number}`;

/** Local hours in which texts may go out; a day without any is closed. */
export interface Window {
  readonly weekdays?: Hours;
  readonly saturdays?: Hours;
  readonly sundays?: Hours;
}

const day = 24 * 60 * minute;
/** Beyond this many steps no common opening is to be expected: windows repeat weekly. */
const steps = 64;

/**
 * The first instant from `instant` on at which every window is open in every zone: `instant` itself where it is.
 * Undefined where they are never open together.
 */
export function nextOpening(windows: readonly Window[], zones: readonly string[], instant: number): number | undefined {
  let at = instant;
  for (let step = 0; step < steps; step += 1) {
    const openings = windows.flatMap((window) => zones.map((zone) => openingFrom(window, zone, at)));
    if (openings.some((opening) => opening === undefined)) return undefined;
    const latest = Math.max(at, ...(openings as number[]));
    if (latest === at) return at;
    at = latest;
  }
  return undefined;
}

/** When the first of the windows open at `instant` closes in the first of the zones; undefined without a window. */
export function nextClosing(windows: readonly Window[], zones: readonly string[], instant: number): number | undefined {
  const closings = windows.flatMap((window) =>
    zones.flatMap((zone) => {
      const { date, weekday } = wallTimeOf(zone, instant);
      const hours = hoursOf(window, weekday);
      return hours ? [instantOf(zone, date, hours.to)] : [];
    }),
  );
  return closings.length === 0 ? undefined : Math.min(...closings);
}

function openingFrom(window: Window, zone: string, instant: number): number | undefined {
  const { date, weekday, minutes } = wallTimeOf(zone, instant);
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const hours = hoursOf(window, (weekday + ahead) % 7);
    if (!hours) continue;
    if (ahead === 0 && minutes >= hours.to) continue;
    if (ahead === 0 && minutes >= hours.from) return instant;
    return instantOf(zone, date + ahead * day, hours.from);
  }
  return undefined;
}

function hoursOf(window: Window, weekday: number): { readonly from: number; readonly to: number } | undefined {
  const hours = weekday === 0 ? window.sundays : weekday === 6 ? window.saturdays : window.weekdays;
  if (!hours) return undefined;
  const [from, to] = hours.split('-').map((time) => {
    const [hour, minutes] = time.split(':').map(Number);
    return hour! * 60 + minutes!;
  });
  return { from: from!, to: to! };
}
