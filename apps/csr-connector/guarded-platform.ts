import { conversationIdOf } from '@parley/contracts';
import { CircuitBreaker, type Clock } from '@parley/runtime';
import type { Logger } from 'pino';
import type { ConnectorMetrics } from './metrics.js';
import type { Platform, PlatformOutcome, TicketText } from './platform.js';

/** `resting`: the breaker is open and nothing was attempted. */
export type GuardedOutcome = PlatformOutcome | { readonly kind: 'resting'; readonly restMs: number };

/** One platform behind its circuit breaker, measured. */
export class GuardedPlatform {
  private readonly breaker: CircuitBreaker;

  constructor(
    readonly platform: Platform,
    private readonly senderId: string,
    private readonly clock: Clock,
    private readonly metrics: ConnectorMetrics,
    private readonly log: Pick<Logger, 'warn'>,
    random: () => number,
  ) {
    this.breaker = new CircuitBreaker(random);
  }

  get resting(): boolean {
    return this.breaker.resting;
  }

  async deliver(text: TicketText): Promise<GuardedOutcome> {
    const restMs = this.breaker.enter(Date.parse(this.clock.now()));
    const outcome = restMs === undefined ? await this.attempt(text) : ({ kind: 'resting', restMs } as const);
    this.metrics.deliveries.inc({ sender: this.senderId, outcome: outcome.kind });
    this.metrics.resting.set({ sender: this.senderId }, this.breaker.resting ? 1 : 0);
    this.tell(text, outcome);
    return outcome;
  }

  private tell({ contactId, messageId, ticketId }: TicketText, outcome: GuardedOutcome): void {
    const about = { conversationId: conversationIdOf(contactId, this.senderId), ticketId, messageId };
    if (outcome.kind === 'refused') this.log.warn({ ...about, code: outcome.code }, 'the platform did not take a text');
    if (outcome.kind === 'unknown')
      this.log.warn({ ...about, because: outcome.because }, 'nobody can say whether the platform took a text');
  }

  private async attempt(text: TicketText): Promise<PlatformOutcome> {
    const stop = this.metrics.seconds.startTimer({ sender: this.senderId });
    const outcome = await this.platform.deliver(text).catch(threw);
    stop();
    const now = Date.parse(this.clock.now());
    if (outcome.kind === 'unknown') this.breaker.notWell(now);
    else if (outcome.kind === 'refused' && !outcome.lasting) this.breaker.notWell(now, outcome.retryAfterMs);
    else this.breaker.succeeded();
    return outcome;
  }
}

/** A fault of our own after the request may have gone out: nobody can say. */
const threw = (): PlatformOutcome => ({ kind: 'unknown', because: 'connector-fault' });

export function guardAll(
  platforms: ReadonlyMap<string, Platform>,
  clock: Clock,
  metrics: ConnectorMetrics,
  log: Pick<Logger, 'warn'>,
  random: () => number,
): ReadonlyMap<string, GuardedPlatform> {
  return new Map(
    [...platforms].map(([senderId, platform]) => [
      senderId,
      new GuardedPlatform(platform, senderId, clock, metrics, log, random),
    ]),
  );
}
