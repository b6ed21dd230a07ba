import { minute, ourClocks } from './clock/zone-clock.js';
export { minute };
export function wallTimeOf(zone: string, instant: number): { date: number; minutes: number } {
  const local = instant + ourClocks(zone)(instant).offset;
  const date = Math.floor(local / 86_400_000) * 86_400_000;
  return { date, minutes: (local - date) / minute };
}
