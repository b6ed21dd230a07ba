import { ack, type Broker, type Consumer } from '@parley/broker';
import { openEmbeddedBroker } from '@parley/broker/embedded';
import { Arrivals } from './arrivals.js';
import { contactIdNumber } from './material.js';
import { milliseconds } from './rounds.js';

const topic = 'echo';

/** An embedded broker that has nothing else to do, and how long it takes from a publication to its handler. */
export class BrokerEcho {
  private sent = 0;

  private constructor(
    private readonly broker: Broker,
    private readonly consumer: Consumer,
    private readonly arrivals: Arrivals,
  ) {}

  static async open(file: string): Promise<BrokerEcho> {
    const broker = openEmbeddedBroker({ file, clock: { now: () => new Date().toISOString() } });
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
