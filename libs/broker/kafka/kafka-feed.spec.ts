import { ParleyError } from '@parley/contracts';
import { ManualTime } from '@parley/testkit/broker';
import type { Intake } from '../lanes/feed.js';
import { KafkaFeed, type FeedParts } from './kafka-feed.js';
import { Names } from './names.js';

const down = new ParleyError('broker-unavailable', 'down', { retryable: true });

const emptyCluster = {
  addMultipleTargetTopics: async () => undefined,
  fetchTopicsOffset: async () => [],
  refreshMetadata: async () => undefined,
  refreshMetadataIfNecessary: async () => undefined,
};

describe('a member that fails (pitfall 7)', () => {
  let time: ManualTime;
  let halted: string[];
  let joins: number;
  /** What the next join ends with. */
  let fault: Error | undefined;

  beforeEach(() => {
    time = new ManualTime();
    halted = [];
    joins = 0;
    fault = undefined;
  });

  const feed = () => {
    const member = {
      silence: 0,
      join: async () => {
        joins += 1;
        if (fault) throw fault;
        return {};
      },
      committed: async () => [],
      heartbeat: async () => (fault ? 'lost' : 'member'),
      forget: () => undefined,
      leave: async () => undefined,
    };
    const intake: Pick<Intake, 'polled' | 'halt'> = {
      polled: () => undefined,
      halt: (because) => halted.push(because),
    };
    return new KafkaFeed({
      member,
      intake,
      cluster: { use: (work: (cluster: object) => unknown) => work(emptyCluster) },
      names: new Names(''),
      startAt: 'earliest',
      time,
      random: () => 0.999,
      log: undefined,
      heartbeatInterval: 1_000,
      revokeDeadline: 1_000,
      startPatience: 20_000,
      onLeave: () => undefined,
    } as unknown as FeedParts);
  };

  const started = async () => {
    const running = feed();
    const start = running.start();
    await time.advance(0);
    await start;
    return running;
  };

  it('is started again without end while the broker is away', async () => {
    const running = await started();
    fault = down;
    await time.advance(600_000);
    expect(halted).toEqual([]);
    expect(joins).toBeGreaterThan(100);
    await running.leave();
  });

  it('halts, and says so, when it failed six times in ten minutes for a reason that does not pass', async () => {
    await started();
    fault = new TypeError('a bug');
    await time.advance(600_000);
    expect(halted).toEqual(['the member failed again and again: TypeError']);
    expect(joins).toBe(1 + 6);
  });

  it('is refused at the start for such a reason, at once', async () => {
    fault = Object.assign(new Error('not allowed'), { type: 'GROUP_AUTHORIZATION_FAILED' });
    await expect(feed().start()).rejects.toMatchObject({ code: 'broker-access-denied', retryable: false });
    expect(joins).toBe(1);
  });

  it('gives a start up after a while, and leaves', async () => {
    fault = down;
    const start = expect(feed().start()).rejects.toMatchObject({ code: 'broker-unavailable' });
    await time.advance(20_000);
    await start;
    const before = joins;
    await time.advance(60_000);
    expect(joins).toBeLessThanOrEqual(before + 1);
  });
});
