import { CircuitBreaker } from './circuit-breaker.js';

const limits = { failures: 3, rest: 1_000, longestRest: 4_000 };
const even = () => 0.5;

function brokenAt(now: number): CircuitBreaker {
  const breaker = new CircuitBreaker(even, limits);
  for (let failure = 0; failure < limits.failures; failure += 1) {
    expect(breaker.enter(now)).toBeUndefined();
    breaker.notWell(now);
  }
  return breaker;
}

describe('a circuit breaker', () => {
  it('lets everything through while failures are rare', () => {
    const breaker = new CircuitBreaker(even, limits);
    breaker.notWell(0);
    breaker.notWell(0);
    breaker.succeeded();
    breaker.notWell(0);
    breaker.notWell(0);
    expect(breaker.enter(0)).toBeUndefined();
    expect(breaker.resting).toBe(false);
  });

  it('leaves the other side alone after failures in a row', () => {
    const breaker = brokenAt(0);
    expect(breaker.resting).toBe(true);
    expect(breaker.enter(0)).toBe(1_000);
    expect(breaker.enter(400)).toBe(600);
  });

  it('sends one probe after the rest, and lets the others wait for it', () => {
    const breaker = brokenAt(0);
    expect(breaker.enter(1_000)).toBeUndefined();
    expect(breaker.enter(1_000)).toBeGreaterThan(0);
    breaker.succeeded();
    expect(breaker.enter(1_001)).toBeUndefined();
    expect(breaker.enter(1_001)).toBeUndefined();
  });

  it('rests longer after each failed probe, up to a limit', () => {
    const breaker = brokenAt(0);
    let now = 0;
    for (const rest of [1_000, 2_000, 4_000, 4_000]) {
      expect(breaker.enter(now)).toBe(rest);
      now += rest;
      expect(breaker.enter(now)).toBeUndefined();
      breaker.notWell(now);
    }
  });

  it('rests as long as it is asked to, at the first failure', () => {
    const breaker = new CircuitBreaker(even, limits);
    breaker.notWell(0, 30_000);
    expect(breaker.enter(1)).toBe(29_999);
  });

  it('varies its rests, so that several instances do not come back together', () => {
    const restOf = (random: number): number => {
      const breaker = new CircuitBreaker(() => random, { ...limits, failures: 1 });
      breaker.notWell(0);
      return breaker.enter(0)!;
    };
    expect([restOf(0), restOf(0.999)]).toEqual([800, expect.closeTo(1_199.6, 0)]);
  });
});
