import { HttpException } from '@nestjs/common';
import { isParleyError, type ParleyError } from '@parley/contracts';
import { ProblemError } from './problem.js';

const routeMissing = 'There is nothing at this address; the API is described at /api/docs.';
const tryAgain = { 'retry-after': '1' };

/** What a status says where nothing more precise is known. Fixed sentences: an address or a body may hold a number. */
const byStatus: Readonly<Record<number, readonly [code: string, detail: string]>> = {
  400: [
    'request-malformed',
    'The request could not be read: check that its body is valid JSON and its address well-formed.',
  ],
  401: ['unauthenticated', 'Send a valid bearer token in the Authorization header.'],
  403: ['forbidden', 'This token may not do this.'],
  404: ['route-not-found', routeMissing],
  405: ['method-not-allowed', 'This address does not take this method.'],
  408: ['request-timeout', 'The request took too long to arrive: send it again.'],
  413: ['body-too-large', 'The body is larger than this address takes.'],
  414: ['address-too-long', 'The address is longer than any of ours: check what it was built from.'],
  415: ['content-type-unsupported', 'This address does not take a body of this content type.'],
  429: ['too-many-requests', 'Too many requests: wait a little and try again.'],
  503: ['unavailable', 'The service cannot answer for the moment: try again.'],
};

/** Codes of our own errors that are the caller’s doing. */
const callersFault: Readonly<Record<string, number>> = {
  'sender-unknown': 404,
  'cursor-invalid': 400,
  'generation-moved': 409,
  'version-unknown': 404,
  'nothing-to-roll-back': 409,
  'training-under-way': 409,
  'too-many-checks': 429,
  'line-incomplete': 422,
};

/** The problem to answer with. What the caller cannot mend is told without its cause: that stands in the log. */
export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (isParleyError(error)) return ofParleyError(error);
  const status = statusOf(error);
  if (status === undefined || status >= 500) return status === 503 ? ofStatus(503) : internal();
  return ofStatus(status);
}

function ofParleyError(error: ParleyError): ProblemError {
  const status = callersFault[error.code];
  if (status !== undefined) return new ProblemError(status, error.code, sentence(error.message));
  if (!error.retryable) return internal();
  return new ProblemError(
    503,
    error.code,
    'A part that is needed does not answer for the moment: try again.',
    tryAgain,
  );
}

function ofStatus(status: number): ProblemError {
  const [code, detail] = byStatus[status] ?? byStatus[400]!;
  return new ProblemError(status, code, detail, status === 503 ? tryAgain : {});
}

function internal(): ProblemError {
  return new ProblemError(
    500,
    'internal',
    'Something went wrong on our side; the log tells more under this request’s id.',
  );
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status: unknown = (error as { statusCode?: unknown } | null | undefined)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : undefined;
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
