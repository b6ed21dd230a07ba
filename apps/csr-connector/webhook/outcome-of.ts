import type { PlatformOutcome } from '../platform.js';
import type { Posted } from './post.js';

const LONGEST_REST_MS = 3_600_000;

/** Any 2xx means taken, any other answer means not taken; without an answer nobody can say. */
export function outcomeOf(posted: Posted, nowMs: number): PlatformOutcome {
  switch (posted.kind) {
    case 'not-sent':
      return { kind: 'refused', code: posted.because, lasting: false };
    case 'lost':
      return { kind: 'unknown', because: posted.because };
    case 'answered': {
      const { status } = posted;
      if (status >= 200 && status < 300) return taken(posted.body);
      const retryAfterMs = status === 429 || status === 503 ? restOf(posted.headers['retry-after'], nowMs) : undefined;
      const lasting = status < 500 && status !== 408 && status !== 425 && status !== 429;
      return {
        kind: 'refused',
        code: `http-${status}`,
        lasting,
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      };
    }
  }
}

function taken(body: string): PlatformOutcome {
  const id = idIn(body);
  return id === undefined ? { kind: 'taken' } : { kind: 'taken', externalTicketId: id };
}

/** The endpoint may name its own ticket in the answer, as `externalTicketId` or `ticketId`. */
function idIn(body: string): string | undefined {
  try {
    const answer = JSON.parse(body) as { externalTicketId?: unknown; ticketId?: unknown } | null;
    const id = answer?.externalTicketId ?? answer?.ticketId;
    const named = typeof id === 'number' ? String(id) : id;
    return typeof named === 'string' && named !== '' && named.length <= 200 ? named : undefined;
  } catch {
    return undefined;
  }
}

/** Seconds or an HTTP date, in milliseconds from now. */
function restOf(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - nowMs;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), LONGEST_REST_MS);
}
