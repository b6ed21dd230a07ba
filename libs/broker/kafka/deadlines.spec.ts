import { ack, type ConsumerOptions } from '../port.js';
import { deadlinesOf } from './deadlines.js';

const options = (more: Partial<ConsumerOptions> = {}): ConsumerOptions => ({
  group: 'g',
  topics: ['t'],
  handler: async () => ack,
  ...more,
});

describe('the deadlines of a member (pitfall 8)', () => {
  it('make the session longer than three handlers', () => {
    expect(deadlinesOf(options(), undefined)).toMatchObject({ handlerDeadline: 30_000, sessionTimeout: 91_000 });
    expect(deadlinesOf(options({ handlerDeadline: 60_000 }), undefined)).toMatchObject({ sessionTimeout: 181_000 });
    expect(deadlinesOf(options({ handlerDeadline: 100 }), undefined)).toMatchObject({ sessionTimeout: 30_000 });
  });

  it('cut a handler’s to below a third of a session that was chosen', () => {
    expect(deadlinesOf(options(), 45_000)).toMatchObject({ handlerDeadline: 14_999, sessionTimeout: 45_000 });
    expect(deadlinesOf(options(), 120_000)).toMatchObject({ handlerDeadline: 30_000 });
  });

  it('refuse a handler’s that was chosen, too, and does not fit', () => {
    expect(() => deadlinesOf(options({ handlerDeadline: 15_000 }), 45_000)).toThrow(
      expect.objectContaining({ code: 'handler-deadline-too-long', retryable: false }),
    );
    expect(deadlinesOf(options({ handlerDeadline: 14_999 }), 45_000)).toMatchObject({ handlerDeadline: 14_999 });
  });

  it('leave time to finish before a rebalance, and ten heartbeats to a session', () => {
    for (const chosen of [undefined, 6_000, 45_000]) {
      const { revokeDeadline, rebalanceTimeout, sessionTimeout, heartbeatInterval } = deadlinesOf(options(), chosen);
      expect(revokeDeadline).toBeLessThan(sessionTimeout / 3);
      expect(revokeDeadline).toBeLessThan(rebalanceTimeout);
      expect(heartbeatInterval * 10).toBeLessThanOrEqual(sessionTimeout);
    }
  });
});
