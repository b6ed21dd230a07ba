import { correctedOffset } from './corrected-offset.js';
import { engineOffset, type OffsetOf } from './engine-offset.js';

interface Probe {
  readonly region: string;
  readonly zone: string;
  readonly instant: string;
  /** Minutes that local time is ahead of UTC then. */
  readonly offsetMinutes: number;
  /** The tzdata release that first says so. */
  readonly since: string;
}

const probe = (since: string, region: string, zone: string, instant: string, offsetMinutes: number): Probe => ({
  region,
  zone: `America/${zone}`,
  instant,
  offsetMinutes,
  since,
});
const winter = '2026-12-01T12:00:00.000Z';
const summer = '2027-07-01T12:00:00.000Z';

/**
 * Known to the engine itself since 2026b and 2026c, the least we accept: who lacks these lacks more. The rest of them
 * tells an engine without the full data, and one whose data somebody has tampered with.
 */
const engineProbes: readonly Probe[] = [
  probe('2026b', 'British Columbia', 'Vancouver', winter, -420),
  probe('2026b', 'British Columbia', 'Vancouver', summer, -420),
  probe('2026c', 'Alberta', 'Edmonton', winter, -360),
  probe('2026c', 'Alberta', 'Edmonton', summer, -360),
  probe('2020d', 'Yukon', 'Whitehorse', winter, -420),
  probe('2020a', 'the Peace River country', 'Fort_Nelson', winter, -420),
  probe('2020a', 'Saskatchewan', 'Regina', winter, -360),
  probe('2020a', 'Ontario', 'Toronto', winter, -300),
  probe('2020a', 'Ontario', 'Toronto', summer, -240),
  probe('2020a', 'Newfoundland', 'St_Johns', winter, -210),
  probe('2020a', 'New York', 'New_York', winter, -300),
  probe('2020a', 'California', 'Los_Angeles', summer, -420),
  probe('2020a', 'Arizona', 'Phoenix', summer, -420),
  probe('2020a', 'the western Aleutians', 'Adak', winter, -600),
];

/** True of the engine with our corrections. */
const correctedProbes: readonly Probe[] = [
  probe('2026d', 'the Northwest Territories', 'Inuvik', winter, -360),
  probe('2026d', 'the Northwest Territories', 'Inuvik', summer, -360),
  probe('2026e', 'Manitoba and the Kenora side of Ontario', 'Winnipeg', winter, -300),
  probe('2026e', 'Manitoba and the Kenora side of Ontario', 'Winnipeg', summer, -300),
];

/** The oldest release of tzdata whose engine answers every probe. */
export const neededTimeZoneData = '2026c';

export interface TimeZoneDataReport {
  readonly current: boolean;
  /** What the data get wrong, region by region; empty where they are current. */
  readonly wrong: readonly string[];
  /** What to do about it. */
  readonly fix?: string;
}

/**
 * Whether local times can be trusted. With old data a text at night looks like one in the evening: a service that
 * judges replies must not be ready then.
 */
export function timeZoneDataReport(engine: OffsetOf = engineOffset): TimeZoneDataReport {
  const wrong = [
    ...engineProbes.flatMap(askedOf(engine)),
    ...correctedProbes.flatMap(askedOf(correctedOffset(engine))),
  ];
  if (wrong.length === 0) return { current: true, wrong };
  const fix =
    `Texts would go out at night: run a Node whose time zone data are ${neededTimeZoneData} or newer ` +
    '(node -p process.versions.tz; Node 24.21 has them), built with full ICU.';
  return { current: false, wrong, fix };
}

export const timeZoneDataIsCurrent = (engine: OffsetOf = engineOffset): boolean => timeZoneDataReport(engine).current;

const askedOf =
  (offsetOf: OffsetOf) =>
  ({ region, zone, instant, offsetMinutes, since }: Probe): string[] => {
    const says = answerOf(offsetOf, zone, Date.parse(instant));
    if (says === offsetMinutes) return [];
    return [`${region} (${zone}) at ${instant} is ${utc(offsetMinutes)} (tzdata ${since}), not ${utc(says)}`];
  };

/** An engine without the zone, or without zones at all, throws. */
function answerOf(offsetOf: OffsetOf, zone: string, instant: number): number | undefined {
  try {
    return offsetOf(zone, instant);
  } catch {
    return undefined;
  }
}

function utc(minutes: number | undefined): string {
  if (minutes === undefined) return 'a zone this engine knows';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '-' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
