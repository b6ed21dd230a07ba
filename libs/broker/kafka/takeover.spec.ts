import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { describeOn } from '@parley/testkit/engines';
import { timersBeside } from '../lanes/time.js';
import { ack, type Broker } from '../port.js';
import { Connections } from './connections.js';
import { GroupMember } from './group-member.js';
import { openKafkaBroker, type KafkaBrokerOptions } from './index.js';
import { ownMark, type ProcessMark } from './process-mark.js';
import { Renewable } from './renewable.js';

/** Milliseconds; the shortest a broker takes by default. */
const SHORT_SESSION = 6_000;

describeOn('kafka', 'a member that was killed', (address) => {
  let options: KafkaBrokerOptions;
  let broker: Broker;

  beforeEach(async () => {
    options = {
      brokers: address.split(','),
      clientId: 'takeover',
      clock: { now: () => new Date().toISOString() },
      prefix: `takeover-${randomUUID().slice(0, 8)}-`,
    };
    broker = await openKafkaBroker(options);
    await broker.ensureTopics([{ name: 't', partitions: 2 }]);
  });
  afterEach(() => broker.close());

  /** Joins as a process would, and is never heard of again. */
  async function joinAndDie(mark: ProcessMark, sessionTimeout: number): Promise<void> {
    const time = timersBeside(options.clock);
    const cluster = new Renewable(() => new Connections(options).cluster(), time);
    const [group, topics] = [`${options.prefix}g`, [`${options.prefix}t`]];
    const member = new GroupMember(
      cluster,
      cluster,
      { group, topics, sessionTimeout, rebalanceTimeout: 6_000, mark },
      time,
    );
    // A broker that was just started is still looking for the group’s coordinator.
    const join = (): ReturnType<GroupMember['join']> => member.join().catch(join);
    expect(await join()).toEqual({ [topics[0]!]: [0, 1] });
    cluster.close();
  }

  /** Milliseconds until the next member has its messages. */
  async function takeover(): Promise<number> {
    const begun = performance.now();
    await broker.publish('t', [{ key: 'a', headers: {}, value: '' }]);
    const seen = Promise.withResolvers<void>();
    const consumer = await broker.consume({
      group: 'g',
      topics: ['t'],
      handler: async () => {
        seen.resolve();
        return ack;
      },
    });
    await seen.promise;
    await consumer.drain(1_000);
    return performance.now() - begun;
  }

  it('on this machine is not waited for', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    await joinAndDie({ ...ownMark, pid, token: 'predecessor' }, 91_000);
    expect(await takeover()).toBeLessThan(10_000);
  });

  it('elsewhere is waited for until its session is over', async () => {
    await joinAndDie({ ...ownMark, host: 'elsewhere', token: 'other' }, SHORT_SESSION);
    expect(await takeover()).toBeGreaterThan(SHORT_SESSION / 2);
  });
});
