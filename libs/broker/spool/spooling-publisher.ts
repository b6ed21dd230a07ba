import { isParleyError } from '@parley/contracts';
import type { Time } from '../lanes/time.js';
import { within } from '../lanes/within.js';
import type { OutgoingMessage } from '../port.js';
import { OrderPerKey } from './order-per-key.js';
import type { Publisher, Spool, SpoolHealth } from './spool.js';

export interface SpoolingParts {
  readonly broker: Publisher;
  readonly spool: Spool;
  readonly time: Time;
  /** Milliseconds the broker has for its answer. */
  readonly answerWithin: number;
}

const OUTAGE = 'broker-unavailable';

/**
 * Publishes to the broker while that answers, and keeps what it would not take. A publication that got no answer in time
 * may have arrived all the same: it is kept too, because a repeat changes nothing.
 */
export class SpoolingPublisher implements Publisher {
  private readonly order = new OrderPerKey();

  constructor(private readonly parts: SpoolingParts) {}

  /**
   * Resolves once every message is durable, on the broker or here. Messages of one key keep their order, over both.
   * @throws ParleyError `spool-full`, `storage-unavailable` (both retryable), and what the broker refuses for good
   */
  publish(topic: string, messages: readonly OutgoingMessage[]): Promise<void> {
    return this.order.run(new Set(messages.map(({ key }) => key)), () => this.publishOrKeep(topic, messages));
  }

  health(): SpoolHealth {
    return this.parts.spool.health();
  }

  /** Lets the batch under way end within so many milliseconds; what is left stays on the disk for the next start. */
  stop(deadlineMs: number): Promise<void> {
    return this.parts.spool.stop(deadlineMs);
  }

  private async publishOrKeep(topic: string, messages: readonly OutgoingMessage[]): Promise<void> {
    const { spool } = this.parts;
    if (!(await spool.isEmpty())) return spool.keep(topic, messages, OUTAGE);
    const because = await this.reasonToKeep(this.parts.broker.publish(topic, messages));
    if (because !== undefined) await spool.keep(topic, messages, because);
  }

  /** Undefined where the broker has them. */
  private async reasonToKeep(published: Promise<void>): Promise<string | undefined> {
    if (!(await within(published, this.parts.answerWithin, this.parts.time))) return 'broker-silent';
    try {
      await published;
      return undefined;
    } catch (error) {
      if (isParleyError(error) && error.code === OUTAGE) return OUTAGE;
      throw error;
    }
  }
}
