import type { Broker, Consumer, Message, OutgoingMessage } from '@parley/broker';

/** A broker that keeps what is published in memory, and can be slow or away. It consumes nothing. */
export class HeldBroker implements Broker {
  readonly published: { readonly topic: string; readonly key: string; readonly value: string }[] = [];
  /** Thrown by every publication while it is set. */
  failure: Error | undefined;
  private gate: { readonly open: Promise<void>; readonly release: () => void } | undefined;
  private readonly arrivals: (() => void)[] = [];
  private readonly additions: (() => void)[] = [];

  /** From now on publications wait. */
  hold(): void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.gate = { open: promise, release: resolve };
  }

  release(): void {
    this.gate?.release();
    this.gate = undefined;
  }

  /** Resolves when the next publication begins. */
  nextPublication(): Promise<void> {
    return new Promise((resolve) => this.arrivals.push(resolve));
  }

  /** Resolves when a topic holds so many messages. */
  async untilHolds(topic: string, count: number): Promise<void> {
    while (this.on(topic).length < count) await new Promise<void>((resolve) => this.additions.push(resolve));
  }

  /** What a topic holds, decoded. */
  on<T>(topic: string): T[] {
    return this.published.filter((each) => each.topic === topic).map(({ value }) => JSON.parse(value) as T);
  }

  async publish(topic: string, messages: readonly OutgoingMessage[]): Promise<void> {
    for (const arrived of this.arrivals.splice(0)) arrived();
    await this.gate?.open;
    if (this.failure) throw this.failure;
    this.published.push(...messages.map(({ key, value }) => ({ topic, key, value })));
    for (const added of this.additions.splice(0)) added();
  }

  async ensureTopics(): Promise<void> {}
  async close(): Promise<void> {}
  async read(): Promise<readonly Message[]> {
    return [];
  }
  async groups(): Promise<never[]> {
    return [];
  }

  async lag(): Promise<readonly never[]> {
    return [];
  }
  consume(): Promise<Consumer> {
    return Promise.reject(new Error('this broker consumes nothing'));
  }
}
