import { Server, type CustomTransportStrategy, type MessageHandler as NestHandler } from '@nestjs/microservices';
import { factTypeOf, headerNames, ParleyError } from '@parley/contracts';
import { isObservable, lastValueFrom } from 'rxjs';
import { ack, park, type Broker, type Consumer, type ConsumerEvent, type ConsumerOptions } from '../port.js';
import type { HandlingContext, Message, Outcome } from '../port.js';
import { decode } from './decode.js';
import { transportOf, type MessageContext } from './handlers.js';
import { Routes } from './routes.js';

export type GroupTransportOptions = Partial<Omit<ConsumerOptions, 'group' | 'topics' | 'handler'>>;

/** Milliseconds for running handlers where Nest closes the transport and nobody drained its consumer before. */
const CLOSE_DEADLINE = 10_000;

/**
 * Nest’s door to one consumer group: `app.connectMicroservice({ strategy: new GroupTransport(broker, group) })`.
 * It binds the handlers marked with this group and no others, and consumes exactly their topics, which must exist.
 */
export class GroupTransport extends Server implements CustomTransportStrategy {
  override readonly transportId: symbol;
  private readonly routes: Routes;
  private consumer: Consumer | undefined;

  constructor(
    private readonly broker: Pick<Broker, 'consume'>,
    private readonly group: string,
    private readonly options: GroupTransportOptions = {},
  ) {
    super();
    this.transportId = transportOf(group);
    this.routes = new Routes(group);
  }

  /** For health and for an ordered drain; undefined until the transport listens. */
  consumerOf(): Consumer | undefined {
    return this.consumer;
  }

  override addHandler(pattern: unknown, callback: NestHandler): void {
    this.routes.add(pattern, callback);
  }

  listen(callback: (error?: unknown) => void): void {
    this.consume().then(
      () => callback(),
      (error: unknown) => callback(error),
    );
  }

  async close(): Promise<void> {
    await this.consumer?.drain(CLOSE_DEADLINE);
  }

  on(): never {
    throw new ParleyError('not-supported', 'A group has no events of its own: ask consumerOf().health().', {
      retryable: false,
    });
  }

  unwrap<T>(): T {
    return this.consumer as T;
  }

  private async consume(): Promise<void> {
    const { topics } = this.routes;
    if (topics.length === 0) {
      throw new ParleyError(
        'group-without-handlers',
        `Group ${this.group} has no handler: mark one with @Consume or @OnFact, or take the group off its service.`,
        { retryable: false, details: { group: this.group } },
      );
    }
    this.consumer = await this.broker.consume({
      ...this.options,
      group: this.group,
      topics,
      handler: (message, context) => this.handle(message, context),
      observe: (event) => {
        this.log(event);
        this.options.observe?.(event);
      },
    });
  }

  private async handle(message: Message, { attempt, share, signal }: HandlingContext): Promise<Outcome> {
    const { topic, key, headers } = message;
    // Reactors never act on a replay (pitfall 23).
    if (headers[headerNames.replay] !== undefined) return ack;
    const routes = this.routes.of(topic);
    if (!routes) return ack;
    const declared = factTypeOf(headers[headerNames.type]);
    if (!routes.whole && declared !== undefined && !routes.byType.has(declared)) return ack;
    const decoded = decode(topic, message.value);
    if (!decoded.ok) return park(decoded.because);
    const handler = routes.whole ?? routes.byType.get(typeOf(decoded.value));
    if (!handler) return ack;
    const context: MessageContext = { topic, key, headers, attempt, share, signal };
    const answer: unknown = await handler(decoded.value, context);
    // Anything that is no outcome halts the consumer: the lanes see to that.
    return (isObservable(answer) ? await lastValueFrom(answer, { defaultValue: undefined }) : answer) as Outcome;
  }

  private log({ kind, topic, partition, offset, because, attempt }: ConsumerEvent): void {
    const where = topic === undefined ? '' : ` ${topic}/${partition}@${offset}`;
    if (kind === 'halted') this.logger.error(`Group ${this.group} halted${where}: ${because}`);
    if (kind === 'parked') this.logger.warn(`Group ${this.group} parked${where}: ${because}`);
    if (kind === 'redriven')
      this.logger.log(`Group ${this.group} handled parked messages again${where}: ${because ?? 'all'}`);
    if (kind === 'engine-unavailable' && attempt === 1)
      this.logger.warn(`Group ${this.group} waits${where}: ${because}`);
    if (kind === 'awaits-turn' && attempt === 1) this.logger.log(`Group ${this.group} waits${where}: ${because}`);
  }
}

function typeOf(fact: unknown): string {
  return typeof fact === 'object' && fact !== null && 'type' in fact ? String(fact.type) : '';
}
