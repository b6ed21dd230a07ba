/**
 * What the time zone data of the pinned engine (2026c, Node 24.21) does not know yet: regions that kept summer time
 * for good in 2026. Without this, a text at 21:45 in Winnipeg looks like one at 20:45 and goes out.
 * A correction that the engine has learnt meanwhile changes nothing.
 */
export interface ZoneCorrection {
  readonly zone: string;
  /** From this instant on … */
  readonly from: string;
  /** … local time is UTC plus this many minutes. */
  readonly offsetMinutes: number;
  readonly source: string;
}

export const zoneCorrections: readonly ZoneCorrection[] = [
  {
    zone: 'America/Inuvik',
    from: '2026-11-01T08:00:00.000Z',
    offsetMinutes: -360,
    source: 'tzdata 2026d: Northwest Territories stay at UTC-6',
  },
  {
    zone: 'America/Winnipeg',
    from: '2026-11-01T07:00:00.000Z',
    offsetMinutes: -300,
    source: 'tzdata 2026e: Manitoba and western Ontario stay at UTC-5',
  },
];

/** Named in every verdict beside the engine’s own version. */
export const zoneCorrectionsVersion = '1';
