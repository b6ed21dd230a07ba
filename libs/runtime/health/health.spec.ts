import type { ConsumerHealth } from '@parley/broker';
import { consumerLiveness } from './consumer-liveness.js';
import { HealthChecks } from './health-checks.js';

describe('health', () => {
  it('is good while every check is, and names the one that is not', async () => {
    const health = new HealthChecks();
    health.addLiveness('compliance', () => ({ ok: true, detail: { lag: 0 } }));
    health.addReadiness('started', async () => ({ ok: false }));
    expect(await health.liveness()).toEqual({ status: 'ok', checks: { compliance: { ok: true, detail: { lag: 0 } } } });
    expect(await health.readiness()).toMatchObject({ status: 'failing', checks: { started: { ok: false } } });
  });

  it('is not ready where it is not alive', async () => {
    const health = new HealthChecks();
    health.addLiveness('projection', () => ({ ok: false }));
    expect((await health.readiness()).status).toBe('failing');
  });

  it('hides nothing where one name answers both questions', async () => {
    const health = new HealthChecks();
    health.addLiveness('csr-connector', () => ({ ok: false, detail: { state: 'halted' } }));
    health.addReadiness('csr-connector', () => ({ ok: true, detail: { platforms: 1 } }));
    expect(await health.readiness()).toEqual({
      status: 'failing',
      checks: { 'csr-connector': { ok: false, detail: { state: 'halted', platforms: 1 } } },
    });
  });

  it('fails where a check throws or never answers, and shows nothing of the error', async () => {
    const health = new HealthChecks();
    health.addLiveness('broken', () => {
      throw new Error('a secret');
    });
    const summary = await health.liveness();
    expect(summary).toEqual({
      status: 'failing',
      checks: { broken: { ok: false, detail: { error: 'check failed' } } },
    });
  });

  describe('of a consumer (pitfall 4: the consumer dies, the process stays healthy)', () => {
    const start = Date.parse('2026-11-20T15:00:00.000Z');
    const at = (ms: number) => new Date(start + ms).toISOString();
    const setUp = () => {
      const world = {
        now: start,
        enginesAnswer: true,
        health: {
          group: 'compliance',
          state: 'running',
          lastPollAt: at(0),
          lastCommitAt: at(0),
          lag: 0,
          inFlight: 0,
          share: 1,
          quarantinedKeys: 0,
          parked: 0,
        } as ConsumerHealth,
      };
      const check = consumerLiveness(
        () => world.health,
        () => world.now,
        async () => world.enginesAnswer,
      );
      return { world, check };
    };

    it('ends when it halts, and says why', async () => {
      const { world, check } = setUp();
      expect((await check()).ok).toBe(true);
      world.health = { ...world.health, state: 'halted', because: 'too many quarantined keys' };
      expect(await check()).toMatchObject({
        ok: false,
        detail: { state: 'halted', because: 'too many quarantined keys' },
      });
    });

    it('ends when it stops polling', async () => {
      const { world, check } = setUp();
      world.now += 61_000;
      expect(await check()).toMatchObject({ ok: false, detail: { stuck: true } });
    });

    it('survives a long idle time, and ends when messages wait and nothing is committed', async () => {
      const { world, check } = setUp();
      const later = async (ms: number, more: Partial<ConsumerHealth>) => {
        world.now += ms;
        world.health = { ...world.health, lastPollAt: new Date(world.now).toISOString(), ...more };
        return (await check()).ok;
      };
      expect(await later(3_600_000, { lag: 0 })).toBe(true);
      expect(await later(1_000, { lag: 5 })).toBe(true);
      expect(await later(250_000, { lag: 9 })).toBe(true);
      expect(await later(1_000, { lag: 8, lastCommitAt: at(4_000_000) })).toBe(true);
      expect(await later(250_000, { lag: 8 })).toBe(true);
      expect(await later(51_000, { lag: 8 })).toBe(false);
    });

    it('does not end while an engine is down, nor at the first look after it', async () => {
      const { world, check } = setUp();
      world.health = { ...world.health, lag: 3 };
      await check();
      world.enginesAnswer = false;
      world.now += 3_600_000;
      expect(await check()).toMatchObject({ ok: true, detail: { lag: 3 } });
      world.enginesAnswer = true;
      world.now += 1_000;
      expect((await check()).ok).toBe(true);
      world.now += 60_000;
      expect(await check()).toMatchObject({ ok: false, detail: { stuck: true } });
    });
  });
});
