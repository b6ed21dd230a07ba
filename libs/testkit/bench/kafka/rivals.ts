import { Controller, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Ctx, EventPattern, Payload, Transport, type KafkaContext, type KafkaOptions } from '@nestjs/microservices';
import { ack, park } from '@parley/broker';
import { Consumer, stringDeserializers } from '@platformatic/kafka';
import { Kafka, logLevel } from 'kafkajs';
import type { Cluster } from './cluster.js';

/** What is done with each message; it rejects where the message is poisoned. */
export type Handle = (key: string) => Promise<void>;

/** A way of consuming a topic in the order of its keys: it begins a fresh group at the topic’s beginning, and answers how to end it. */
export type Rival = (topic: string, group: string, handle: Handle) => Promise<() => Promise<void>>;

/** Each partition for itself, as far as a client can. */
const PARTITIONS_AT_ONCE = 12;
export const LANES = 64;

export function lanes(cluster: Cluster, concurrency = LANES): Rival {
  return async (topic, group, handle) => {
    const broker = await cluster.open('none');
    const handler = ({ key }: { key: string }) =>
      handle(key).then(
        () => ack,
        () => park('poisoned'),
      );
    const consumer = await broker.consume({ group, topics: [topic], concurrency, handler });
    return async () => {
      await consumer.drain(1_000);
      await broker.close();
    };
  };
}

export function kafkajsEachMessage({ brokers, prefix }: Cluster): Rival {
  return async (topic, group, handle) => {
    const kafka = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING });
    const consumer = kafka.consumer({ groupId: prefix + group });
    await consumer.connect();
    await consumer.subscribe({ topic: prefix + topic, fromBeginning: true });
    await consumer.run({
      partitionsConsumedConcurrently: PARTITIONS_AT_ONCE,
      eachMessage: ({ message }) => handle(message.key!.toString()),
    });
    return () => consumer.disconnect();
  };
}

export function nestServer({ brokers, prefix }: Cluster): Rival {
  return async (topic, group, handle) => {
    const app = await NestFactory.createMicroservice<KafkaOptions>(nestModule(prefix + topic, handle), {
      logger: false,
      transport: Transport.KAFKA,
      options: {
        client: { brokers: [...brokers], logLevel: logLevel.NOTHING },
        consumer: { groupId: prefix + group },
        subscribe: { fromBeginning: true },
        run: { partitionsConsumedConcurrently: PARTITIONS_AT_ONCE },
      },
    });
    await app.listen();
    return () => app.close();
  };
}

/** As its documentation shows it: one message after another. */
export function platformaticStream({ brokers, prefix }: Cluster): Rival {
  return async (topic, group, handle) => {
    const consumer = new Consumer({
      groupId: prefix + group,
      clientId: 'platformatic',
      bootstrapBrokers: [...brokers],
      deserializers: stringDeserializers,
    });
    const stream = await consumer.consume({ topics: [prefix + topic], mode: 'earliest', autocommit: true });
    const following = (async () => {
      for await (const { key } of stream) await handle(key);
    })().catch(() => undefined);
    return async () => {
      await stream.close();
      await following;
      await consumer.close(true);
    };
  };
}

function nestModule(topic: string, handle: Handle): Type {
  @Controller()
  class Handler {
    @EventPattern(topic)
    each(@Payload() _: unknown, @Ctx() context: unknown): Promise<void> {
      return handle((context as KafkaContext).getMessage().key!.toString());
    }
  }
  @Module({ controllers: [Handler] })
  class Rival {}
  return Rival;
}
