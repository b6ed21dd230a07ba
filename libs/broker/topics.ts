import { topics } from '@parley/contracts';
import { deadLetterTopicOf } from './port.js';

/**
 * Partitions of every topic. Fixed when a topic is made; the same for all topics, so that a contact has one partition
 * number everywhere. Lanes run inside a partition, so this bounds how many processes can share a group, not the speed.
 */
export const partitionsPerTopic = 12;

/** What the services talk over: make these before anything is published or consumed. */
export const serviceTopics: readonly { readonly name: string; readonly partitions: number }[] = Object.values(
  topics,
).map((name) => ({ name, partitions: partitionsPerTopic }));

/** Settings changed at run time, where processes share a broker: one partition, read whole by each of them. */
export const settingsTopic = { name: 'parley.settings', partitions: 1 } as const;

/** What brands teach the router, and which of their models it uses: one partition, read whole by whoever needs it. */
export const intentsTopic = { name: 'parley.intents', partitions: 1 } as const;

/** Whether nothing may ever be deleted from a topic, not even what every group has committed. */
export function isKeptForEver(topic: string): boolean {
  return topic === settingsTopic.name || topic === intentsTopic.name || topic.startsWith(deadLetterTopicOf(''));
}
