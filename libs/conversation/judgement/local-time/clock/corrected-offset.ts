import type { OffsetOf } from './engine-offset.js';
import { zoneCorrections, type ZoneCorrection } from './zone-corrections.js';

/**
 * The engine’s data with what it does not know yet. An engine that has learnt a change is believed in everything that
 * comes after, so that a later law is not overruled by an old correction.
 */
export function correctedOffset(engine: OffsetOf, corrections: readonly ZoneCorrection[] = zoneCorrections): OffsetOf {
  const byZone = new Map(
    corrections.map((correction) => [correction.zone, { ...correction, from: Date.parse(correction.from) }]),
  );
  const needed = new Map<string, boolean>();
  const isNeeded = ({ zone, learntIf, offsetMinutes }: Pick<ZoneCorrection, 'zone' | 'learntIf' | 'offsetMinutes'>) => {
    let answer = needed.get(zone);
    if (answer === undefined) needed.set(zone, (answer = engine(zone, Date.parse(learntIf)) !== offsetMinutes));
    return answer;
  };
  return (zone, instant) => {
    const correction = byZone.get(zone);
    return correction && instant >= correction.from && isNeeded(correction)
      ? correction.offsetMinutes
      : engine(zone, instant);
  };
}
