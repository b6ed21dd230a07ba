import {
  ack,
  partitionOf,
  type Broker,
  type Consumer,
  type ConsumerEvent,
  type ConsumerOptions,
  type HandlingContext,
  type Message,
  type Outcome,
  type OutgoingMessage,
} from '@parley/broker';
import type { ContractCase, ContractHarness } from '../contract.js';

/** An adapter on a log of its own. */
export interface BrokerHarness extends ContractHarness {
  readonly broker: Broker;
  /** Closes the broker without draining its consumers, as a crash would, and opens another on the same log. */
  reopen(): Promise<Broker>;
  /** Begins the names of topics and groups, where several harnesses share an engine. */
  readonly prefix: string;
  /** Milliseconds a case waits for what must happen. */
  readonly patience: number;
}

export type BrokerCase = ContractCase<BrokerHarness>;

export const message = (key: string, value: string, headers: Record<string, string> = {}): OutgoingMessage => ({
  key,
  value,
  headers,
});

/** Messages `<key>0`, `<key>1`, … */
export const series = (key: string, count: number, first = 0): OutgoingMessage[] =>
  Array.from({ length: count }, (_, index) => message(key, `${key}${first + index}`));

/** Different keys that share a partition. */
export function keysIn(partition: number, partitions: number, count: number): string[] {
  const keys: string[] = [];
  for (let i = 0; keys.length < count; i += 1) {
    if (partitionOf(`k${i}-`, partitions) === partition) keys.push(`k${i}-`);
  }
  return keys;
}

export async function makeTopic({ broker, prefix }: BrokerHarness, name: string, partitions = 1): Promise<string> {
  await broker.ensureTopics([{ name: prefix + name, partitions }]);
  return prefix + name;
}

/** Everything in a topic, partition by partition. */
export async function contentOf(broker: Broker, topic: string, partitions = 1): Promise<Message[]> {
  const all: Message[] = [];
  for (let partition = 0; partition < partitions; partition += 1) {
    for (let from = '0'; ;) {
      const page = await broker.read(topic, partition, from, 500);
      if (page.length === 0) break;
      all.push(...page);
      from = String(BigInt(page.at(-1)!.offset) + 1n);
    }
  }
  return all;
}

export const valuesOf = (messages: readonly { readonly value: string }[]): string[] =>
  messages.map(({ value }) => value);

/** A number from 0 to below 1 by a seed, so that a failure can be had again. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface Handled {
  readonly message: Message;
  readonly context: HandlingContext;
}

type Answer = (message: Message, context: HandlingContext) => Outcome | Promise<Outcome>;

/** A consumer whose every call and event is kept, and can be waited for. */
export class Listening {
  readonly calls: Handled[] = [];
  /** Values in the order in which they were acknowledged. */
  readonly acknowledged: string[] = [];
  readonly events: ConsumerEvent[] = [];
  consumer!: Consumer;
  private readonly watchers = new Set<() => void>();

  private constructor(
    private readonly broker: Broker,
    private readonly patience: number,
  ) {}

  static async start(
    { broker, prefix, patience }: BrokerHarness,
    group: string,
    topics: readonly string[],
    answer: Answer = () => ack,
    options: Partial<ConsumerOptions> = {},
  ): Promise<Listening> {
    const listening = new Listening(broker, patience);
    listening.consumer = await broker.consume({
      backoff: 1,
      maxBackoff: 2,
      ...options,
      group: prefix + group,
      topics,
      handler: async (each, context) => {
        listening.calls.push({ message: each, context });
        listening.changed();
        const outcome = await answer(each, context);
        if (outcome.kind === 'ack') listening.acknowledged.push(each.value);
        setImmediate(() => listening.changed());
        return outcome;
      },
      observe: (event) => {
        listening.events.push(event);
        listening.changed();
      },
    });
    return listening;
  }

  /** Values in the order in which handlers were called with them. */
  get begun(): string[] {
    return valuesOf(this.calls.map((call) => call.message));
  }

  count(kind: ConsumerEvent['kind']): number {
    return this.events.filter((event) => event.kind === kind).length;
  }

  /** Resolves as soon as it is so; rejects when the patience of the harness ends. */
  async until(what: string, isSo: (listening: this) => boolean): Promise<void> {
    if (isSo(this)) return;
    await new Promise<void>((resolve, reject) => {
      const watch = () => {
        if (!isSo(this)) return;
        clearTimeout(timer);
        this.watchers.delete(watch);
        resolve();
      };
      const timer = setTimeout(() => {
        this.watchers.delete(watch);
        reject(new Error(`waited in vain until ${what}`));
      }, this.patience);
      this.watchers.add(watch);
    });
  }

  /** Everything stored is committed: as the consumer sees it, and as the broker does, which may know of more. */
  async done(): Promise<void> {
    for (let commits = 0, behind = true; behind;) {
      const before = commits;
      const { group } = this.consumer.health();
      await this.until(
        'everything was committed',
        () => this.count('committed') > before && this.consumer.health().lag === 0,
      );
      commits = this.count('committed');
      behind = (await this.broker.lag(group)).some(({ committed, end }) => committed !== end);
    }
  }

  async stop(): Promise<void> {
    await this.consumer.drain(this.patience);
  }

  private changed(): void {
    for (const watcher of [...this.watchers]) watcher();
  }
}

/** A promise that is kept from outside. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}
