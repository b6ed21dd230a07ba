// @ts-check

/** @typedef {{ zone: string, now: string, holdUntil?: string }} Place where a customer may be, and what the clocks there show */

/**
 * A reading of a clock, in the words of this browser: `Sat 08:00`.
 * @param {string} wall `2026-11-21T08:00:00`, of whatever zone
 */
export function clock(wall) {
  const day = { weekday: /** @type {const} */ ('short'), hour: /** @type {const} */ ('2-digit') };
  return new Date(`${wall}Z`).toLocaleString([], { ...day, minute: '2-digit', timeZone: 'UTC' });
}

/** @param {string} zone `America/New_York` → `New York` */
const town = (zone) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/**
 * What the clocks of the customer show at one moment: one time where they agree, else the earliest and the latest.
 * @param {readonly Place[]} places
 * @param {'now' | 'holdUntil'} moment
 */
export function theirTime(places, moment) {
  const times = places.flatMap(({ zone, [moment]: at }) => (at === undefined ? [] : [{ zone, at }]));
  times.sort((one, other) => (one.at < other.at ? -1 : 1));
  const [first] = times;
  const last = times.at(-1);
  if (!first || !last) return '';
  if (first.at === last.at) return `${clock(first.at)} in ${town(first.zone)}`;
  return `${clock(first.at)} in ${town(first.zone)} to ${clock(last.at)} in ${town(last.zone)}`;
}

/**
 * Until when a reply waits, on the clocks of both.
 * @param {string} holdUntil instant
 * @param {readonly Place[]} places
 */
export function heldWords(holdUntil, places) {
  const ours = new Date(holdUntil).toLocaleString([], {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  return `Sent now, it waits until ${theirTime(places, 'holdUntil')}, where the customer is: ${ours} for you.`;
}
