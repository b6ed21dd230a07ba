import type { HealthRegistry, HealthReport } from '../lifecycle.js';

type Check = () => HealthReport | Promise<HealthReport>;

export interface HealthSummary {
  readonly status: 'ok' | 'failing';
  readonly checks: Readonly<Record<string, HealthReport>>;
}

/** Milliseconds a check may take before it counts as failed: a probe has to be answered. */
const CHECK_DEADLINE = 2_000;

export class HealthChecks implements HealthRegistry {
  private readonly live = new Map<string, Check>();
  private readonly ready = new Map<string, Check>();

  addLiveness(name: string, check: Check): void {
    this.live.set(name, check);
  }

  addReadiness(name: string, check: Check): void {
    this.ready.set(name, check);
  }

  liveness(): Promise<HealthSummary> {
    return ask(this.live);
  }

  /** What is not alive is not ready either. */
  readiness(): Promise<HealthSummary> {
    return ask(new Map([...this.live, ...this.ready]));
  }
}

async function ask(checks: ReadonlyMap<string, Check>): Promise<HealthSummary> {
  const reports = await Promise.all([...checks].map(async ([name, check]) => [name, await askOne(check)] as const));
  const ok = reports.every(([, report]) => report.ok);
  return { status: ok ? 'ok' : 'failing', checks: Object.fromEntries(reports) };
}

async function askOne(check: Check): Promise<HealthReport> {
  const late = Promise.withResolvers<HealthReport>();
  const timer = setTimeout(() => late.resolve({ ok: false, detail: { error: 'no answer' } }), CHECK_DEADLINE);
  try {
    return await Promise.race([check(), late.promise]);
  } catch {
    return { ok: false, detail: { error: 'check failed' } };
  } finally {
    clearTimeout(timer);
  }
}
