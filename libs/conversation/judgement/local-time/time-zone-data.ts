import { correctedOffset, engineOffset, wallTimeOf, type OffsetOf } from './local-time.js';

/** Instants whose local time tells old data from new, with what the clock on the wall must show. */
const probes = {
  /** Known to the engine since 2026b and 2026c, the least we accept: who lacks these lacks more. */
  engine: [
    ['America/Vancouver', '2026-12-01T12:00:00.000Z', 5 * 60],
    ['America/Edmonton', '2026-12-01T12:00:00.000Z', 6 * 60],
    ['America/New_York', '2026-12-01T12:00:00.000Z', 7 * 60],
  ],
  corrected: [
    ['America/Winnipeg', '2026-12-01T12:00:00.000Z', 7 * 60],
    ['America/Inuvik', '2026-12-01T12:00:00.000Z', 6 * 60],
  ],
} as const;

/**
 * Whether local times can be trusted. With old data a text at night looks like one in the evening: a service that
 * judges replies must not be ready then.
 */
export function timeZoneDataIsCurrent(engine: OffsetOf = engineOffset): boolean {
  const shows =
    (offset: OffsetOf) =>
    ([zone, instant, minutes]: readonly [string, string, number]) =>
      wallTimeOf(zone, Date.parse(instant), offset).minutes === minutes;
  return probes.engine.every(shows(engine)) && probes.corrected.every(shows(correctedOffset(engine)));
}
