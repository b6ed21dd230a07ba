const brand = Symbol.for('parley.error');

export interface ParleyErrorOptions {
  /** May the same call succeed later, unchanged? */
  readonly retryable: boolean;
  /** Safe to log and to show: never a phone number, a text, a name or a secret. */
  readonly details?: Readonly<Record<string, string | number | boolean>>;
  readonly cause?: unknown;
}

/** The one error class: for broken invariants and broken infrastructure. Refusals are values. */
export class ParleyError extends Error {
  readonly [brand] = true;
  readonly retryable: boolean;
  readonly details: Readonly<Record<string, string | number | boolean>>;

  constructor(
    /** Stable, kebab-case: callers and policy tables switch on it. */
    readonly code: string,
    message: string,
    options: ParleyErrorOptions,
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ParleyError';
    this.retryable = options.retryable;
    this.details = options.details ?? {};
  }
}

/** By brand, not `instanceof`: two copies of the package still know each other’s errors. */
export function isParleyError(error: unknown, code?: string): error is ParleyError {
  return (
    typeof error === 'object' &&
    error !== null &&
    brand in error &&
    (code === undefined || (error as ParleyError).code === code)
  );
}
