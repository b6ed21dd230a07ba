import { BACKWARDS, END, type ReadPosition } from '@eventstore/db-client';
import type { Connection } from './connection.js';
import { placeOfEvent, type Events } from './events.js';
import { pageOf } from './page.js';
import { compare, type Place } from './places.js';

/** Mostly the last event is ours. */
const FIRST_PAGE = 2;
const LONGEST_PAGE = 1_024;

/**
 * Finds our last fact: $all is read backwards past whatever else stands there (statistics, other programs), for the
 * client cannot ask for less. Nothing is looked at twice: each look goes back to where the one before it began.
 */
export class Head {
  private last: Place | undefined;
  private lookedAt: Place;

  constructor(
    private readonly connection: Connection,
    private readonly events: Events,
    origin: Place,
  ) {
    this.lookedAt = origin;
  }

  /** The last fact that this process has seen. */
  get known(): Place | undefined {
    return this.last;
  }

  /** A fact was seen there. */
  saw(place: Place): void {
    if (!this.last || compare(this.last, place) < 0) this.last = place;
  }

  /** The place of our last fact, or undefined while there is none. */
  async find(): Promise<Place | undefined> {
    let from: ReadPosition = END;
    let newest: Place | undefined;
    for (let size = FIRST_PAGE; ; size = Math.min(size * 8, LONGEST_PAGE)) {
      const events = await this.before(from, size);
      for (const { event } of events) {
        if (!event) continue;
        const place = placeOfEvent(event);
        newest ??= place;
        from = place;
        const seen = [this.last, this.lookedAt].some((end) => end && compare(place, end) <= 0);
        if (!seen && this.events.isFact(event)) this.saw(place);
        else if (!seen) continue;
        return this.upTo(newest);
      }
      if (events.length < size) return this.upTo(newest);
    }
  }

  private upTo(newest: Place | undefined): Place | undefined {
    if (newest && compare(this.lookedAt, newest) < 0) this.lookedAt = newest;
    return this.last;
  }

  private before(fromPosition: ReadPosition, maxCount: number) {
    const options = { direction: BACKWARDS, fromPosition, maxCount, requiresLeader: true } as const;
    return this.connection.call((client, signal) => pageOf(client.readAll(options), signal));
  }
}
