import type { Message } from '../port.js';
import type { Tail } from '../lanes/feed.js';
import type { Listener, SharedState } from './shared-state.js';
import type { BrokerTables } from './tables.js';

const PAGE = 200;

/** Follows the one partition of a topic. */
export function embeddedTail(
  tables: BrokerTables,
  shared: SharedState,
  topicName: string,
  onRecord: (record: Message) => void,
): Tail {
  const topic = tables.topic(topicName);
  let next = 0;
  let reading = false;

  const catchUp = async (): Promise<void> => {
    if (reading) return;
    reading = true;
    try {
      for (let full = true; full;) {
        const records = tables.read(topic, 0, next, PAGE);
        for (const record of records) {
          next = Number(record.offset) + 1;
          onRecord(record);
        }
        full = records.length === PAGE;
      }
    } finally {
      reading = false;
    }
  };

  const listener: Listener = {
    grew: (topicId) => {
      // A read that fails now is made up for by the next catch-up.
      if (topicId === topic.id) void catchUp().catch(() => undefined);
    },
  };
  shared.listeners.add(listener);
  return { catchUp, close: () => void shared.listeners.delete(listener) };
}
