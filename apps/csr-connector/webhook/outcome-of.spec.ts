import { outcomeOf } from './outcome-of.js';
import type { Posted } from './post.js';

const now = Date.parse('2026-11-20T17:00:00.000Z');
const answered = (status: number, body = '', headers: Record<string, string> = {}): Posted => ({
  kind: 'answered',
  status,
  headers,
  body,
});

describe('what an answer means', () => {
  it.each([200, 201, 202, 204, 299])('%i: taken', (status) => {
    expect(outcomeOf(answered(status), now)).toEqual({ kind: 'taken' });
  });

  it.each([
    ['{"externalTicketId":"T-1"}', 'T-1'],
    ['{"ticketId":42}', '42'],
    ['{"ticketId":"ours","externalTicketId":"theirs"}', 'theirs'],
  ])('taken, and the platform names its ticket: %s', (body, externalTicketId) => {
    expect(outcomeOf(answered(200, body), now)).toEqual({ kind: 'taken', externalTicketId });
  });

  it.each(['', 'OK', 'null', '[]', '{"ticketId":{}}', '{"ticketId":""}', `{"ticketId":"${'x'.repeat(201)}"}`])(
    'taken, and nothing usable is named: %.30s',
    (body) => expect(outcomeOf(answered(200, body), now)).toEqual({ kind: 'taken' }),
  );

  it.each([301, 302, 307, 400, 401, 403, 404, 410, 413, 422])('%i: refused, and it will be so again', (status) => {
    expect(outcomeOf(answered(status), now)).toEqual({ kind: 'refused', code: `http-${status}`, lasting: true });
  });

  it.each([408, 425, 429, 500, 502, 503, 504])('%i: refused for now', (status) => {
    expect(outcomeOf(answered(status), now)).toEqual({ kind: 'refused', code: `http-${status}`, lasting: false });
  });

  it.each([
    [429, '30', 30_000],
    [503, 'Fri, 20 Nov 2026 17:02:00 GMT', 120_000],
    [503, 'Fri, 20 Nov 2026 16:00:00 GMT', 0],
    [429, '86400', 3_600_000],
    [429, 'soon', undefined],
    [500, '30', undefined],
  ])('%i with Retry-After %s: after %p ms', (status, header, retryAfterMs) => {
    const outcome = outcomeOf(answered(status, '', { 'retry-after': header }), now);
    expect(outcome).toMatchObject({ kind: 'refused' });
    expect(outcome.kind === 'refused' && outcome.retryAfterMs).toBe(retryAfterMs);
  });

  it('no connection: refused for now', () => {
    expect(outcomeOf({ kind: 'not-sent', because: 'connection-refused' }, now)).toEqual({
      kind: 'refused',
      code: 'connection-refused',
      lasting: false,
    });
  });

  it('no answer: nobody can say', () => {
    expect(outcomeOf({ kind: 'lost', because: 'timeout' }, now)).toEqual({ kind: 'unknown', because: 'timeout' });
  });
});
