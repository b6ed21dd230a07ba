import { ack, type Broker, type Consumer } from '@parley/broker';
import { Arrivals } from './arrivals.js';
import { contactIdNumber } from './material.js';
import { milliseconds } from './rounds.js';

const topic = 'echo';

/** A topic that nobody else uses, and how long it takes from a publication on it to its handler. */
export class BrokerEcho {
  private sent = 0;

  private constructor(
    private readonly broker: Broker,
    private readonly consumer: Consumer,
    private readonly arrivals: Arrivals,
  ) {}

  /** The broker is closed with it. */
  static async open(broker: Broker): Promise<BrokerEcho> {
    await broker.ensureTopics([{ name: topic, partitions: 12 }]);
    const arrivals = new Arrivals();
    const handler = async ({ value }: { value: string }) => (arrivals.note(value), ack);
    const consumer = await broker.consume({ group: 'echo', topics: [topic], handler });
    return new BrokerEcho(broker, consumer, arrivals);
  }

  /** Milliseconds from a publication to its handler. */
  roundTrip(): Promise<number> {
    this.sent += 1;
    const value = String(this.sent);
    return milliseconds(async () => {
      const heard = this.arrivals.of(value);
      await this.broker.publish(topic, [{ key: contactIdNumber(this.sent), headers: {}, value }]);
      await heard;
    });
  }

  async close(): Promise<void> {
    await this.consumer.drain(1_000);
    await this.broker.close();
  }
}
