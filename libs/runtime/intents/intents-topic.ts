import { intentsTopic, type Broker } from '@parley/broker';
import { isParleyError, ParleyError } from '@parley/contracts';
import type { Logger } from 'pino';
import { IntentsEntry } from './entries.js';
import type { IntentsKeeper } from './intents-keeper.js';

const PAGE = 500;

/**
 * The book of intents on a topic of the broker, whichever that is: a file of one host, or Kafka. Nothing is ever deleted
 * from it, and every process reads it whole.
 */
export class IntentsTopic implements IntentsKeeper {
  /** Offset of the first record that was not read yet. */
  private next = 0n;

  private constructor(
    private readonly broker: Pick<Broker, 'publish' | 'read'>,
    private readonly log: Pick<Logger, 'warn'>,
  ) {}

  /** Makes the topic where there is none. Rejects with what the broker throws. */
  static async open(
    broker: Pick<Broker, 'ensureTopics' | 'publish' | 'read'>,
    log: Pick<Logger, 'warn'>,
  ): Promise<IntentsTopic> {
    await broker.ensureTopics([intentsTopic]);
    return new IntentsTopic(broker, log);
  }

  /** For who only looks: where there is no topic, there is no news. */
  static toRead(broker: Pick<Broker, 'publish' | 'read'>, log: Pick<Logger, 'warn'>): IntentsTopic {
    const read: Broker['read'] = (...asked) =>
      broker.read(...asked).catch((error: unknown) => {
        if (isParleyError(error, 'topic-unknown')) return [];
        throw error;
      });
    return new IntentsTopic({ publish: broker.publish.bind(broker), read }, log);
  }

  async news(): Promise<readonly IntentsEntry[]> {
    const news: IntentsEntry[] = [];
    for (;;) {
      const page = await this.broker.read(intentsTopic.name, 0, String(this.next), PAGE);
      for (const { offset, value } of page) {
        const entry = entryOf(value);
        if (entry) news.push(entry);
        // Nothing can be taken off the topic again, so what a newer release wrote must not end every start.
        else this.log.warn({ topic: intentsTopic.name, offset }, 'a record that this release cannot read is ignored');
        this.next = BigInt(offset) + 1n;
      }
      if (page.length === 0) return news;
    }
  }

  async keep(entries: readonly IntentsEntry[]): Promise<void> {
    const messages = entries.map((entry) => ({ key: 'intents', headers: {}, value: JSON.stringify(entry) }));
    try {
      await this.broker.publish(intentsTopic.name, messages);
    } catch (cause) {
      throw new ParleyError(
        'intents-not-kept',
        `the topic ${intentsTopic.name} cannot be written (${isParleyError(cause) ? cause.code : 'unexpected'}): try again once the broker answers`,
        { retryable: true, cause },
      );
    }
  }
}

function entryOf(text: string): IntentsEntry | undefined {
  try {
    return IntentsEntry.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
