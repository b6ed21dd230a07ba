import { ParleyError, type Fact, type RecordedFact } from '@parley/contracts';
import {
  BACKWARDS,
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
const FIRST_PAUSE = 50;

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
    return (await this.standing(attempt, until)) ?? this.lost(attempt);
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
    const conflict = error instanceof WrongExpectedVersionError;
    if (!conflict && (failure.code !== 'event-store-unavailable' || isNotLeader(error))) throw failure;
    const stands = await this.standing(attempt, until).catch(() => undefined);
    if (stands) return stands;
    if (!conflict) throw failure;
    const { actualVersion } = error;
    throw wrongExpectedRevision(attempt, typeof actualVersion === 'bigint' ? Number(actualVersion) : -1);
  }

  /** What the same append answered before, where exactly its facts stand at exactly its place. Tries as long as there is time. */
  private async standing(attempt: Attempt, until: number): Promise<Appended | undefined> {
    const { stream, expected, facts } = attempt;
    const end = Math.min(until, performance.now() + this.connection.patience * READING_BACK);
    for (let wait = FIRST_PAUSE; ; wait *= 2) {
      try {
        const left = Math.max(1, end - performance.now());
        const found = await this.read(stream, expected + 1, facts.length, left);
        return standsIn(
          attempt,
          found.map((fact) => fact.id),
        )
          ? appended(found)
          : undefined;
      } catch (error) {
        const failure = failureOf(error);
        if (failure.code !== 'event-store-unavailable' || performance.now() + wait >= end) throw failure;
        await pause(wait);
      }
    }
  }

  private lost({ stream, expected }: Attempt): never {
    throw unavailable(`it has taken facts for revision ${expected + 1} of ${stream}, and does not show them yet`);
  }

  /** The server would take facts for a stream that somebody deleted, at revisions that nobody expects. */
  private async assertNotDeleted(stream: string): Promise<void> {
    const options = { direction: BACKWARDS, maxCount: 1, requiresLeader: true } as const;
    const name = `$$${this.events.nameOf(stream)}`;
    const [metadata] = await this.connection.call((client, signal) =>
      pageOf(client.readStream(name, { ...options, fromRevision: 'end' }), signal),
    );
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
