import { headerNames, topics, type TimerDue } from '@parley/contracts';
import type { Broker } from '@parley/broker';
import type { DocumentWrite, ReadModelWriter, TimerDocument, TimerMark } from '@parley/read-models';
import type { Logger } from 'pino';
import type { Time } from './time.js';

/** Resolves once every timer is durable on the topic. */
export type PublishTimers = (due: readonly TimerDue[]) => Promise<void>;

/** Milliseconds after which a timer that nothing has settled is told of again. */
const AGAIN = 60_000;
const AGAIN_AFTER_FAILURE = 1_000;
/** The alarm is looked at this often even if nothing is due: the wall clock may be set, or the machine have slept. */
const LONGEST_SLEEP = 60_000;
const PAGE = 200;

const beforeAll: TimerMark = { dueAt: '', id: '' };

/**
 * Tells of timers when they come due, at least once. It sleeps until the next one: the alarm is set from the
 * documents and from what the projection has just written, never by a poll. Settled timers leave through the
 * projection too, so that what it remembers having told of is exactly what is still there.
 */
export class DueTimers {
  private writer: ReadModelWriter | undefined;
  /** Everything up to here was told of, or is in `toTell`. */
  private swept = beforeAll;
  /** Due, and not told of yet, in the order in which they were found. */
  private readonly toTell = new Map<string, TimerDocument>();
  /** Told of and not settled yet, the earliest first: when, in milliseconds. */
  private readonly told = new Map<string, { readonly timer: TimerDocument; readonly at: number }>();
  private alarm: { readonly at: number; readonly cancel: () => void } | undefined;
  private rounds: Promise<void> = Promise.resolve();
  tellings = 0;

  constructor(
    private readonly publish: PublishTimers,
    private readonly time: Pick<Time, 'now' | 'after'>,
    private readonly logger: Pick<Logger, 'warn'>,
  ) {}

  /** Takes charge of a generation’s timers, all that are due at once. Again for the same one changes nothing. */
  attach(writer: ReadModelWriter): void {
    if (this.writer === writer) return;
    this.detach();
    this.writer = writer;
    this.wake();
  }

  detach(): void {
    this.alarm?.cancel();
    this.alarm = undefined;
    this.writer = undefined;
    this.swept = beforeAll;
    this.toTell.clear();
    this.told.clear();
  }

  /** To be told of every write to the generation. */
  applied(writes: readonly DocumentWrite[]): void {
    if (!this.writer) return;
    const now = this.time.now();
    for (const write of writes) {
      if (write.collection !== 'timers') continue;
      const id = 'put' in write ? write.put.id : write.remove;
      this.told.delete(id);
      this.toTell.delete(id);
      if (!('put' in write)) continue;
      if (write.put.dueAt <= now) this.toTell.set(id, write.put);
      this.setAlarm(Date.parse(write.put.dueAt));
    }
  }

  /** Resolves once everything was told of that is due so far. */
  idle(): Promise<void> {
    return this.rounds;
  }

  private wake(): void {
    this.alarm = undefined;
    this.rounds = this.rounds.then(() => this.tell());
  }

  private async tell(): Promise<void> {
    const { writer } = this;
    if (!writer) return;
    try {
      const next = await this.tellAllDue(writer);
      if (writer === this.writer) this.setAlarm(next);
    } catch (error) {
      if (writer !== this.writer) return;
      this.logger.warn({ err: error, waiting: this.toTell.size }, 'due timers could not be told of: trying again');
      this.setAlarm(Date.parse(this.time.now()) + AGAIN_AFTER_FAILURE);
    }
  }

  /** Answers when there is something to do again, in milliseconds. */
  private async tellAllDue(writer: ReadModelWriter): Promise<number> {
    const now = this.time.now();
    await this.tellFound(writer);
    for (;;) {
      const page = await writer.timersDue(now, PAGE, this.swept);
      if (writer !== this.writer || page.length === 0) break;
      this.swept = page.at(-1)!;
      for (const timer of page) if (!this.told.has(timer.id)) this.toTell.set(timer.id, timer);
      await this.tellFound(writer);
    }
    for (const { timer, at } of this.told.values()) {
      if (at + AGAIN > Date.parse(now)) break;
      this.toTell.set(timer.id, timer);
    }
    await this.tellFound(writer);
    const next = await writer.nextTimerAt(now);
    const [eldest] = this.told.values();
    return Math.min(next === undefined ? Infinity : Date.parse(next), eldest ? eldest.at + AGAIN : Infinity);
  }

  private async tellFound(writer: ReadModelWriter): Promise<void> {
    while (this.toTell.size > 0 && writer === this.writer) {
      const some = [...this.toTell.values()].slice(0, PAGE);
      await this.publish(some.map(dueOf));
      this.tellings += some.length;
      for (const timer of some) this.markTold(timer);
    }
  }

  /** Unless it was settled, or set anew, while it was being told of. */
  private markTold(timer: TimerDocument): void {
    if (this.toTell.get(timer.id) !== timer) return;
    this.toTell.delete(timer.id);
    this.told.delete(timer.id);
    this.told.set(timer.id, { timer, at: Date.parse(this.time.now()) });
  }

  private setAlarm(wanted: number): void {
    const now = Date.parse(this.time.now());
    const at = wanted < now + LONGEST_SLEEP ? wanted : now + LONGEST_SLEEP;
    if (this.alarm && this.alarm.at <= at) return;
    this.alarm?.cancel();
    this.alarm = { at, cancel: this.time.after(Math.max(0, at - now), () => this.wake()) };
  }
}

export function publishTimersTo(broker: Pick<Broker, 'publish'>): PublishTimers {
  return (due) =>
    broker.publish(
      topics.timers,
      due.map((timer) => ({
        key: timer.contactId,
        headers: { [headerNames.contentType]: 'application/json' },
        value: JSON.stringify(timer),
      })),
    );
}

function dueOf({ id, contactId, brandId, senderId, kind, subject, dueAt }: TimerDocument): TimerDue {
  return { timerId: id, contactId, brandId, senderId, kind, subject, dueAt };
}
