import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areas } from '../places/area-codes.js';
import { countries } from '../places/countries.js';
import { placesOf } from '../places/places-of.js';
import { correctedOffset } from './corrected-offset.js';
import { engineOffset } from './engine-offset.js';
import { timeZoneDataReport } from './time-zone-data.js';
import { clocksOf, minute, ourClocks } from './zone-clock.js';
import { zoneCorrections } from './zone-corrections.js';

const [header, ...lines] = readFileSync(join(__dirname, '../../../../testkit/time-zones/tzdata.tsv'), 'utf8')
  .trim()
  .split('\n');
const version = /tzdata (\S+),/.exec(header!)![1]!;
const begin = Date.parse('2024-01-01T00:00Z');
const end = Date.parse('2036-01-01T00:00Z');
type Jump = readonly [instant: number, offset: number];
const tzdata = new Map(
  lines.map((line) => {
    const [zone, first, ...jumps] = line.split('\t');
    const later = jumps.map((jump) => jump.split('=')).map(([at, offset]): Jump => [Date.parse(at!), Number(offset)]);
    return [zone!, [[begin, Number(first)], ...later] as readonly Jump[]];
  }),
);
const named = [
  ...areas.flatMap(({ zones }) => zones),
  ...Object.values(countries).flatMap(({ zones, prefixes = {} }) => [...zones, ...Object.values(prefixes).flat()]),
  ...['US', 'CA'].flatMap((country) => placesOf(undefined, country).zones),
];

/** Every jump that a clock makes, as the table has them. */
function jumpsOf(clock: ReturnType<typeof ourClocks>): Jump[] {
  const jumps: Jump[] = [];
  for (let at = begin; at < end; at = clock(at).to) {
    const offset = clock(at).offset / minute;
    if (jumps.at(-1)?.[1] !== offset) jumps.push([at, offset]);
  }
  return jumps;
}

describe(`our clocks against tzdata ${version}`, () => {
  it('has every zone of our tables', () => {
    expect([...new Set(named)].sort()).toEqual([...tzdata.keys()].sort());
  });

  it.each([...tzdata.keys()])('%s jumps when the release says so, to the minute', (zone) => {
    expect(jumpsOf(ourClocks(zone))).toEqual(tzdata.get(zone));
  });

  it('needs each of our corrections, or the engine has learnt it', () => {
    for (const { zone, learntIf, offsetMinutes } of zoneCorrections) {
      const without = clocksOf(
        correctedOffset(
          engineOffset,
          zoneCorrections.filter((each) => each.zone !== zone),
        ),
      );
      const learnt = engineOffset(zone, Date.parse(learntIf)) === offsetMinutes;
      expect([zone, JSON.stringify(jumpsOf(without(zone))) === JSON.stringify(tzdata.get(zone))]).toEqual([
        zone,
        learnt,
      ]);
    }
  });

  it('an engine with these very data answers every probe, without a correction', () => {
    const ofTheRelease = (zone: string, instant: number) =>
      tzdata.get(zone)!.findLast(([from]) => from <= Math.max(instant, begin))![1];
    expect(timeZoneDataReport(ofTheRelease)).toEqual({ current: true, wrong: [] });
    for (const { zone, learntIf, offsetMinutes } of zoneCorrections)
      expect(ofTheRelease(zone, Date.parse(learntIf))).toBe(offsetMinutes);
  });
});
