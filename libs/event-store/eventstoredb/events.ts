import { cloudEventType, factTypeOf, ParleyError, type Fact, type RecordedFact } from '@parley/contracts';
import { jsonEvent, type EventData, type ResolvedEvent } from '@eventstore/db-client';
import type { StoredFact } from '../upcast.js';
import { positionOf, type Place } from './places.js';

/** An event as the client reads it. */
export type ReadEvent = NonNullable<ResolvedEvent['event']>;

/** How facts stand in the server: their streams with a prefix, their ids and types as those of the events. */
export class Events {
  /** What the names of all our streams begin with. */
  readonly streams: string;

  constructor(private readonly prefix: string) {
    this.streams = `${prefix}contact-`;
  }

  nameOf(stream: string): string {
    return this.prefix + stream;
  }

  /** All but what the server keeps of every event anyway. */
  encode({ id, type, ...rest }: Fact, recordedAt: string): EventData {
    return jsonEvent({ id, type: cloudEventType(type, rest.version), data: { ...rest, recordedAt } });
  }

  /** Is it a fact of ours? Streams of the server, of other programs and deletions are not. */
  isFact({ streamId, type, isJson }: ReadEvent): boolean {
    return isJson && streamId.startsWith(this.streams) && factTypeOf(type) !== undefined;
  }

  /** Type of a fact, as it stands. */
  typeOf({ type }: ReadEvent): string {
    return factTypeOf(type)!;
  }

  decode(event: ReadEvent): StoredFact {
    return {
      ...(event.data as Omit<RecordedFact, 'id' | 'type'>),
      id: event.id,
      type: this.typeOf(event),
      stream: event.streamId.slice(this.prefix.length),
      revision: Number(event.revision),
      position: positionOf(placeOfEvent(event)),
    } as StoredFact;
  }
}

/** Servers before 22.6 fill it with ones where a stream is read. */
const NO_OFFSET = 2n ** 63n;

export function placeOfEvent({ position }: ReadEvent): Place {
  if (position && position.commit < NO_OFFSET) return position;
  throw new ParleyError(
    'event-store-unsupported',
    'The server does not say where the events of a stream stand in the whole log: use EventStoreDB 22.10 or newer, or KurrentDB.',
    { retryable: false },
  );
}
