import type { Broker } from '@parley/broker';
import { openEmbeddedBroker } from '@parley/broker/embedded';
import { LateBroker } from './late-broker.js';

const clock = { now: () => new Date().toISOString() };
const message = { key: 'a', headers: {}, value: '{}' };
const unavailable = expect.objectContaining({ code: 'broker-unavailable', retryable: true });

describe('a broker that comes after the start', () => {
  let opening: PromiseWithResolvers<Broker>;
  let real: Broker;
  let broker: LateBroker;
  let signal: AbortSignal | undefined;
  beforeEach(() => {
    opening = Promise.withResolvers();
    real = openEmbeddedBroker({ file: ':memory:', clock });
    broker = new LateBroker((stopped) => {
      signal = stopped;
      stopped.addEventListener('abort', () => opening.reject(new Error('given up')));
      return opening.promise;
    });
  });
  afterEach(() => real.close());

  it('refuses everything until it is there, so that whoever publishes can keep it elsewhere', async () => {
    const calls = [
      () => broker.publish('t', [message]),
      () => broker.ensureTopics([{ name: 't', partitions: 1 }]),
      () => broker.consume({ group: 'g', topics: ['t'], handler: async () => ({ kind: 'ack' }) }),
      () => broker.read('t', 0, '0', 1),
      () => broker.groups(),
      () => broker.lag('g'),
    ];
    for (const call of calls) await expect(call()).rejects.toThrow(unavailable);
    opening.resolve(real);
    await broker.settled;
    await broker.ensureTopics([{ name: 't', partitions: 1 }]);
    await broker.publish('t', [message]);
    expect(await broker.read('t', 0, '0', 1)).toMatchObject([message]);
    expect(await broker.groups()).toEqual([]);
    await broker.close();
    await expect(real.groups()).rejects.toThrow();
  });

  it('is not waited for any more once it is closed', async () => {
    await broker.close();
    expect(signal?.aborted).toBe(true);
    await broker.settled;
    await expect(broker.publish('t', [message])).rejects.toThrow(unavailable);
  });

  it('says where no waiting helps', async () => {
    opening.reject(new Error('other keys'));
    await expect(broker.settled).rejects.toThrow('other keys');
    await expect(broker.publish('t', [message])).rejects.toThrow(unavailable);
    await broker.close();
  });
});
