import { minutesAfter, noon } from '../../facts.js';
import { aTimer, put } from '../documents.js';
import { at, liveWriter, type ReadModelsCase } from './harness.js';

const minute = (n: number) => minutesAfter(noon, n);

export const timerCases: readonly ReadModelsCase[] = [
  {
    name: 'timers come due earliest first, by id among equals, and no sooner than asked for',
    async run({ store }) {
      const writer = await liveWriter(store);
      const [a, b, c, d, e] = [aTimer('a', 3), aTimer('b', 1), aTimer('c', 2), aTimer('d', 2), aTimer('e', 4)];
      await writer.write(put('timers', a, b, d, c, e), at(1));
      expect(await writer.timersDue(minute(3), 10)).toEqual([b, c, d, a]);
      expect(await writer.timersDue(minute(3), 2)).toEqual([b, c]);
      expect(await writer.timersDue(minute(0), 10)).toEqual([]);
    },
  },
  {
    name: 'a sweep of due timers goes on after the last one it saw',
    async run({ store }) {
      const writer = await liveWriter(store);
      const timers = [aTimer('a', 1), aTimer('b', 2), aTimer('c', 2), aTimer('d', 5)];
      await writer.write(put('timers', ...timers), at(1));
      const first = await writer.timersDue(minute(9), 2);
      expect(first).toEqual(timers.slice(0, 2));
      expect(await writer.timersDue(minute(9), 2, first[1])).toEqual(timers.slice(2));
      expect(await writer.timersDue(minute(9), 2, timers[3])).toEqual([]);
    },
  },
  {
    name: 'the next timer is the first one later than asked for',
    async run({ store }) {
      const writer = await liveWriter(store);
      await writer.write(put('timers', aTimer('a', 5), aTimer('b', 2)), at(1));
      expect(await writer.nextTimerAt(minute(0))).toBe(minute(2));
      expect(await writer.nextTimerAt(minute(2))).toBe(minute(5));
      expect(await writer.nextTimerAt(minute(5))).toBeUndefined();
    },
  },
  {
    name: 'a timer that is set to another instant comes due then',
    async run({ store }) {
      const writer = await liveWriter(store);
      await writer.write(put('timers', aTimer('a', 5)), at(1));
      await writer.write(put('timers', aTimer('a', 8, { revision: 2 })), at(2));
      expect(await writer.timersDue(minute(6), 10)).toEqual([]);
      expect(await writer.nextTimerAt(minute(0))).toBe(minute(8));
    },
  },
];
