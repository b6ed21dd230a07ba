import fc from 'fast-check';
import { ManualTime } from '@parley/testkit/broker';
import { LaneScheduler, type Next } from './lane-scheduler.js';

/** For each job: its key, how long each of its runs takes, and how long it waits between them (milliseconds). */
const job = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd'),
  runs: fc.array(fc.record({ takes: fc.nat(20), waits: fc.nat(20) }), { minLength: 1, maxLength: 3 }),
});

describe('the lane scheduler (pitfalls 3, 9: a slow key holds up only itself)', () => {
  it('runs the jobs of a key one at a time and in order, never more than its limit at once, and all of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(job, { maxLength: 20 }), fc.integer({ min: 1, max: 4 }), async (jobs, concurrency) => {
        const time = new ManualTime();
        const scheduler = new LaneScheduler(concurrency, time);
        const busy = new Set<string>();
        const ended: number[] = [];
        let most = 0;
        jobs.forEach(({ key, runs }, index) => {
          const left = [...runs];
          scheduler.add(key, {
            run: () =>
              new Promise<Next>((resolve) => {
                expect(busy).not.toContain(key);
                busy.add(key);
                most = Math.max(most, busy.size);
                const { takes, waits } = left.shift()!;
                time.after(takes, () => {
                  busy.delete(key);
                  if (left.length === 0) ended.push(index);
                  resolve(left.length === 0 ? 'done' : { againIn: waits });
                });
              }),
          });
        });
        await time.advance(20 * 3 * 40);
        for (const key of ['a', 'b', 'c', 'd']) {
          const ofKey = (index: number) => jobs[index]!.key === key;
          expect(ended.filter(ofKey)).toEqual(jobs.map((_, index) => index).filter(ofKey));
        }
        expect(most).toBeLessThanOrEqual(concurrency);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the place of a job that waits to another lane', async () => {
    const time = new ManualTime();
    const scheduler = new LaneScheduler(1, time);
    const ran: string[] = [];
    let tries = 0;
    scheduler.add('poisoned', {
      run: async () => (++tries === 1 ? { againIn: 1_000 } : (ran.push('poisoned'), 'done')),
    });
    scheduler.add('poisoned', { run: async () => (ran.push('behind it'), 'done') });
    scheduler.add('healthy', { run: async () => (ran.push('healthy'), 'done') });
    await time.advance(0);
    expect(ran).toEqual(['healthy']);
    await time.advance(1_000);
    expect(ran).toEqual(['healthy', 'poisoned', 'behind it']);
  });

  it('starts nothing after it was stopped, and waits for what runs', async () => {
    const time = new ManualTime();
    const scheduler = new LaneScheduler(1, time);
    const ran: string[] = [];
    let release = () => {};
    scheduler.add('a', { run: () => new Promise((resolve) => (release = () => resolve('done'))) });
    scheduler.add('a', { run: async () => (ran.push('a'), 'done') });
    scheduler.add('b', { run: async () => (ran.push('b'), 'done') });
    let stopped = false;
    void scheduler.stop().then(() => (stopped = true));
    await time.advance(100);
    expect(stopped).toBe(false);
    release();
    await time.advance(100);
    expect(stopped).toBe(true);
    expect(ran).toEqual([]);
    expect(time.pending).toBe(0);
  });
});
