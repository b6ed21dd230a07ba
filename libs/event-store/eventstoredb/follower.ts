import type { ParleyError, RecordedFact } from '@parley/contracts';
import type pino from 'pino';
import { Doorbell } from '../doorbell.js';
import type { LogFilter, Position, SubscriptionItem } from '../port.js';
import { asked, type Connection } from './connection.js';
import { placeOfEvent, type Events, type ReadEvent } from './events.js';
import { closed, failureOf, unavailable } from './failures.js';
import { Feed, sign } from './feed.js';
import type { Head } from './head.js';
import { compare, placeOf, positionOf, type Place } from './places.js';

/** Milliseconds. */
export interface Pace {
  /** After so long without anything from the server the head is asked for: silence proves nothing (pitfall 18). */
  readonly silence: number;
  /** Before a subscription that ended is begun again; doubled each time, up to `longestRestart`. */
  readonly restart: number;
  readonly longestRestart: number;
}

const usualPace: Pace = { silence: 10_000, restart: 100, longestRestart: 5_000 };
/** Subscriptions that ended one after the other until it is an alarm. */
const ALARM = 3;

export interface FollowerPorts {
  readonly connection: Connection;
  readonly events: Events;
  readonly origin: Place;
  readonly head: Head;
  decode(event: ReadEvent): RecordedFact;
  random(): number;
  readonly log: Pick<pino.Logger, 'info' | 'warn' | 'error'> | undefined;
  readonly pace: Partial<Pace>;
}

/** How far a subscriber has come. */
class Cursor {
  at: Place;
  /** One fact further back: from there a subscription is begun again, and what was handed over already is dropped. */
  before: Place;

  constructor(origin: Place, from: Position | undefined) {
    const wanted = from === undefined ? origin : placeOf(from);
    this.at = this.before = compare(wanted, origin) < 0 ? origin : wanted;
  }

  moveTo(place: Place): void {
    this.before = this.at;
    this.at = place;
  }
}

/** Nothing more to take for now; nothing came for as long as `Pace.silence`. */
const idle = Symbol('idle');
const silent = Symbol('silent');

/** Reads the whole log and goes on with what comes, over catch-up subscriptions alone (pitfalls 19 and 21). */
export class Follower {
  private readonly pace: Pace;
  private readonly doorbells = new Set<Doorbell>();
  private closed = false;

  constructor(private readonly ports: FollowerPorts) {
    this.pace = { ...usualPace, ...ports.pace };
  }

  async *readAll(from?: Position, filter?: LogFilter): AsyncGenerator<RecordedFact> {
    const cursor = new Cursor(this.ports.origin, from);
    const end = await asked(this.ports.head.find());
    if (!end || compare(end, cursor.at) <= 0) return;
    const doorbell = this.doorbell();
    try {
      for await (const arrival of this.arrivals(cursor, doorbell)) {
        if (arrival === silent) throw unavailable('the server sends nothing, and there is more to read');
        if (arrival === idle) continue;
        const left = compare(end, cursor.at);
        if (left >= 0 && this.isWanted(arrival, filter)) yield this.ports.decode(arrival);
        if (left <= 0) return;
      }
      throw closed();
    } catch (error) {
      throw failureOf(error);
    } finally {
      this.doorbells.delete(doorbell);
    }
  }

  async *subscribeAll(
    from: Position | undefined,
    filter?: LogFilter,
    signal?: AbortSignal,
  ): AsyncGenerator<SubscriptionItem> {
    const cursor = new Cursor(this.ports.origin, from);
    const doorbell = this.doorbell();
    const isOver = (): boolean => this.closed || signal?.aborted === true;
    signal?.addEventListener('abort', doorbell.ring);
    let announced: Place | undefined;
    let failures = 0;
    try {
      while (!isOver()) {
        let suspect: Place | undefined;
        try {
          for await (const arrival of this.arrivals(cursor, doorbell, isOver)) {
            if (arrival !== silent) failures = this.recovered(failures);
            if (arrival !== idle && arrival !== silent) {
              if (this.isWanted(arrival, filter)) yield { kind: 'fact', fact: this.ports.decode(arrival) };
            } else if (await this.isBehind(cursor.at)) {
              if (arrival === silent && suspect === cursor.at) throw new Error('it is silent, and facts are missing');
              if (arrival === silent) suspect = cursor.at;
            } else if (announced !== cursor.at) {
              announced = cursor.at;
              yield { kind: 'caught-up', position: positionOf(announced) };
            }
          }
        } catch (error) {
          if (isOver()) break;
          failures += 1;
          await this.pauseAfter(failures, failureOf(error), doorbell, isOver);
        }
      }
      if (this.closed && !signal?.aborted) throw closed();
    } finally {
      signal?.removeEventListener('abort', doorbell.ring);
      this.doorbells.delete(doorbell);
    }
  }

  /** Ends every iteration with `event-store-unavailable`. */
  close(): void {
    this.closed = true;
    for (const doorbell of this.doorbells) doorbell.ring();
  }

  /** One subscription: each fact of ours after the cursor, once and in order, and what else there is to know. */
  private async *arrivals(
    cursor: Cursor,
    doorbell: Doorbell,
    isOver = (): boolean => this.closed,
  ): AsyncGenerator<ReadEvent | typeof idle | typeof silent> {
    const { connection, events, head } = this.ports;
    const client = connection.current();
    const feed = new Feed(client, cursor.before, events.streams, doorbell.ring);
    let isConfirmed = false;
    let isNews = false;
    try {
      while (!isOver()) {
        const item = feed.take();
        if (item !== undefined) {
          isConfirmed = isNews = true;
          if (item === sign || !events.isFact(item)) continue;
          const place = placeOfEvent(item);
          if (compare(place, cursor.at) <= 0) continue;
          head.saw(place);
          cursor.moveTo(place);
          yield item;
        } else if (isNews) {
          isNews = false;
          yield idle;
        } else if (!(await this.rings(doorbell, this.pace.silence))) {
          if (!isConfirmed) throw new Error('the server does not confirm the subscription');
          yield silent;
        }
      }
    } catch (error) {
      connection.heard(client, error);
      throw error;
    } finally {
      feed.close();
    }
  }

  private async isBehind(at: Place): Promise<boolean> {
    const { head } = this.ports;
    if (head.known && compare(head.known, at) > 0) return true;
    const last = await head.find();
    return last !== undefined && compare(last, at) > 0;
  }

  private isWanted(event: ReadEvent, filter: LogFilter | undefined): boolean {
    return !filter?.types || filter.types.some((type) => type === this.ports.events.typeOf(event));
  }

  private recovered(failures: number): number {
    if (failures >= ALARM) this.ports.log?.info('The subscription to the event store goes on.');
    return 0;
  }

  /** @throws what no new subscription can mend */
  private async pauseAfter(failures: number, failure: ParleyError, doorbell: Doorbell, isOver: () => boolean) {
    if (failure.code !== 'event-store-unavailable') throw failure;
    const { restart, longestRestart } = this.pace;
    const longest = Math.min(longestRestart, restart * 2 ** (failures - 1));
    const wait = longest * (0.5 + this.ports.random() / 2);
    const fields = { failures, reason: failure.message };
    const message = `The subscription to the event store ended, and is begun again in ${Math.round(wait)} ms.`;
    if (failures < ALARM) this.ports.log?.warn(fields, message);
    else this.ports.log?.error(fields, message);
    const until = performance.now() + wait;
    while (!isOver() && performance.now() < until) await this.rings(doorbell, until - performance.now());
  }

  private doorbell(): Doorbell {
    const doorbell = new Doorbell();
    this.doorbells.add(doorbell);
    return doorbell;
  }

  /** Does it ring within so many milliseconds? */
  private async rings(doorbell: Doorbell, milliseconds: number): Promise<boolean> {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      doorbell.ring();
    }, milliseconds);
    await doorbell.wait();
    clearTimeout(timer);
    return !isLate;
  }
}
