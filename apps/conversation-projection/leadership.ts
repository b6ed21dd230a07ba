import { isParleyError } from '@parley/contracts';
import type { LeaderLease, LeaseMark } from '@parley/read-models';
import type { Logger } from 'pino';
import { pause } from './pause.js';
import type { Progress } from './progress.js';
import { Term, type Leading } from './term.js';
import type { Time } from './time.js';

/** Milliseconds between two looks at the mark, less a random fifth: candidates that began together drift apart. */
const LOOK = 1_000;
/** Milliseconds a mark has to stand, by the candidate’s own time, before its leader counts as gone. */
const PATIENCE = 5_000;

/** What is done while leading. Resolves once nothing of it is left: `halted` where no start can help. */
export type Lead = (leading: Leading) => Promise<'over' | 'halted'>;

/** A mark, and since when at the latest it has been standing. */
interface Standing {
  readonly mark: LeaseMark;
  readonly since: number;
}

/**
 * One of several processes leads, and the others stand by: they look at the leader’s mark, and take the lease once it
 * was let go, or stood still for longer than a living leader could bear.
 */
export class Leadership {
  private readonly ending = new AbortController();
  private life: Promise<void> | undefined;
  private standing: Standing | undefined;
  /** Fence of this process’s last term: a mark that still carries it has had no leader since. */
  private own: number | undefined;

  constructor(
    private readonly lease: LeaderLease,
    private readonly lead: Lead,
    private readonly progress: Progress,
    private readonly time: Time,
    private readonly logger: Pick<Logger, 'info' | 'warn'>,
  ) {}

  start(): void {
    this.life ??= this.live();
  }

  /** Resolves once what was in hand is finished and the lease is let go, so that a successor starts at once. */
  async stop(): Promise<void> {
    this.ending.abort();
    await this.life;
    this.progress.stopped();
  }

  private async live(): Promise<void> {
    for (let term = await this.candidate(); term; term = await this.candidate()) {
      if ((await this.serve(term)) === 'halted') return;
    }
  }

  private async serve(term: Term): Promise<'over' | 'halted'> {
    this.own = term.fence;
    this.progress.leads(term.fence);
    this.logger.info({ fence: term.fence }, 'this process leads the projection');
    const outcome = await this.lead(term);
    term.end();
    if (term.lost.aborted) this.logger.warn({ err: term.lost.reason as Error }, 'this process does not lead any more');
    else await this.letGo(term);
    this.progress.leadsNoMore();
    return outcome;
  }

  /** A term as soon as the lease can be taken; undefined where the process stops before. */
  private async candidate(): Promise<Term | undefined> {
    const { signal } = this.ending;
    for (let failures = 0; !signal.aborted;) {
      try {
        const takenAt = this.time.monotonic();
        const mine = await this.look(takenAt);
        if (mine) return new Term(this.lease, mine, takenAt, signal, this.time);
        failures = 0;
        this.progress.standsBy();
      } catch (error) {
        failures += 1;
        this.progress.waits(error);
        if (failures === 1) this.logger.warn({ err: error }, 'nobody can say who leads: asking again every second');
      }
      await pause(LOOK * (1 - this.time.random() / 5), this.time, signal);
    }
    return undefined;
  }

  /** Answers the mark of this process where the lease could be taken. */
  private async look(askedAt: number): Promise<LeaseMark | undefined> {
    const mark = await this.lease.read();
    if (!this.standing || differs(mark, this.standing.mark)) this.standing = { mark, since: this.time.monotonic() };
    const patienceIsOver = askedAt - this.standing.since >= PATIENCE;
    const free = !this.lease.shared || !mark.held || mark.fence === this.own || patienceIsOver;
    return free ? this.lease.take(mark) : undefined;
  }

  private async letGo(term: Term): Promise<void> {
    try {
      await term.release();
    } catch (error) {
      if (!isParleyError(error)) throw error;
      this.logger.warn({ err: error }, 'the lease could not be let go: a successor waits until it looks abandoned');
    }
  }
}

function differs(a: LeaseMark, b: LeaseMark): boolean {
  return a.fence !== b.fence || a.beat !== b.beat || a.held !== b.held;
}
