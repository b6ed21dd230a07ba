/**
 * What the time zone data of the pinned engine (2026c, Node 24.21) does not know yet: regions that kept summer time
 * for good in 2026. Without this, a text at 21:45 in Winnipeg looks like one at 20:45 and goes out.
 */
export interface ZoneCorrection {
  readonly zone: string;
  /** From this instant on, … */
  readonly from: string;
  /** … local time is UTC plus this many minutes, … */
  readonly offsetMinutes: number;
  /** … unless the engine says so itself of this instant: then it has learnt the change, and the correction is over. */
  readonly learntIf: string;
  /** The tzdata release that brought the change. */
  readonly since: string;
  readonly source: string;
}

/** Everything in which 2026c and 2026f differ for the zones of our tables, found by comparing them all. */
export const zoneCorrections: readonly ZoneCorrection[] = [
  {
    zone: 'America/Inuvik',
    from: '2026-11-01T08:00:00.000Z',
    offsetMinutes: -360,
    learntIf: '2026-12-01T12:00:00.000Z',
    since: '2026d',
    source: 'tzdata 2026d: Northwest Territories stay at UTC-6',
  },
  {
    zone: 'America/Winnipeg',
    from: '2026-11-01T07:00:00.000Z',
    offsetMinutes: -300,
    learntIf: '2026-12-01T12:00:00.000Z',
    since: '2026e',
    source: 'tzdata 2026e: Manitoba and the Kenora side of Ontario stay at UTC-5',
  },
];

/** Named in every verdict beside the engine’s own version. */
export const zoneCorrectionsVersion = '2';
