import { shutdownPhases, type OrderedShutdown, type ShutdownPhase } from '../lifecycle.js';

type Stop = (deadlineMs: number) => Promise<void>;

/** Milliseconds each phase may take; what has not stopped by then is left behind, and its work is not committed. */
const deadlines: Readonly<Record<ShutdownPhase, number>> = {
  intake: 4_000,
  consumers: 10_000,
  projections: 3_000,
  engines: 2_000,
};

export interface ShutdownLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export class PhasedShutdown implements OrderedShutdown {
  private readonly registered: { phase: ShutdownPhase; name: string; stop: Stop }[] = [];
  private running?: Promise<void>;
  private failures = 0;
  started = false;

  constructor(
    private readonly log: ShutdownLog,
    private readonly limits: Readonly<Record<ShutdownPhase, number>> = deadlines,
  ) {}

  /** False where something failed to stop, or not in time. */
  get clean(): boolean {
    return this.failures === 0;
  }

  register(phase: ShutdownPhase, name: string, stop: Stop): void {
    // Whoever comes too late to wait for its turn is stopped at once.
    if (this.started) void this.stopOne({ phase, name, stop });
    else this.registered.push({ phase, name, stop });
  }

  run(because: string): Promise<void> {
    this.running ??= this.runPhases(because);
    return this.running;
  }

  private async runPhases(because: string): Promise<void> {
    this.started = true;
    this.log.info({ because }, 'stopping');
    for (const phase of shutdownPhases) {
      await Promise.all(this.registered.filter((each) => each.phase === phase).map((each) => this.stopOne(each)));
    }
    this.log.info({ clean: this.clean }, 'stopped');
  }

  private async stopOne({ phase, name, stop }: { phase: ShutdownPhase; name: string; stop: Stop }): Promise<void> {
    const limit = this.limits[phase];
    const late = Promise.withResolvers<void>();
    const timer = setTimeout(() => late.reject(new Error(`not stopped within ${limit} ms`)), limit);
    try {
      await Promise.race([stop(limit), late.promise]);
    } catch (err) {
      this.failures += 1;
      this.log.error({ err, phase, part: name }, 'could not be stopped in order');
    } finally {
      clearTimeout(timer);
    }
  }
}
