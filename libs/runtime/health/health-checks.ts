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
    return ask([...this.live]);
  }

  /** What is not alive is not ready either. */
  readiness(): Promise<HealthSummary> {
    return ask([...this.live, ...this.ready]);
  }
}

async function ask(checks: readonly (readonly [name: string, check: Check])[]): Promise<HealthSummary> {
  const reports: Record<string, HealthReport> = {};
  for (const [name, { ok, detail }] of await Promise.all(checks.map(askNamed))) {
    const other = reports[name];
    reports[name] = {
      ok: ok && (other?.ok ?? true),
      ...(detail || other?.detail ? { detail: { ...other?.detail, ...detail } } : {}),
    };
  }
  return { status: Object.values(reports).every(({ ok }) => ok) ? 'ok' : 'failing', checks: reports };
}

const askNamed = async ([name, check]: readonly [string, Check]) => [name, await askOne(check)] as const;

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
