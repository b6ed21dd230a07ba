import type { TimerDue } from '@parley/contracts';
import type { DocumentWrite, ReadModelStore, ReadModelWriter } from '@parley/read-models';
import { openSqliteReadModels } from '@parley/read-models/sqlite';
import { minutesAfter, noon } from '@parley/testkit';
import { ManualTime } from '@parley/testkit/broker';
import { aTimer, comparePositions, positionOf, put } from '@parley/testkit/read-models';
import { DueTimers, publishTimersTo } from './due-timers.js';

const minutes = 60_000;

describe('due timers', () => {
  let store: ReadModelStore;
  let writer: ReadModelWriter;
  let time: ManualTime;
  let timers: DueTimers;
  let told: { at: string; id: string }[];
  let brokerDown: boolean;
  let pages: number[];
  let revision: number;

  beforeEach(async () => {
    store = await openSqliteReadModels({ file: ':memory:', comparePositions });
    writer = await store.writer(await store.liveGeneration());
    time = new ManualTime(noon);
    told = [];
    pages = [];
    brokerDown = false;
    revision = 1;
    const publish = async (due: readonly TimerDue[]) => {
      if (brokerDown) throw new Error('the broker is down');
      pages.push(due.length);
      told.push(...due.map(({ subject }) => ({ at: time.now(), id: subject })));
    };
    timers = new DueTimers(publish, Object.assign(time, { random: () => 0 }), { warn: () => undefined });
  });

  afterEach(() => store.close());

  async function projected(...writes: DocumentWrite[]) {
    await writer.write(writes, positionOf((revision += 1)));
    timers.applied(writes);
    await time.advance(0);
  }

  async function attach() {
    timers.attach(writer);
    await timers.idle();
  }

  const settled = (name: string): DocumentWrite => ({ collection: 'timers', remove: aTimer(name, 0).id, revision: 99 });

  it('are told of the moment they come due, without a look in between', async () => {
    await projected(...put('timers', aTimer('late', 10), aTimer('soon', 3)));
    await attach();
    expect(time.pending).toBe(1);
    await time.advance(3 * minutes - 1);
    expect(told).toEqual([]);
    await time.advance(1);
    expect(told).toEqual([{ at: minutesAfter(noon, 3), id: 'soon' }]);
    await projected(settled('soon'));
    expect(time.pending).toBe(1);
    await time.advance(7 * minutes);
    expect(told.slice(1)).toEqual([{ at: minutesAfter(noon, 10), id: 'late' }]);
  });

  it('are told of within a minute where the wall clock leapt, as after a machine slept', async () => {
    let leap = 0;
    const leaping = {
      now: () => new Date(Date.parse(time.now()) + leap).toISOString(),
      after: (milliseconds: number, run: () => void) => time.after(milliseconds, run),
      random: () => 0,
    };
    const publish = async (due: readonly TimerDue[]) => void told.push(...due.map((d) => ({ at: '', id: d.subject })));
    timers = new DueTimers(publish, leaping, { warn: () => undefined });
    await projected(...put('timers', aTimer('held', 600)));
    await attach();
    leap = 600 * minutes;
    await time.advance(minutes);
    expect(told.map(({ id }) => id)).toEqual(['held']);
  });

  it('that were due while nobody looked are told of at once, earliest first', async () => {
    await projected(...put('timers', aTimer('b', -1), aTimer('a', -5), aTimer('c', 0)));
    await attach();
    expect(told.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('set while the alarm stands for a later one are not overslept', async () => {
    await attach();
    await projected(...put('timers', aTimer('later', 30)));
    await projected(...put('timers', aTimer('sooner', 2)));
    await time.advance(5 * minutes);
    expect(told[0]).toEqual({ at: minutesAfter(noon, 2), id: 'sooner' });
  });

  it('set for an instant that has passed already are told of at once', async () => {
    await attach();
    await projected(...put('timers', aTimer('overdue', -60)));
    expect(told).toEqual([{ at: noon, id: 'overdue' }]);
  });

  it('that are settled or set to another instant in time are not told of at the old one', async () => {
    await attach();
    await projected(...put('timers', aTimer('settled', 2), aTimer('moved', 2)));
    await projected(settled('settled'), ...put('timers', aTimer('moved', 9, { revision: 2 })));
    await time.advance(8 * minutes);
    expect(told).toEqual([]);
    await time.advance(1 * minutes);
    expect(told).toEqual([{ at: minutesAfter(noon, 9), id: 'moved' }]);
  });

  it('that nobody settles are told of again every minute, and no more once they are settled', async () => {
    await projected(...put('timers', aTimer('stubborn', 0)));
    await attach();
    await time.advance(1 * minutes - 1);
    expect(told).toHaveLength(1);
    await time.advance(1 + 2 * minutes);
    expect(told).toHaveLength(4);
    await projected(settled('stubborn'));
    await time.advance(60 * minutes);
    expect(told).toHaveLength(4);
  });

  it('are told of once the broker is back', async () => {
    brokerDown = true;
    await projected(...put('timers', aTimer('a', 0), aTimer('b', 1)));
    await attach();
    await time.advance(3 * minutes);
    expect(told).toEqual([]);
    brokerDown = false;
    await time.advance(1_000);
    expect(told.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('that come due by the thousand are told of page by page, each once', async () => {
    const many = Array.from({ length: 1_050 }, (_, n) => aTimer(`t${n}`, n % 2));
    await projected(...put('timers', ...many));
    await attach();
    await time.advance(59_999);
    expect(told).toHaveLength(525);
    await time.advance(1);
    expect(new Set(told.map(({ id }) => id)).size).toBe(1_050);
    expect(Math.max(...pages)).toBeLessThanOrEqual(200);
  });

  it('are left alone once the generation is somebody else’s', async () => {
    await projected(...put('timers', aTimer('a', 1)));
    await attach();
    timers.detach();
    expect(time.pending).toBe(0);
    await time.advance(9 * minutes);
    expect(told).toEqual([]);
  });

  it('go out keyed by their contact, as the topic’s schema wants them', async () => {
    const published: unknown[] = [];
    const broker = { publish: async (...all: unknown[]) => void published.push(...all) };
    const { contactId, brandId, senderId, kind, subject, dueAt } = aTimer('r', 1);
    const due = { timerId: 'held-reply:r', contactId, brandId, senderId, kind, subject, dueAt };
    await publishTimersTo(broker)([due]);
    const headers = { 'content-type': 'application/json' };
    expect(published).toEqual(['conversation.timers', [{ key: contactId, headers, value: JSON.stringify(due) }]]);
  });
});
