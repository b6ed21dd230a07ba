import { CompressionTypes, type Producer, type ProducerBatch } from 'kafkajs';
import { Names } from './names.js';
import { Publisher } from './publisher.js';

describe('what is published to Kafka', () => {
  let sent: ProducerBatch[];

  function publisherWith(compression: 'gzip' | 'none'): Publisher {
    sent = [];
    const producer = { sendBatch: async (batch: ProducerBatch) => void sent.push(batch) } as unknown as Producer;
    const renewable = { use: <T>(work: (client: Producer) => Promise<T>) => work(producer) };
    return new Publisher(renewable as never, { partitionsOf: async () => 12 } as never, new Names(''), compression);
  }
  const messages = (count: number, bytes: number) =>
    Array.from({ length: count }, (_, n) => ({ key: `contact-${n}`, headers: {}, value: 'x'.repeat(bytes) }));
  const compressions = () => sent.map(({ compression }) => compression);

  it('is compressed where that is worth unpacking: many at once, and not one by one', async () => {
    const publisher = publisherWith('gzip');
    await publisher.publish('facts', messages(256, 800));
    await publisher.publish('facts', messages(1, 800));
    await publisher.publish('facts', messages(1, 5_000));
    expect(compressions()).toEqual([CompressionTypes.GZIP, CompressionTypes.None, CompressionTypes.GZIP]);
  });

  it('is never compressed where nobody asks for it', async () => {
    const publisher = publisherWith('none');
    await publisher.publish('facts', messages(256, 800));
    expect(compressions()).toEqual([CompressionTypes.None]);
  });
});
