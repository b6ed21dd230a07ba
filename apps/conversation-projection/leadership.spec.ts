import { ParleyError } from '@parley/contracts';
import type { LeaderLease, LeaseMark } from '@parley/read-models';
import { ManualTime } from '@parley/testkit/broker';
import { setImmediate as turn } from 'node:timers/promises';
import { seeded } from '../../libs/testkit/seeded.js';
import { Leadership } from './leadership.js';
import { Progress } from './progress.js';
import type { Leading } from './term.js';

/** The one row of the store, as every adapter keeps it. */
class Row {
  mark: LeaseMark = { fence: 0, beat: 0, held: false };
  beats = 0;

  take = (seen: LeaseMark): LeaseMark | undefined => {
    const { fence, beat, held } = this.mark;
    if (seen.fence !== fence || seen.beat !== beat || seen.held !== held) return undefined;
    return (this.mark = { fence: fence + 1, beat: 0, held: true });
  };

  beat = ({ fence }: LeaseMark): LeaseMark | undefined => {
    if (fence !== this.mark.fence || !this.mark.held) return undefined;
    this.beats += 1;
    return (this.mark = { ...this.mark, beat: this.mark.beat + 1 });
  };

  release = ({ fence }: LeaseMark): void => {
    if (fence === this.mark.fence) this.mark = { ...this.mark, held: false };
  };
}

type Reach = <T>(work: () => T) => Promise<T>;

/** A process with a time of its own: whose time does not move sleeps, and knows nothing of it. */
class Process {
  readonly time: ManualTime & { random(): number };
  readonly progress: Progress;
  readonly leadership: Leadership;
  readonly log: string[] = [];
  reach: Reach = async (work) => work();
  terms: Leading[] = [];
  /** What the work in hand comes to once it is told to stop. */
  finish: () => Promise<'over' | 'halted'> = async () => 'over';
  ended = Promise.withResolvers<'over' | 'halted'>();

  constructor(row: Row, random: () => number = () => 0, shared = true) {
    this.time = Object.assign(new ManualTime(), { random });
    const lease: LeaderLease = {
      shared,
      read: () => this.reach(() => row.mark),
      take: (seen) => this.reach(() => row.take(seen)),
      beat: (mine) => this.reach(() => row.beat(mine)),
      release: (mine) => this.reach(() => row.release(mine)),
    };
    this.progress = new Progress({ head: async () => undefined, comparePositions: () => 0 }, this.time);
    const note = (_: unknown, message: string) => void this.log.push(message);
    const logger = { info: note, warn: note } as never;
    this.leadership = new Leadership(lease, (leading) => this.lead(leading), this.progress, this.time, logger);
    this.leadership.start();
  }

  get leads(): boolean {
    return this.progress.fence !== undefined && !this.terms.at(-1)!.lost.aborted;
  }

  private async lead(leading: Leading): Promise<'over' | 'halted'> {
    this.terms.push(leading);
    this.ended = Promise.withResolvers();
    const end = () => this.ended.resolve(this.finish());
    for (const signal of [leading.ending, leading.lost]) {
      if (signal.aborted) end();
      signal.addEventListener('abort', end);
    }
    return this.ended.promise;
  }
}

const never: Reach = () => new Promise(() => undefined);
const down: Reach = async () => {
  throw new ParleyError('read-models-unavailable', 'down', { retryable: true });
};

async function pass(milliseconds: number, ...processes: Process[]): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 100)
    for (const { time } of processes) await time.advance(Math.min(100, milliseconds - passed));
  await turn();
}

/** Milliseconds until it is so, in steps of 100. */
async function passUntil(done: () => boolean, ...processes: Process[]): Promise<number> {
  for (let passed = 0; ; passed += 100) {
    if (done()) return passed;
    if (passed > 60_000) throw new Error('it never came to that');
    await pass(100, ...processes);
  }
}

describe('of several processes', () => {
  let row: Row;
  let a: Process;
  let b: Process;

  beforeEach(async () => {
    row = new Row();
    a = new Process(row);
    await turn();
    b = new Process(row);
    await turn();
  });

  it('the first one leads at once and beats every second, and the other stands by for as long as it does', async () => {
    expect([a.leads, b.leads]).toEqual([true, false]);
    await pass(60_000, a, b);
    expect([a.leads, b.leads, row.mark.fence, row.beats]).toEqual([true, false, 1, 60]);
    expect(await a.progress.liveness()).toMatchObject({ ok: true, detail: { role: 'leads', fence: 1 } });
    expect(await b.progress.liveness()).toMatchObject({ ok: true, detail: { role: 'stands by' } });
    expect(b.progress.readiness()).toEqual({ ok: true, detail: { state: 'standing-by' } });
  });

  it('another leads within seconds after the leader fell silent, and not before its patience is over', async () => {
    await pass(10_000, a, b);
    const silent = await passUntil(() => b.leads, b);
    expect(silent).toBeGreaterThanOrEqual(5_000);
    expect(silent).toBeLessThanOrEqual(7_000);
    expect(b.terms[0]!.fence).toBe(2);
  });

  it('a leader that slept while another took over is none any more when it wakes, and stands by', async () => {
    await passUntil(() => b.leads, b);
    await a.time.leap(10_000);
    expect(a.terms[0]!.lost.aborted).toBe(true);
    expect(a.terms[0]!.lost.reason).toMatchObject({ code: 'fenced-off' });
    await pass(30_000, a, b);
    expect([a.leads, b.leads, a.terms.length]).toEqual([false, true, 1]);
    expect(a.log.at(-1)).toBe('this process does not lead any more');
  });

  it.each([
    ['fails', down],
    ['is never answered', never],
  ])('a leader whose beat %s counts itself out before anybody else may lead', async (_, reach) => {
    await pass(9_900, a, b);
    a.reach = reach;
    const out = await passUntil(() => a.terms[0]!.lost.aborted, a, b);
    // The last beat was sent 900 ms ago.
    expect(out).toBe(3_100);
    expect(b.leads).toBe(false);
    expect(await passUntil(() => b.leads, a, b)).toBeGreaterThanOrEqual(1_000);
  });

  it('a leader that could not beat for a while, less than its patience, leads on', async () => {
    a.reach = down;
    await pass(2_900, a, b);
    a.reach = async (work) => work();
    await pass(20_000, a, b);
    expect([a.leads, b.leads, row.mark.fence]).toEqual([true, false, 1]);
  });

  it('one leads as soon as the store is back from an outage: the last leader need not wait for itself', async () => {
    a.reach = down;
    b.reach = down;
    await pass(20_000, a, b);
    expect([a.leads, b.leads]).toEqual([false, false]);
    expect(b.progress.state).toBe('waiting');
    expect(b.log.filter((message) => message.startsWith('nobody can say'))).toHaveLength(1);
    a.reach = async (work) => work();
    expect(await passUntil(() => a.leads, a, b)).toBeLessThanOrEqual(1_000);
    b.reach = a.reach;
    await pass(10_000, a, b);
    expect([a.leads, b.leads, row.mark.fence]).toEqual([true, false, 2]);
  });

  it('a leader that stops finishes what is in hand, lets go, and is followed at once', async () => {
    const inHand = Promise.withResolvers<'over'>();
    a.finish = () => inHand.promise;
    const stopped = a.leadership.stop();
    await pass(10_000, a, b);
    expect([row.mark.held, b.leads]).toEqual([true, false]);
    inHand.resolve('over');
    await stopped;
    expect(row.mark).toMatchObject({ fence: 1, held: false });
    expect(a.progress.state).toBe('stopped');
    expect(await passUntil(() => b.leads, b)).toBeLessThanOrEqual(1_000);
  });

  it('one that stands by stops at once', async () => {
    await b.leadership.stop();
    expect(b.progress.state).toBe('stopped');
    expect(b.time.pending).toBe(0);
    expect(row.mark).toMatchObject({ fence: 1, held: true });
  });

  it('one that halts lets go for good: another release may stand by', async () => {
    a.progress.halted(new ParleyError('projection-poisoned', 'a fault', { retryable: false }));
    a.ended.resolve('halted');
    expect(await passUntil(() => b.leads, a, b)).toBeLessThanOrEqual(1_000);
    await b.leadership.stop();
    await pass(20_000, a);
    expect([a.terms.length, a.progress.state, a.time.pending]).toEqual([1, 'halted', 0]);
    expect((await a.progress.liveness()).ok).toBe(false);
  });

  it('one whose write was refused for its fence stands by, and waits like everybody else', async () => {
    row.mark = { fence: 7, beat: 0, held: true };
    a.ended.resolve('over');
    await turn();
    expect(await passUntil(() => a.leads, a)).toBeGreaterThanOrEqual(5_000);
    expect(a.terms.map(({ fence }) => fence)).toEqual([1, 8]);
    expect(a.progress.state).not.toBe('halted');
  });
});

it('a process that shares its store with nobody leads at once, whatever a killed one left, and never beats', async () => {
  const row = new Row();
  row.mark = { fence: 3, beat: 9, held: true };
  const alone = new Process(row, () => 0, false);
  await turn();
  expect([alone.leads, alone.terms[0]!.fence, alone.time.pending]).toEqual([true, 4, 0]);
  await alone.leadership.stop();
  expect(row.mark.held).toBe(false);
});

it(
  'no two that are awake lead at once, whatever is slow, lost or asleep; and one leads soon after that is over',
  () =>
    seeded(async ({ random, integer }) => {
      const row = new Row();
      const processes = Array.from({ length: 3 }, () => new Process(row, random));
      const asleep = new Map<Process, number>();
      const cutOff = new Set<Process>();
      let trouble = true;
      for (const process of processes) {
        const takes = (most: number) =>
          new Promise<void>((resolve) => process.time.after(trouble ? integer(most) : 1, resolve));
        process.reach = async (work) => {
          await takes(700);
          if (cutOff.has(process)) return down(work);
          const answer = work();
          await takes(700);
          return cutOff.has(process) ? down(work) : answer;
        };
      }
      const step = async () => {
        for (const process of processes) {
          const slept = asleep.get(process);
          if (slept === undefined) await process.time.advance(100);
          else asleep.set(process, slept + 100);
        }
      };
      for (let n = 0; n < 3_000; n += 1) {
        const one = processes[integer(3)]!;
        const slept = asleep.get(one);
        if (slept !== undefined && random() < 0.05) {
          asleep.delete(one);
          await one.time.leap(slept);
        } else if (slept === undefined && random() < 0.01) asleep.set(one, 0);
        const other = processes[integer(3)]!;
        if (random() < 0.02) cutOff.add(other);
        else if (random() < 0.04) cutOff.delete(other);
        await step();
        const leaders = processes.filter((process) => process.leads && !asleep.has(process));
        if (leaders.length > 1) throw new Error(`${leaders.length} lead at step ${n}`);
      }
      expect(row.mark.fence).toBeGreaterThan(3);
      trouble = false;
      for (const [process, slept] of asleep) await process.time.leap(slept);
      asleep.clear();
      cutOff.clear();
      for (let n = 0; n < 150; n += 1) await step();
      expect(processes.filter((process) => process.leads)).toHaveLength(1);
      expect(processes.find((process) => process.leads)!.terms.at(-1)!.fence).toBe(row.mark.fence);
    }),
  60_000,
);
