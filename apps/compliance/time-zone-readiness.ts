import { timeZoneDataReport, type OffsetOf } from '@parley/conversation/judgement';
import type { HealthRegistry } from '@parley/runtime';

/** The clocks of this engine: another value stands in for one with old data. */
export const TIME_ZONES = Symbol('compliance.time-zones');

/** With old data a text at night looks like one in the evening, and goes out: compliance is not ready then. */
export function watchTimeZoneData(health: HealthRegistry, engine: OffsetOf, version: string): void {
  const { current, wrong, fix } = timeZoneDataReport(engine);
  const detail = { engine: version, ...(fix === undefined ? {} : { wrong: wrong.join('; '), fix }) };
  health.addReadiness('time-zone-data', () => ({ ok: current, detail }));
}
