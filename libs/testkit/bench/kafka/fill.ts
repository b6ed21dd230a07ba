import { partitionsPerTopic } from '@parley/broker';
import { contactIdNumber } from '../material.js';
import type { Cluster } from './cluster.js';

const AT_ONCE = 2_000;
/** 250 bytes: the weight of an ordinary fact. */
const valueNumber = (n: number): string => JSON.stringify({ n, text: 'x'.repeat(250 - 16 - String(n).length) });

/** A new topic of so many messages, whose keys take turns. Answers its name. */
export async function fill(
  cluster: Cluster,
  { keys, messages }: { readonly keys: number; readonly messages: number },
): Promise<string> {
  const topic = `keys-${keys}-${messages}`;
  const broker = await cluster.open('none');
  await broker.ensureTopics([{ name: topic, partitions: partitionsPerTopic }]);
  for (let from = 0; from < messages; from += AT_ONCE) {
    const page = Array.from({ length: Math.min(AT_ONCE, messages - from) }, (_, at) => {
      const n = from + at;
      const headers = { 'content-type': 'application/json' };
      return { key: contactIdNumber((n % keys) + 1), headers, value: valueNumber(n) };
    });
    await broker.publish(topic, page);
  }
  await broker.close();
  return topic;
}
