import { deadLetterTopicOf, type Broker } from '../port.js';
import { releasedRecord } from './dead-letter-records.js';

/**
 * Asks for the parked messages of a key to be handled again: the running consumer of the group does so, oldest first,
 * before newer messages of the key; a consumer that does not run does so when it starts. A key that is not quarantined
 * stays as it is.
 */
export async function releaseKey(broker: Broker, group: string, key: string, at: string): Promise<void> {
  await broker.publish(deadLetterTopicOf(group), [releasedRecord(group, key, at)]);
}
