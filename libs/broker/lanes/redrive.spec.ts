import { ParleyError } from '@parley/contracts';
import { MemoryEngine, setUpLanes } from '@parley/testkit/broker';
import { ack, park, retry, type Broker, type Outcome } from '../port.js';
import { releaseKey } from './release-key.js';

const release = async (engine: MemoryEngine, key: string) => {
  await releaseKey(engine as unknown as Broker, 'g', key, engine.time.now());
  await engine.time.advance(1);
};

/** `a1` was parked, `a2` and `a3` behind it. */
async function withParked(engine = new MemoryEngine()) {
  const lanes = await setUpLanes({ maxAttempts: 1, handlerDeadline: 1_000 }, engine);
  await lanes.say('a1', 'a2', 'a3');
  await lanes.end('a1', park('bad'));
  lanes.runs.length = 0;
  const end = async (value: string, outcome: Outcome = ack, attempt = 1) => {
    await lanes.end(value, outcome, attempt);
    await engine.time.advance(1);
  };
  return { ...lanes, end };
}

describe('handling the parked messages of a released key again (pitfall 15)', () => {
  it('hands them over oldest first, as they were, and newer ones of the key only after them', async () => {
    const { engine, say, end, started, consumer, run } = await withParked();
    await release(engine, 'a');
    await say('a4', 'b1');
    expect(started()).toEqual(['a1#1', 'b1#1']);
    expect(run('a1').message).toMatchObject({ topic: 't', partition: 0, offset: '0', key: 'a', headers: { h: '1' } });
    expect(Object.keys(run('a1').message.headers)).toEqual(['h']);
    for (const value of ['b1', 'a1', 'a2', 'a3', 'a4']) await end(value);
    expect(started()).toEqual(['a1#1', 'b1#1', 'a2#1', 'a3#1', 'a4#1']);
    await engine.time.advance(100);
    expect(consumer.health()).toMatchObject({ quarantinedKeys: 0, parked: 0, lag: 0 });
  });

  it('stops at the first that fails again: what follows stays, newer ones queue behind, and a second release goes on there', async () => {
    const { engine, say, end, started, consumer, events } = await withParked();
    await release(engine, 'a');
    await end('a1');
    await end('a2', retry('still bad'));
    await say('a4');
    expect(started()).toEqual(['a1#1', 'a2#1']);
    expect(consumer.health()).toMatchObject({ quarantinedKeys: 1, parked: 3 });
    expect(events.find((event) => event.kind === 'redriven')).toMatchObject({ because: 'still bad' });

    await release(engine, 'a');
    for (const value of ['a2', 'a3', 'a4']) await end(value);
    expect(started()).toEqual(['a1#1', 'a2#1', 'a2#1', 'a3#1', 'a4#1']);
    expect(consumer.health()).toMatchObject({ quarantinedKeys: 0, parked: 0 });
  });

  it('begins anew after a crash, and is over after a restart once it was done', async () => {
    const first = await withParked();
    const { engine } = first;
    await release(engine, 'a');
    await first.end('a1');
    await first.consumer.abandon();
    engine.left = false;

    const second = await setUpLanes({}, engine);
    await engine.time.advance(1);
    for (const value of ['a1', 'a2', 'a3']) {
      await second.end(value);
      await engine.time.advance(1);
    }
    expect(second.started()).toEqual(['a1#1', 'a2#1', 'a3#1']);
    await engine.time.advance(100);
    await second.consumer.drain(10);
    engine.left = false;

    const third = await setUpLanes({}, engine);
    await third.say('a4');
    expect(third.started()).toEqual(['a4#1']);
    expect(third.consumer.health().quarantinedKeys).toBe(0);
  });

  it('is done at the next start where no consumer ran when the key was released', async () => {
    const { engine, consumer } = await withParked();
    await engine.time.advance(100);
    await consumer.drain(10);
    await release(engine, 'a');
    engine.left = false;
    const later = await setUpLanes({}, engine);
    await engine.time.advance(1);
    expect(later.started()).toEqual(['a1#1']);
    await later.end('a1');
  });

  it('leaves alone a key that is not quarantined, and other quarantined keys', async () => {
    const { engine, started, consumer } = await withParked();
    await release(engine, 'b');
    expect(started()).toEqual([]);
    expect(consumer.health().quarantinedKeys).toBe(1);
  });

  it('waits for an engine that is down, and for a dead-letter topic that cannot be read or written', async () => {
    const { engine, end, run, started, consumer } = await withParked();
    engine.failing.add('read');
    await release(engine, 'a');
    expect(started()).toEqual([]);
    engine.failing.clear();
    await engine.time.advance(1_000);
    run('a1').fail(new ParleyError('event-store-unavailable', 'down', { retryable: true }));
    await engine.time.advance(500);
    await end('a1', ack, 2);
    await end('a2');
    engine.failing.add('publish');
    await end('a3');
    expect(consumer.health().quarantinedKeys).toBe(1);
    engine.failing.clear();
    await engine.time.advance(1_000);
    expect(consumer.health().quarantinedKeys).toBe(0);
  });

  it('is refused while a handler of the key that did not stop may still run', async () => {
    const engine = new MemoryEngine();
    const { say, end, started, events } = await setUpLanes({ handlerDeadline: 1_000 }, engine);
    await say('a1');
    await engine.time.advance(2_000);
    await release(engine, 'a');
    expect(events.at(-1)).toMatchObject({ kind: 'redriven', because: 'handler-did-not-stop' });
    await end('a1');
    await release(engine, 'a');
    expect(started()).toEqual(['a1#1', 'a1#1']);
  });
});
