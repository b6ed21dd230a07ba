import { ParleyError } from '@parley/contracts';
import { backoffAfter } from '../lanes/backoff.js';
import type { Feed, PartitionRef, ResumeAt } from '../lanes/feed.js';
import { within } from '../lanes/within.js';
import { bounded, pause } from './bounded.js';
import { mayPass, portError, typeOf } from './errors.js';
import type { Standing } from './group-member.js';
import { RestartBudget } from './restart-budget.js';
import { Stay, type StayParts } from './stay.js';

export interface FeedParts extends StayParts {
  /** Milliseconds. */
  readonly heartbeatInterval: number;
  /** Milliseconds that lanes get to finish before a rebalance. */
  readonly revokeDeadline: number;
  /** Milliseconds that a start may take. */
  readonly startPatience: number;
  readonly onLeave: () => void;
}

const BACKOFF = { base: 100, max: 3_000 };
const LEAVE_DEADLINE = 1_500;

/**
 * Keeps one member in its group, come what may: joins, fetches, gives back what it has before every rebalance, joins
 * again. What passes is waited for without end; what does not has a budget, and then the consumer halts (pitfall 7).
 */
export class KafkaFeed implements Feed {
  private stay: Stay | undefined;
  private left = false;
  private readonly ready = Promise.withResolvers<void>();
  private started = false;
  private readonly budget = new RestartBudget();

  constructor(private readonly parts: FeedParts) {}

  async start(): Promise<void> {
    void this.live();
    await bounded(this.ready.promise, this.parts.time, this.parts.startPatience).catch(async (error: unknown) => {
      await this.leave();
      throw error;
    });
  }

  pause(at: PartitionRef): void {
    this.stay?.pause(at);
  }

  resume(at: PartitionRef): void {
    this.stay?.resume(at);
  }

  share(): number {
    return this.parts.member.share;
  }

  async commit(offsets: readonly ResumeAt[]): Promise<void> {
    const { member, names } = this.parts;
    if (!offsets.every((at) => this.stay?.has(at))) throw notOurs();
    await member.commit(offsets.map((at) => ({ ...at, topic: names.onWire(at.topic) })));
  }

  async leave(): Promise<void> {
    if (this.left) return;
    this.left = true;
    this.stay?.end();
    await within(this.parts.member.leave(), LEAVE_DEADLINE, this.parts.time);
    this.parts.onLeave();
  }

  private async live(): Promise<void> {
    const { time, random } = this.parts;
    for (let failures = 1; !this.left; failures += 1) {
      try {
        await this.stayOnce();
        failures = 0;
      } catch (error) {
        if (this.left || !this.mayTryAgain(error)) return;
        await pause(backoffAfter(failures, BACKOFF, random), time);
      }
    }
  }

  private async stayOnce(): Promise<void> {
    const stay = new Stay(await this.parts.member.join(), this.parts);
    if (this.left) return;
    this.stay = stay;
    let standing: Standing = 'rejoin';
    try {
      standing = await Promise.race([this.beat(stay), stay.run(() => this.isReady()).then(() => 'rejoin' as const)]);
    } finally {
      stay.end();
      if (!this.left) await this.giveBack(stay, standing);
    }
  }

  /** On its own ticker: no handler and no fetch holds up a heartbeat (pitfall 8). */
  private async beat(stay: Stay): Promise<Standing> {
    for (;;) {
      await stay.rest(this.parts.heartbeatInterval);
      if (stay.ended) return 'member';
      const standing = await this.parts.member.heartbeat();
      if (standing !== 'member') return standing;
    }
  }

  /** Lanes finish and what they finished is committed before anybody else can get it; unless the group has given it away already. */
  private async giveBack(stay: Stay, standing: Standing): Promise<void> {
    const { member, intake, revokeDeadline } = this.parts;
    if (standing === 'lost') member.forget();
    const deadline = standing === 'lost' ? 0 : revokeDeadline;
    await Promise.all(stay.partitions.map((at) => intake.revoke(at, deadline)));
    this.stay = undefined;
  }

  private isReady(): void {
    this.started = true;
    this.ready.resolve();
  }

  private mayTryAgain(error: unknown): boolean {
    const { time, intake } = this.parts;
    if (mayPass(error)) return true;
    if (!this.started) this.ready.reject(portError(error));
    else if (this.budget.spend(Date.parse(time.now()))) return true;
    else intake.halt(`the member failed again and again: ${typeOf(error) ?? (error as Error).name}`);
    void this.leave();
    return false;
  }
}

function notOurs(): ParleyError {
  return new ParleyError('broker-unavailable', 'This partition went to another member.', { retryable: true });
}
