import { z } from 'zod';
import { classifyFailure } from '../failures.js';
import type { SendOutcome } from '../port.js';
import type { ApiAnswer } from './api.js';

const Taken = z.object({
  sid: z.string().min(1),
  num_segments: z.coerce.number().int().positive().optional().catch(undefined),
});
const Refused = z.object({ code: z.coerce.string().regex(/^\d{1,8}$/) });

/**
 * What the answer to a hand-over means.
 *
 * A 4xx is a refusal: nothing was taken. A 5xx that names a Twilio error means what the table says of it. Any other 5xx,
 * and a 2xx that cannot be read, may hide a text that was taken: the outcome is unknown and nobody sends again.
 */
export function outcomeOf(answer: ApiAnswer): SendOutcome {
  if (answer.kind === 'not-written')
    return failed(answer.because, 'retry', 'Twilio could not be reached: nothing was sent.');
  if (answer.kind === 'no-answer') return { kind: 'unknown', because: answer.because };
  const { status } = answer;
  if (status >= 200 && status < 300) return taken(answer.body);
  const refused = Refused.safeParse(answer.body);
  if (refused.success) return refusedWith(refused.data.code, answer);
  if (status >= 500 || status === 408) return { kind: 'unknown', because: `http-${status}` };
  if (status === 429) return refusedWith('429', answer);
  if (status < 400)
    return failed(`http-${status}`, 'permanent', 'apiBaseUrl answers with a redirect: name the final URL.');
  return failed(`http-${status}`, 'permanent', 'Refused without a Twilio error code: check apiBaseUrl and proxies.');
}

function taken(body: unknown): SendOutcome {
  const message = Taken.safeParse(body);
  if (!message.success) return { kind: 'unknown', because: 'answer-unreadable' };
  const { sid, num_segments: segments } = message.data;
  return { kind: 'sent', carrierMessageId: sid, ...(segments === undefined ? {} : { segments }) };
}

function refusedWith(code: string, answer: Extract<ApiAnswer, { kind: 'answered' }>): SendOutcome {
  const failure = classifyFailure('twilio', code);
  if (failure.class === 'unknown' || (!failure.known && answer.status >= 500)) {
    return { kind: 'unknown', because: `twilio-${code}` };
  }
  const asked = failure.class === 'retry' ? retryAfter(answer.headers) : undefined;
  const wait = Math.max(asked ?? 0, failure.retryAfterSeconds ?? 0);
  return { ...failed(code, failure.class, failure.note), ...(wait > 0 ? { retryAfterSeconds: wait } : {}) };
}

/** Seconds of a `Retry-After` header, which may name them or an instant. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d{1,7}$/.test(value)) return Number(value);
  const now = Date.parse(headers.get('date') ?? '');
  const wait = Math.ceil((Date.parse(value) - now) / 1_000);
  return Number.isFinite(wait) && wait > 0 ? wait : undefined;
}

function failed(code: string, kind: 'retry' | 'permanent' | 'opted-out', detail: string) {
  return { kind: 'failed', code, class: kind, detail } as const;
}
