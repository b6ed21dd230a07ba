import { ParleyError, type Fact, type RecordedFact } from '@parley/contracts';
import {
  BACKWARDS,
  END,
  MaxAppendSizeExceededError,
  NO_STREAM,
  WrongExpectedVersionError,
  type AppendExpectedRevision,
  type AppendResult,
} from '@eventstore/db-client';
import { setTimeout as pause } from 'node:timers/promises';
import { appended, standsIn, wrongExpectedRevision } from '../placed.js';
import type { Appended } from '../port.js';
import type { Connection } from './connection.js';
import type { Events } from './events.js';
import { failureOf, isInvalidArgument, isNotLeader, streamDeleted, unavailable } from './failures.js';
import { pageOf } from './page.js';

/** The share of a call’s time that is kept for reading back what became of it. */
const READING_BACK = 0.3;
const FIRST_PAUSE = 20;

interface Attempt {
  readonly stream: string;
  readonly expected: number;
  readonly facts: readonly Fact[];
}

/**
 * Appends at the expected revision, and reads back what stands there, whatever the server said (pitfall 22): only that
 * tells the positions of all facts, and a repeat, a lost answer and a stranger’s facts from each other.
 */
export class Appender {
  constructor(
    private readonly connection: Connection,
    private readonly events: Events,
    /** Facts of a stream from a revision on; asks once. */
    private readonly read: (stream: string, from: number, count: number, patience: number) => Promise<RecordedFact[]>,
  ) {}

  async append(attempt: Attempt, recordedAt: string): Promise<Appended> {
    const { stream, expected, facts } = attempt;
    const until = performance.now() + this.connection.patience;
    if (expected === -1) await this.assertNotDeleted(stream);
    try {
      const { nextExpectedRevision } = await this.write(attempt, recordedAt);
      if (nextExpectedRevision !== BigInt(expected + facts.length)) throw streamDeleted(stream);
    } catch (error) {
      return await this.outcome(attempt, error, until);
    }
    return (await this.standing(attempt, facts.length, until)) ?? this.lost(attempt);
  }

  private write({ stream, expected, facts }: Attempt, recordedAt: string): Promise<AppendResult> {
    const patience = this.connection.patience * (1 - READING_BACK);
    const events = facts.map((fact) => this.events.encode(fact, recordedAt));
    const expectedRevision: AppendExpectedRevision = expected === -1 ? NO_STREAM : BigInt(expected);
    const options = { expectedRevision, requiresLeader: true, deadline: patience };
    return this.connection.call(
      (client) => client.appendToStream(this.events.nameOf(stream), events, options),
      patience,
    );
  }

  /** What an append came to that was answered with an error. */
  private async outcome(attempt: Attempt, error: unknown, until: number): Promise<Appended> {
    if (error instanceof MaxAppendSizeExceededError || isInvalidArgument(error)) throw tooLarge(attempt, error);
    const failure = failureOf(error);
    if (error instanceof WrongExpectedVersionError) {
      const actual = typeof error.actualVersion === 'bigint' ? Number(error.actualVersion) : -1;
      const due = Math.min(attempt.facts.length, actual - attempt.expected);
      const stands = await this.standing(attempt, due, until);
      if (stands) return stands;
      throw wrongExpectedRevision(attempt, actual);
    }
    if (failure.code !== 'event-store-unavailable' || isNotLeader(error)) throw failure;
    const stands = await this.standing(attempt, 0, until).catch(() => undefined);
    if (stands) return stands;
    throw failure;
  }

  /**
   * What the same append answered before, where exactly its facts stand at exactly its place. Looks again for as long as
   * there is time where looking fails, and while fewer facts can be seen than are due: a server knows what it has
   * taken a little before it shows that.
   */
  private async standing(attempt: Attempt, due: number, until: number): Promise<Appended | undefined> {
    const { stream, expected, facts } = attempt;
    const end = Math.min(until, performance.now() + this.connection.patience * READING_BACK);
    for (let wait = FIRST_PAUSE; ; wait *= 2) {
      const isLast = performance.now() + wait >= end;
      try {
        const left = Math.max(1, end - performance.now());
        const found = await this.read(stream, expected + 1, facts.length, left);
        const ids = found.map((fact) => fact.id);
        if (standsIn(attempt, ids)) return appended(found);
        if (found.length >= due || isLast) return undefined;
      } catch (error) {
        const failure = failureOf(error);
        if (failure.code !== 'event-store-unavailable' || isLast) throw failure;
      }
      await pause(wait);
    }
  }

  private lost({ stream, expected }: Attempt): never {
    throw unavailable(`it has taken facts for revision ${expected + 1} of ${stream}, and does not show them yet`);
  }

  /** The server would take facts for a stream that somebody deleted, at revisions that nobody expects. */
  private async assertNotDeleted(stream: string): Promise<void> {
    const options = { direction: BACKWARDS, fromRevision: END, maxCount: 1, requiresLeader: true } as const;
    const name = `$$${this.events.nameOf(stream)}`;
    const [metadata] = await this.connection.call((client, signal) => pageOf(client.readStream(name, options), signal));
    if ((metadata?.event?.data as { $tb?: unknown } | undefined)?.$tb) throw streamDeleted(stream);
  }
}

function tooLarge({ stream, facts }: Attempt, cause: unknown): ParleyError {
  const limit = cause instanceof MaxAppendSizeExceededError ? `, over its limit of ${cause.maxAppendSize} bytes` : '';
  return new ParleyError(
    'fact-invalid',
    `Nothing was appended to ${stream}: the server refuses ${facts.length} facts of this size in one append${limit}.`,
    { retryable: false, details: { stream, facts: facts.length }, cause },
  );
}
