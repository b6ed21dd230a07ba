import { engineOffset, type OffsetOf } from './engine-offset.js';
import { timeZoneDataIsCurrent, timeZoneDataReport } from './time-zone-data.js';

/** What Node 20.20 says, whose data are 2025c: everybody went back to winter time in November 2026. */
const of2025c: OffsetOf = (zone, instant) => {
  const winter: Record<string, [summer: number, winter: number]> = {
    'America/Vancouver': [-420, -480],
    'America/Edmonton': [-360, -420],
    'America/Inuvik': [-360, -420],
    'America/Winnipeg': [-300, -360],
  };
  const known = winter[zone];
  if (!known) return engineOffset(zone, instant);
  return engineOffset('America/New_York', instant) === -240 ? known[0] : known[1];
};

describe('time zone data', () => {
  it('of this engine are new enough', () => {
    expect(timeZoneDataReport()).toEqual({ current: true, wrong: [] });
  });

  it('from before the changes of 2026 are refused, with the regions they get wrong and what to do', () => {
    const report = timeZoneDataReport(of2025c);
    expect(report.current).toBe(false);
    expect(report.wrong).toEqual([
      'British Columbia (America/Vancouver) at 2026-12-01T12:00:00.000Z is UTC-7 (tzdata 2026b), not UTC-8',
      'Alberta (America/Edmonton) at 2026-12-01T12:00:00.000Z is UTC-6 (tzdata 2026c), not UTC-7',
    ]);
    expect(report.fix).toMatch(/2026c or newer/);
  });

  it.each([
    ['2026a, without British Columbia', 'America/Vancouver', -480],
    ['2026b, without Alberta', 'America/Edmonton', -420],
  ])('are refused: %s', (_, stale, winter) => {
    expect(timeZoneDataIsCurrent((zone, instant) => (zone === stale ? winter : engineOffset(zone, instant)))).toBe(
      false,
    );
  });

  it('are refused where an engine knows no zones', () => {
    const report = timeZoneDataReport(() => {
      throw new RangeError('Invalid time zone');
    });
    expect(report.wrong.join()).toContain('not a zone this engine knows');
  });

  it('that know the later changes themselves are as good', () => {
    const of2026f: OffsetOf = (zone, instant) =>
      instant < Date.parse('2026-11-01T08:00:00Z')
        ? engineOffset(zone, instant)
        : zone === 'America/Winnipeg'
          ? -300
          : zone === 'America/Inuvik'
            ? -360
            : engineOffset(zone, instant);
    expect(timeZoneDataReport(of2026f)).toEqual({ current: true, wrong: [] });
  });
});
