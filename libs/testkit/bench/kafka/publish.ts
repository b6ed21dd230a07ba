import { partitionOf, partitionsPerTopic, type OutgoingMessage } from '@parley/broker';
import { Kafka, CompressionTypes, logLevel } from 'kafkajs';
import { Producer, ProduceAcks, stringSerializers } from '@platformatic/kafka';
import { messageOf, recordedFacts } from '../recorded-facts.js';
import { atLeast, print, shown } from '../report.js';
import { perSecond } from '../rounds.js';
import type { Cluster } from './cluster.js';
import { inTurn, pieceByPiece, ratioOf, speedsOf } from './in-turn.js';

/** As many as the projection publishes in one go. */
const BATCH = 256;
const BATCHES = 40;
const ROUNDS = 9;
const AT_ONCE = 64;
const SINGLES = 2_048;

type Compression = 'gzip' | 'none';

/** 5: facts/s onto a topic, acknowledged by all replicas, against kafkajs and @platformatic/kafka with the same records. */
export async function measurePublish(cluster: Cluster): Promise<void> {
  const batches = recordedFacts(BATCHES, BATCH).map((batch) => batch.map(messageOf));
  for (const compression of ['none', 'gzip'] as const) {
    const senders = await openSenders(cluster, compression);
    const speeds = await pieceByPiece(senders.of, batches, BATCH, ROUNDS);
    const words = `publish, ${BATCH} facts at a time, ${compression === 'none' ? 'uncompressed' : compression}, to`;
    print(atLeast('5', `${words} kafkajs sendBatch`, ratioOf(speeds.parley, speeds.kafkajs), 0.85), speedsOf(speeds));
    print(shown('5', `${words} @platformatic/kafka`, ratioOf(speeds.parley, speeds.platformatic)));
    if (compression === 'gzip') await oneByOne(senders, batches.flat().slice(0, SINGLES));
    await senders.close();
  }
}

/** Callers who each wait for their own message, as webhooks do. */
async function oneByOne({ of }: Senders, messages: readonly OutgoingMessage[]): Promise<void> {
  const singly = (send: Send) => () =>
    perSecond(messages.length, async () => {
      const queue = messages.values();
      const caller = async () => {
        for (const message of queue) await send([message]);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, caller));
    });
  const { parley, kafkajs, platformatic } = of;
  const speeds = await inTurn(
    { parley: singly(parley), kafkajs: singly(kafkajs), platformatic: singly(platformatic) },
    5,
  );
  const words = `publish, one message each by ${AT_ONCE} callers, gzip, to`;
  print(shown('5', `${words} kafkajs`, ratioOf(speeds.parley, speeds.kafkajs)), speedsOf(speeds));
  print(shown('5', `${words} @platformatic/kafka`, ratioOf(speeds.parley, speeds.platformatic)));
}

/** Resolves once all of them are durable. */
type Send = (messages: readonly OutgoingMessage[]) => Promise<unknown>;
interface Senders {
  readonly of: Readonly<Record<'parley' | 'kafkajs' | 'platformatic', Send>>;
  close(): Promise<void>;
}

/** To one topic, with the same keys on the same partitions. */
async function openSenders(cluster: Cluster, compression: Compression): Promise<Senders> {
  const parley = await cluster.open(compression);
  const name = `facts-${compression}`;
  const topic = cluster.prefix + name;
  await parley.ensureTopics([{ name, partitions: partitionsPerTopic }]);
  const bare = new Kafka({ brokers: [...cluster.brokers], logLevel: logLevel.NOTHING }).producer({
    allowAutoTopicCreation: false,
  });
  await bare.connect();
  const rival = new Producer({
    clientId: 'platformatic',
    bootstrapBrokers: [...cluster.brokers],
    serializers: stringSerializers,
    autocreateTopics: false,
  });
  const placed = new WeakMap<OutgoingMessage, number>();
  /** Told beforehand, so that nobody pays for ours. */
  const partition = (message: OutgoingMessage): number => {
    const known = placed.get(message) ?? partitionOf(message.key, partitionsPerTopic);
    placed.set(message, known);
    return known;
  };
  const of: Senders['of'] = {
    parley: (messages) => parley.publish(name, messages),
    kafkajs: (messages) =>
      bare.sendBatch({
        acks: -1,
        compression: compression === 'gzip' ? CompressionTypes.GZIP : CompressionTypes.None,
        topicMessages: [
          { topic, messages: messages.map((message) => ({ ...message, partition: partition(message) })) },
        ],
      }),
    platformatic: (messages) =>
      rival.send({
        acks: ProduceAcks.ALL,
        compression,
        messages: messages.map((message) => ({ ...message, topic, partition: partition(message) })),
      }),
  };
  return {
    of,
    close: async () => {
      await rival.close();
      await bare.disconnect();
      await parley.close();
    },
  };
}
