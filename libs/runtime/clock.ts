import { randomUUID } from 'node:crypto';

/** The only place an instant comes from; tests hold it still. */
export interface Clock {
  /** ISO 8601, UTC, milliseconds. */
  now(): string;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** Ids that no cause determines. */
export interface Ids {
  uuid(): string;
}

export const randomIds: Ids = { uuid: () => randomUUID() };
