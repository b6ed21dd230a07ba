/** Minutes that a zone is ahead of UTC at an instant (milliseconds since 1970). */
export type OffsetOf = (zone: string, instant: number) => number;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the engine’s own time zone data says. Throws a `RangeError` for a zone it does not know. */
export const engineOffset: OffsetOf = (zone, instant) => {
  let format = formats.get(zone);
  if (!format)
    formats.set(zone, (format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })));
  const match = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(format.format(instant));
  const minutes = Number(match?.[2] ?? 0) * 60 + Number(match?.[3] ?? 0);
  return match?.[1] === '-' ? -minutes : minutes;
};
