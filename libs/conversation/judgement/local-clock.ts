import { ourClocks } from './local-time/clock/zone-clock.js';

/** What the clock on the wall shows, such as `2026-11-20T21:45:00`. */
export function localTimeOf(zone: string, instant: number): string {
  return new Date(instant + ourClocks(zone)(instant).offset).toISOString().slice(0, 19);
}
