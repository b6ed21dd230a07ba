import { PhasedShutdown } from './phased-shutdown.js';

const silent = { info: () => undefined, error: () => undefined };
const limits = { intake: 20, consumers: 20, projections: 20, engines: 20 };

describe('the ordered shutdown (pitfall 6: stores that close before the work in flight is done)', () => {
  const recorder = () => {
    const log: string[] = [];
    const slowly = (name: string) => async () => {
      log.push(`${name} stops`);
      await new Promise(setImmediate);
      log.push(`${name} stopped`);
    };
    return { log, slowly };
  };

  it('stops intake before consumers before projections before engines, whatever order they came in', async () => {
    const { log, slowly } = recorder();
    const shutdown = new PhasedShutdown(silent);
    shutdown.register('engines', 'store', slowly('store'));
    shutdown.register('consumers', 'router', slowly('router'));
    shutdown.register('projections', 'inbox', slowly('inbox'));
    shutdown.register('intake', 'http', slowly('http'));
    await shutdown.run('test');
    expect(log).toEqual(['http', 'router', 'inbox', 'store'].flatMap((name) => [`${name} stops`, `${name} stopped`]));
    expect(shutdown.clean).toBe(true);
  });

  it('stops what shares a phase together', async () => {
    const { log, slowly } = recorder();
    const shutdown = new PhasedShutdown(silent);
    shutdown.register('consumers', 'a', slowly('a'));
    shutdown.register('consumers', 'b', slowly('b'));
    await shutdown.run('test');
    expect(log).toEqual(['a stops', 'b stops', 'a stopped', 'b stopped']);
  });

  it('has started before the first thing is stopped, and runs once', async () => {
    const shutdown = new PhasedShutdown(silent);
    const seen: boolean[] = [];
    shutdown.register('intake', 'http', async () => void seen.push(shutdown.started));
    expect(shutdown.started).toBe(false);
    await Promise.all([shutdown.run('once'), shutdown.run('twice')]);
    expect(seen).toEqual([true]);
  });

  it('leaves behind what fails or hangs, says so, and goes on (pitfall 13)', async () => {
    const { log, slowly } = recorder();
    const complaints: object[] = [];
    const shutdown = new PhasedShutdown({ ...silent, error: (fields) => complaints.push(fields) }, limits);
    shutdown.register('intake', 'broken', () => Promise.reject(new Error('no')));
    shutdown.register('consumers', 'hanging', () => new Promise(() => undefined));
    shutdown.register('engines', 'store', slowly('store'));
    await shutdown.run('test');
    expect(complaints).toMatchObject([
      { phase: 'intake', part: 'broken' },
      { phase: 'consumers', part: 'hanging', err: { message: 'not stopped within 20 ms' } },
    ]);
    expect(log).toEqual(['store stops', 'store stopped']);
    expect(shutdown.clean).toBe(false);
  });

  it('tells everyone the milliseconds they have', async () => {
    const shutdown = new PhasedShutdown(silent, { ...limits, consumers: 123 });
    const told: number[] = [];
    shutdown.register('consumers', 'router', async (ms) => void told.push(ms));
    await shutdown.run('test');
    expect(told).toEqual([123]);
  });

  it('stops at once what registers when it is too late', async () => {
    const { log, slowly } = recorder();
    const shutdown = new PhasedShutdown(silent);
    const running = shutdown.run('test');
    shutdown.register('intake', 'late', slowly('late'));
    expect(log).toEqual(['late stops']);
    await running;
  });
});
