/** The body of every refused or failed request: RFC 9457, with our stable `code` beside the standard members. */
export interface ProblemDocument {
  /** `urn:parley:problem:<code>` */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
}

export const problemContentType = 'application/problem+json';

/**
 * A request that is answered with a problem document. The HTTP edge alone throws it: `status` and `code` for
 * programs, `detail` for people (what was wrong, where, what to do; never a phone number, a text or a secret).
 */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    /** Stable, kebab-case. */
    readonly code: string,
    readonly detail: string,
    /** Sent with the answer, such as `Retry-After`. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(`${code}: ${detail}`);
    this.name = 'ProblemError';
  }
}

/** `signature-wrong` → `Signature wrong` */
export function problemDocument(error: Pick<ProblemError, 'status' | 'code' | 'detail'>): ProblemDocument {
  const words = error.code.replaceAll('-', ' ');
  return {
    type: `urn:parley:problem:${error.code}`,
    title: words.charAt(0).toUpperCase() + words.slice(1),
    status: error.status,
    detail: error.detail,
    code: error.code,
  };
}
