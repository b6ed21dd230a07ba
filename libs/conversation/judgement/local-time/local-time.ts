import { zoneCorrections } from './zone-corrections.js';

export const minute = 60_000;
const day = 24 * 60 * minute;

/** Minutes that a zone is ahead of UTC at an instant. */
export type OffsetOf = (zone: string, instant: number) => number;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the engine’s own time zone data says. */
export const engineOffset: OffsetOf = (zone, instant) => {
  let format = formats.get(zone);
  if (!format)
    formats.set(zone, (format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })));
  const match = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(format.format(instant));
  const minutes = Number(match?.[2] ?? 0) * 60 + Number(match?.[3] ?? 0);
  return match?.[1] === '-' ? -minutes : minutes;
};

/** The engine’s data with what it does not know yet. */
export function correctedOffset(engine: OffsetOf): OffsetOf {
  const corrections = new Map(
    zoneCorrections.map(({ zone, from, offsetMinutes }) => [zone, { from: Date.parse(from), offsetMinutes }]),
  );
  return (zone, instant) => {
    const correction = corrections.get(zone);
    return correction && instant >= correction.from ? correction.offsetMinutes : engine(zone, instant);
  };
}

export const offsetOf: OffsetOf = correctedOffset(engineOffset);

/** A reading of the clock on the wall. */
export interface WallTime {
  /** Midnight of the local date, as if it were UTC. */
  readonly date: number;
  /** 0 = Sunday. */
  readonly weekday: number;
  /** Since local midnight, with fractions. */
  readonly minutes: number;
}

export function wallTimeOf(zone: string, instant: number, offset: OffsetOf = offsetOf): WallTime {
  const local = instant + offset(zone, instant) * minute;
  const date = Math.floor(local / day) * day;
  return { date, weekday: new Date(date).getUTCDay(), minutes: (local - date) / minute };
}

/**
 * The instant at which the clock on the wall shows `minutes` past midnight of `date`. A time that the spring change
 * skips comes with the first instant after the gap; of an hour that autumn repeats the first counts.
 */
export function instantOf(zone: string, date: number, minutes: number, offset: OffsetOf = offsetOf): number {
  const local = date + minutes * minute;
  const around = [offset(zone, local - day), offset(zone, local + day)];
  const exact = around
    .map((each) => local - each * minute)
    .filter((instant, at) => offset(zone, instant) === around[at]);
  if (exact.length > 0) return Math.min(...exact);
  const shows = (instant: number) => instant + offset(zone, instant) * minute;
  let instant = local - Math.max(...around) * minute;
  while (shows(instant) < local) instant += minute;
  return instant;
}
