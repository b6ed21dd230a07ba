import { isParleyError } from '@parley/contracts';
import { backoffAfter } from '../lanes/backoff.js';
import type { Time } from '../lanes/time.js';
import { within } from '../lanes/within.js';
import type { Broker, OutgoingMessage } from '../port.js';
import type { Slot, Slots } from './slots.js';
import type { SpoolBatch } from './spool-file.js';

export type Publisher = Pick<Broker, 'publish'>;

/** Safe to log: `because` is a stable code. */
export type SpoolEvent =
  /** From now on messages are kept here. */
  | { readonly kind: 'began'; readonly because: string }
  /** The reason for which nothing can be sent has become another one. */
  | { readonly kind: 'waiting'; readonly because: string }
  /** What a process that is gone had kept is sent first. */
  | { readonly kind: 'adopted'; readonly slot: number; readonly messages: number }
  /** What a process that is gone has left cannot be read: its file is for a person to look at. */
  | { readonly kind: 'unusable'; readonly slot: number }
  /** No room is left: messages are refused until there is. */
  | { readonly kind: 'full' }
  /** Everything was sent, and new messages go straight to the broker again. */
  | { readonly kind: 'ended'; readonly sent: number; readonly seconds: number };

export interface SpoolHealth {
  /** False while messages go straight to the broker. */
  readonly holding: boolean;
  /** Why nothing could be sent the last time it was tried. */
  readonly because?: string;
  readonly messages: number;
  readonly bytes: number;
  readonly full: boolean;
  /** ISO instant at which the oldest message was kept. */
  readonly oldestAt?: string;
  /** Since the start: messages that were kept here, and messages that were sent on from here. */
  readonly kept: number;
  readonly sent: number;
}

export interface SpoolParts {
  readonly broker: Publisher;
  readonly slots: Slots;
  readonly maxBytes: number;
  /** Milliseconds a caller may be kept waiting. */
  readonly answerWithin: number;
  readonly time: Time;
  readonly random: () => number;
  readonly observe: (event: SpoolEvent) => void;
}

/** Milliseconds between two attempts to send, growing from the first to the second figure. */
const BACKOFF = { base: 100, max: 2_000 };
/** Milliseconds between two looks for what processes that are gone have left. */
const LOOK_FOR_ORPHANS = 30_000;

/**
 * Keeps messages for a broker that is away and sends them on when it is back: in the order in which they were kept, what
 * was left by processes that are gone first. A batch is removed once it is durable on the broker; a crash repeats one at most.
 */
export class Spool {
  private readonly own: Slot;
  private readonly adopted: Slot[];
  private readonly appends = new Set<Promise<void>>();
  private sending: Promise<void> | undefined;
  private lastBatch: Promise<void> | undefined;
  private because: string | undefined;
  private sinceMs = 0;
  private sentBefore = 0;
  private kept = 0;
  private sent = 0;
  private saidFull = false;
  private stopped = false;
  private wake: () => void = () => undefined;
  private cancelLook: () => void = () => undefined;

  /** @throws ParleyError `spool-unusable` */
  constructor(private readonly parts: SpoolParts) {
    this.own = parts.slots.take();
    this.adopted = [];
    if (this.own.file.next()) this.begin('left-by-the-last-run');
    this.lookForOrphans();
  }

  /** Waits for the end of a last batch; true where nothing waits here, so that a newer message may go straight out. */
  async isEmpty(): Promise<boolean> {
    while (this.lastBatch) await this.lastBatch;
    return this.sending === undefined;
  }

  /**
   * Resolves once the messages are durable here; `because` is the code of what keeps them from the broker.
   * @throws ParleyError `spool-full`, `storage-unavailable` (both retryable)
   */
  async keep(topic: string, messages: readonly OutgoingMessage[], because: string): Promise<void> {
    const { time, maxBytes } = this.parts;
    const appended = this.own.file.append(topic, messages, time.now(), maxBytes);
    this.appends.add(appended);
    this.begin(because);
    try {
      await appended;
      this.kept += messages.length;
    } catch (error) {
      if (isParleyError(error) && error.code === 'spool-full') this.sayFull();
      throw error;
    } finally {
      this.appends.delete(appended);
    }
  }

  health(): SpoolHealth {
    const waiting = [...this.adopted, this.own].map(({ file }) => file.waiting());
    const oldestAt = waiting.flatMap(({ oldestAt }) => oldestAt ?? []).toSorted()[0];
    const bytes = this.own.file.bytes();
    return {
      holding: this.sending !== undefined,
      ...(this.because === undefined ? {} : { because: this.because }),
      messages: waiting.reduce((sum, { messages }) => sum + messages, 0),
      bytes,
      full: bytes >= this.parts.maxBytes,
      ...(oldestAt === undefined ? {} : { oldestAt }),
      kept: this.kept,
      sent: this.sent,
    };
  }

  /** Lets the batch under way end within so many milliseconds; what is left stays on the disk for the next start. */
  async stop(deadlineMs: number): Promise<void> {
    this.stopped = true;
    this.cancelLook();
    this.wake();
    const { answerWithin, time } = this.parts;
    if (this.sending) await within(this.sending, Math.min(deadlineMs, answerWithin), time);
    for (const slot of [...this.adopted.splice(0), this.own]) slot.close();
  }

  private begin(because: string): void {
    if (this.sending || this.stopped) return;
    this.because = because;
    this.sinceMs = this.nowMs();
    this.sentBefore = this.sent;
    this.parts.observe({ kind: 'began', because });
    this.sending = this.sendUntilEmpty();
  }

  private async sendUntilEmpty(): Promise<void> {
    let failures = 0;
    while (!this.stopped) {
      try {
        const slot = this.adopted[0] ?? this.own;
        const batch = slot.file.next();
        const proven = failures === 0 && this.sent > this.sentBefore;
        if (batch ? await this.sendBatch(slot, batch, proven) : await this.isDone(slot)) return;
        failures = 0;
      } catch (error) {
        if (this.stopped) return;
        failures += 1;
        this.note(isParleyError(error) ? error.code : 'internal');
        await this.pause(backoffAfter(failures, BACKOFF, this.parts.random));
      }
    }
  }

  /**
   * Where the broker has proved to be back, the last batch closes the spool: what comes meanwhile waits for its end
   * instead of queuing behind it, or a busy process would never be done. True where that was the end.
   */
  private async sendBatch(slot: Slot, batch: SpoolBatch, proven: boolean): Promise<boolean> {
    const closes = proven && batch.isRest && slot === this.own && this.appends.size === 0;
    const ended = Promise.withResolvers<void>();
    const release = () => {
      this.lastBatch = undefined;
      ended.resolve();
    };
    const cancel = closes ? this.parts.time.after(this.parts.answerWithin, release) : () => undefined;
    if (closes) this.lastBatch = ended.promise;
    try {
      await this.publish(batch);
      this.sent += batch.messages.length;
      await slot.file.remove(batch);
      return closes && !this.isMore() && this.end();
    } finally {
      cancel();
      release();
    }
  }

  private async publish({ messages }: SpoolBatch): Promise<void> {
    const byTopic = Map.groupBy(messages, ({ topic }) => topic);
    await Promise.all([...byTopic].map(([topic, ofTopic]) => this.parts.broker.publish(topic, ofTopic)));
  }

  /** Of a spool in which nothing waits: true where it is our own, and nothing is on its way into it. */
  private async isDone(slot: Slot): Promise<boolean> {
    if (slot === this.own && this.appends.size === 0) return this.end();
    if (slot === this.own) await Promise.allSettled(this.appends);
    else {
      this.adopted.splice(this.adopted.indexOf(slot), 1);
      slot.file.shrink();
      slot.close();
    }
    return false;
  }

  private isMore(): boolean {
    return this.appends.size > 0 || this.adopted.length > 0 || this.own.file.next() !== undefined;
  }

  private end(): true {
    this.sending = undefined;
    this.because = undefined;
    this.saidFull = false;
    this.own.file.shrink();
    const seconds = (this.nowMs() - this.sinceMs) / 1_000;
    this.parts.observe({ kind: 'ended', sent: this.sent - this.sentBefore, seconds });
    return true;
  }

  private note(because: string): void {
    if (because === this.because) return;
    this.because = because;
    this.parts.observe({ kind: 'waiting', because });
  }

  private sayFull(): void {
    if (!this.saidFull) this.parts.observe({ kind: 'full' });
    this.saidFull = true;
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.parts.time.after(milliseconds, resolve);
      this.wake = () => {
        cancel();
        resolve();
      };
    });
  }

  private lookForOrphans(): void {
    const { slots, observe } = this.parts;
    for (const slot of slots.takeOrphans((unusable) => observe({ kind: 'unusable', slot: unusable }))) {
      this.adopted.push(slot);
      observe({ kind: 'adopted', slot: slot.number, messages: slot.file.waiting().messages });
      this.begin('left-by-another');
    }
    this.cancelLook = this.parts.time.after(LOOK_FOR_ORPHANS, () => this.lookForOrphans());
  }

  private nowMs(): number {
    return Date.parse(this.parts.time.now());
  }
}
