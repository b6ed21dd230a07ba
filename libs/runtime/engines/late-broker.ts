import type { Broker, Consumer, ConsumerOptions, Message, OutgoingMessage } from '@parley/broker';
import { ParleyError } from '@parley/contracts';

/** A broker that may come after the start: until then everything asked of it is `broker-unavailable`. */
export class LateBroker implements Broker {
  private broker: Broker | undefined;
  private readonly stopping = new AbortController();
  /** Resolves once there is a broker, or none is waited for any more; rejects where waiting is no help. */
  readonly settled: Promise<void>;

  /** `open` goes on trying until it succeeds or the signal is aborted. */
  constructor(open: (signal: AbortSignal) => Promise<Broker>) {
    this.settled = this.take(open(this.stopping.signal));
    // Whoever asks is told; nobody has to.
    this.settled.catch(() => undefined);
  }

  async ensureTopics(topics: readonly { readonly name: string; readonly partitions: number }[]): Promise<void> {
    await this.real().ensureTopics(topics);
  }

  async publish(topic: string, messages: readonly OutgoingMessage[]): Promise<void> {
    await this.real().publish(topic, messages);
  }

  async consume(options: ConsumerOptions): Promise<Consumer> {
    return this.real().consume(options);
  }

  async read(topic: string, partition: number, fromOffset: string, limit: number): Promise<readonly Message[]> {
    return this.real().read(topic, partition, fromOffset, limit);
  }

  async groups(): Promise<readonly string[]> {
    return this.real().groups();
  }

  async lag(group: string): ReturnType<Broker['lag']> {
    return this.real().lag(group);
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await this.settled.catch(() => undefined);
    await this.broker?.close();
  }

  private async take(opening: Promise<Broker>): Promise<void> {
    try {
      this.broker = await opening;
    } catch (error) {
      if (!this.stopping.signal.aborted) throw error;
    }
  }

  private real(): Broker {
    if (this.broker) return this.broker;
    throw new ParleyError('broker-unavailable', 'The broker has not answered since the start: it is waited for.', {
      retryable: true,
    });
  }
}
