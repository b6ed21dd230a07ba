import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { ack, park, type Broker, type Message, type Outcome } from '@parley/broker';
import { openEmbeddedBroker } from '@parley/broker/embedded';
import { contactIdNumber, inFolder } from './material.js';
import { atLeast, print, shown } from './report.js';
import { perSecond, spreadOf } from './rounds.js';

const KEYS = 100;
const LIMIT = 64;
const PER_KEY = 100;
const SERIAL = 200;
const HANDLER_MILLISECONDS = 5;
const ROUNDS = 5;
const topic = 'bench';

/** 6: what lanes make of slow handlers, and what a poisoned key costs the others; on the embedded broker. */
export async function measureLanes(): Promise<void> {
  await inFolder(async (folder) => {
    const clock = { now: () => new Date().toISOString() };
    const broker = openEmbeddedBroker({ file: join(folder, 'parley.db'), clock });
    await broker.ensureTopics([{ name: topic, partitions: 12 }]);
    const keys = Array.from({ length: KEYS }, (_, key) => contactIdNumber(key + 1));
    for (let n = 0; n < PER_KEY; n += 1) {
      await broker.publish(
        topic,
        keys.map((key) => ({ key, headers: {}, value: `{"n":${n}}` })),
      );
    }
    const poisoned = keys[0]!;
    const ideal = Math.min(KEYS, LIMIT);
    const efficiency: number[] = [];
    const unharmed: number[] = [];
    const perSecondOfLanes: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const serial = await consumed(broker, `serial-${round}`, 1, SERIAL);
      const clean = await consumed(broker, `clean-${round}`, LIMIT, (KEYS - 1) * PER_KEY, poisoned, ack);
      const beside = await consumed(
        broker,
        `poisoned-${round}`,
        LIMIT,
        (KEYS - 1) * PER_KEY,
        poisoned,
        park('poisoned'),
      );
      efficiency.push(clean / serial / ideal);
      unharmed.push(beside / clean);
      perSecondOfLanes.push(clean);
    }
    const what = `lanes over one at a time, ${HANDLER_MILLISECONDS} ms handlers, ${KEYS} keys, to ${ideal}`;
    print(atLeast('6', what, spreadOf(efficiency), 0.8));
    print(atLeast('6', 'others beside a poisoned key, to their speed without it', spreadOf(unharmed), 0.95));
    print(shown('6', 'messages through the lanes', spreadOf(perSecondOfLanes), '/s'));
    await broker.close();
  });
}

/** Messages/s of a fresh group until so many were handled; those of `special` end otherwise and do not count. */
async function consumed(
  broker: Broker,
  group: string,
  concurrency: number,
  count: number,
  special?: string,
  outcome: Outcome = ack,
): Promise<number> {
  const { promise: done, resolve } = Promise.withResolvers<void>();
  let left = count;
  const handler = async ({ key }: Message) => {
    await later(HANDLER_MILLISECONDS);
    if (key === special) return outcome;
    left -= 1;
    if (left === 0) resolve();
    return ack;
  };
  let stop = async () => {};
  const speed = await perSecond(count, async () => {
    const consumer = await broker.consume({ group, topics: [topic], concurrency, handler });
    stop = () => consumer.drain(1_000);
    await done;
  });
  await stop();
  return speed;
}
