import type { ConsumerOptions } from '../port.js';

export interface LaneSettings {
  readonly concurrency: number;
  readonly queueLimit: number;
  readonly maxAttempts: number;
  readonly backoff: { readonly base: number; readonly max: number };
  readonly handlerDeadline: number;
  readonly maxQuarantinedKeys: number;
}

/** The defaults the port promises. */
export function settingsOf(options: ConsumerOptions): LaneSettings {
  return {
    concurrency: options.concurrency ?? 64,
    queueLimit: options.queueLimit ?? 512,
    maxAttempts: options.maxAttempts ?? 6,
    backoff: { base: options.backoff ?? 100, max: options.maxBackoff ?? 10_000 },
    handlerDeadline: options.handlerDeadline ?? 30_000,
    maxQuarantinedKeys: options.maxQuarantinedKeys ?? 1_000,
  };
}
