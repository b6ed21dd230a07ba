export interface BreakerLimits {
  /** Failures in a row after which the other side is left alone. */
  readonly failures: number;
  /** Milliseconds of the first rest; doubled at each failed probe, up to `longestRest`. */
  readonly rest: number;
  readonly longestRest: number;
}

export const breakerLimits: BreakerLimits = { failures: 5, rest: 5_000, longestRest: 300_000 };

/** Milliseconds that one waits for the probe of another before asking again. */
const PROBE_WAIT = 1_000;

/**
 * Leaves somebody on the network alone who failed several times in a row. After the rest one request goes through as
 * a probe: its outcome opens the way again or begins a longer rest. Rests vary by ± 20 %, so that instances do not
 * march in step.
 */
export class CircuitBreaker {
  private failed = 0;
  private rests = 0;
  private restsUntil: number | undefined;
  private probing = false;

  constructor(
    private readonly random: () => number,
    private readonly limits: BreakerLimits = breakerLimits,
  ) {}

  get resting(): boolean {
    return this.restsUntil !== undefined;
  }

  /** Undefined = go, and report how it went; otherwise the milliseconds to wait before asking again. */
  enter(nowMs: number): number | undefined {
    if (this.restsUntil === undefined) return undefined;
    if (nowMs < this.restsUntil) return this.restsUntil - nowMs;
    if (this.probing) return PROBE_WAIT;
    this.probing = true;
    return undefined;
  }

  succeeded(): void {
    this.failed = 0;
    this.rests = 0;
    this.restsUntil = undefined;
    this.probing = false;
  }

  /** @param askedFor milliseconds the other side asked to be left alone */
  notWell(nowMs: number, askedFor?: number): void {
    this.failed += 1;
    const { failures, rest, longestRest } = this.limits;
    if (askedFor === undefined && !this.probing && this.failed < failures) return;
    const usual = Math.min(longestRest, rest * 2 ** Math.min(this.rests, 30)) * (0.8 + 0.4 * this.random());
    this.rests += 1;
    this.restsUntil = Math.max(this.restsUntil ?? 0, nowMs + (askedFor ?? usual));
    this.probing = false;
  }
}
