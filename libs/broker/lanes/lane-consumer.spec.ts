import { ParleyError } from '@parley/contracts';
import { MemoryEngine, reasonsOf, setUpLanes as setUp } from '@parley/testkit/broker';
import { ack, halt, park, retry } from '../port.js';

const MINUTE = 60_000;

describe('a consumer in lanes', () => {
  it('keeps the order of a key, runs keys side by side, and commits up to the first unfinished (pitfalls 9, 17)', async () => {
    const { engine, say, end, started, consumer } = await setUp();
    await say('a1', 'a2', 'b1');
    expect(started()).toEqual(['a1#1', 'b1#1']);
    await end('b1');
    await engine.time.advance(100);
    expect(engine.committed.get('t/0')).toBeUndefined();
    expect(consumer.health()).toMatchObject({ state: 'running', lag: 3, inFlight: 1 });
    await end('a1');
    expect(started()).toEqual(['a1#1', 'b1#1', 'a2#1']);
    await engine.time.advance(100);
    expect(engine.committed.get('t/0')).toBe('1');
    await end('a2');
    await engine.time.advance(100);
    expect(engine.committed.get('t/0')).toBe('3');
    expect(consumer.health()).toMatchObject({ lag: 0, inFlight: 0, lastCommitAt: expect.any(String) });
  });

  describe('retry', () => {
    it('happens in place, after a growing wait, and the key waits with it', async () => {
      const { engine, say, end, started, consumer } = await setUp({ backoff: 100, maxBackoff: 300 });
      await say('a1', 'a2');
      for (const [attempt, wait] of [
        [1, 99],
        [2, 199],
        [3, 299],
        [4, 299],
      ] as const) {
        await end('a1', retry('not yet'), attempt);
        await engine.time.advance(wait - 1);
        expect(started()).toHaveLength(attempt);
        await engine.time.advance(1);
        expect(started().at(-1)).toBe(`a1#${attempt + 1}`);
      }
      await end('a1', ack, 5);
      expect(started().at(-1)).toBe('a2#1');
      expect(consumer.health().retried).toBe(4);
    });

    it('is bounded; then the message is parked with why, where from and how often, and its key follows it (pitfalls 2, 15)', async () => {
      const { engine, say, run, end, started, consumer, deadLetters } = await setUp({ maxAttempts: 2 });
      await say('a1', 'a2', 'b1', 'a3');
      await end('a1', retry('first'));
      await engine.time.advance(1_000);
      run('a1', 2).fail(new ParleyError('carrier-misled', 'the +15550100 was wrong', { retryable: true }));
      await engine.time.advance(0);
      await end('b1');
      await say('a4');
      expect(started()).toEqual(['a1#1', 'b1#1', 'a1#2']);
      expect(reasonsOf(deadLetters())).toEqual([
        'a1 carrier-misled',
        'a2 queued-behind',
        'a3 queued-behind',
        'a4 queued-behind',
      ]);
      expect(deadLetters()[0]).toMatchObject({
        key: 'a',
        headers: {
          h: '1',
          'parley-dead-letter-kind': 'parked',
          'parley-dead-letter-topic': 't',
          'parley-dead-letter-partition': '0',
          'parley-dead-letter-offset': '0',
          'parley-dead-letter-group': 'g',
          'parley-dead-letter-attempts': '2',
          'parley-dead-letter-parked-at': '2026-11-20T15:00:01.000Z',
          'parley-dead-letter-stored-at': '2026-11-20T15:00:00.000Z',
        },
      });
      await engine.time.advance(100);
      expect(engine.committed.get('t/0')).toBe('5');
      expect(consumer.health()).toMatchObject({ quarantinedKeys: 1, parked: 4, lag: 0 });
    });

    it('names only the class of an error that is not ours: its message may hold personal data', async () => {
      const { say, run, engine, events } = await setUp();
      await say('a1');
      run('a1').fail(new RangeError('+15550100'));
      await engine.time.advance(0);
      expect(events.at(-1)).toMatchObject({ kind: 'retried', because: 'unexpected-error: RangeError', key: 'a' });
    });

    it.each(['event-store-unavailable', 'broker-unavailable', 'read-models-unavailable', 'storage-unavailable'])(
      'goes on without bound while it is %s',
      async (code) => {
        const { engine, say, run, end, consumer, deadLetters } = await setUp({ maxAttempts: 2, maxBackoff: 1_000 });
        await say('a1');
        for (let attempt = 1; attempt <= 50; attempt += 1) {
          run('a1', attempt).fail(new ParleyError(code, 'down', { retryable: true }));
          await engine.time.advance(1_000);
        }
        expect(consumer.health()).toMatchObject({ awaitingEngine: 1, state: 'running' });
        await end('a1', retry('one strike of two'), 51);
        expect(consumer.health().awaitingEngine).toBe(0);
        await engine.time.advance(1_000);
        await end('a1', ack, 52);
        expect(deadLetters()).toEqual([]);
      },
    );
  });

  it('lets a message wait for its sender code’s turn without bound, and does not call that an engine that is down', async () => {
    const { engine, say, run, end, consumer, deadLetters, events } = await setUp({ maxAttempts: 2, maxBackoff: 1_000 });
    await say('a1');
    for (let attempt = 1; attempt <= 50; attempt += 1) {
      run('a1', attempt).fail(new ParleyError('sender-code-busy', 'later', { retryable: true }));
      await engine.time.advance(1_000);
    }
    expect(consumer.health()).toMatchObject({ awaitingEngine: 0, retried: 0, state: 'running' });
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(['awaits-turn']));
    await end('a1', ack, 51);
    expect(deadLetters()).toEqual([]);
  });

  describe('the handler’s deadline', () => {
    it('aborts the handler, waits for it to stop, ignores what it says then, and counts as a retry', async () => {
      const { engine, say, run, end, started, events } = await setUp({ handlerDeadline: 1_000 });
      await say('a1');
      await engine.time.advance(1_000);
      expect(run('a1').signal.aborted).toBe(true);
      await engine.time.advance(900);
      expect(started()).toEqual(['a1#1']);
      await end('a1', ack);
      expect(events.at(-1)).toMatchObject({ kind: 'retried', because: 'handler-deadline' });
      await engine.time.advance(100);
      expect(started()).toEqual(['a1#1', 'a1#2']);
    });

    it.each([
      ['whose engine was down', 'event-store-unavailable', 1],
      ['whose sender code was busy', 'sender-code-busy', 0],
    ])('is not held against a message %s', async (_, code, awaitingEngine) => {
      const { engine, say, run, consumer } = await setUp({ handlerDeadline: 1_000, maxAttempts: 1 });
      await say('a1');
      await engine.time.advance(1_000);
      run('a1').fail(new ParleyError(code, 'down', { retryable: true }));
      await engine.time.advance(0);
      expect(consumer.health()).toMatchObject({ awaitingEngine, parked: 0 });
    });

    it('parks a message whose handler does not even stop when told, so that its key never runs twice at once', async () => {
      const { engine, say, end, started, deadLetters } = await setUp({ handlerDeadline: 1_000 });
      await say('a1', 'a2', 'b1');
      await end('b1');
      await engine.time.advance(2_000);
      expect(reasonsOf(deadLetters())).toEqual(['a1 handler-did-not-stop', 'a2 queued-behind']);
      await end('a1', ack);
      expect(started()).toEqual(['a1#1', 'b1#1']);
      await engine.time.advance(100);
      expect(engine.committed.get('t/0')).toBe('3');
    });
  });

  it('parks only once though the answer of the dead-letter topic is lost, and commits only when it is there', async () => {
    const engine = new MemoryEngine();
    const { say, end, consumer, deadLetters } = await setUp({}, engine);
    await say('a1');
    const publish = engine.publish.bind(engine);
    engine.publish = async (topic, messages) => {
      await publish(topic, messages);
      engine.publish = publish;
      throw new ParleyError('broker-unavailable', 'no answer', { retryable: true });
    };
    await end('a1', park('bad'));
    expect(consumer.health().awaitingEngine).toBe(1);
    await engine.time.advance(MINUTE);
    expect(reasonsOf(deadLetters())).toEqual(['a1 bad']);
    expect(consumer.health()).toMatchObject({ awaitingEngine: 0, parked: 1, lag: 0 });
  });

  it('rebuilds the quarantine at a start, and does not park again what a crash kept from being committed (pitfall 15)', async () => {
    const engine = new MemoryEngine();
    const first = await setUp({}, engine);
    await first.say('a1', 'a2', 'b1');
    await first.end('a1', park('bad'));
    await first.consumer.abandon();
    expect(engine.committed.size).toBe(0);

    engine.left = false;
    const second = await setUp({}, engine);
    await second.say('a3');
    expect(second.started()).toEqual(['b1#1']);
    expect(reasonsOf(second.deadLetters())).toEqual(['a1 bad', 'a2 queued-behind', 'a3 queued-behind']);
    await second.end('b1');
    await engine.time.advance(100);
    expect(engine.committed.get('t/0')).toBe('4');
  });

  describe('halt', () => {
    it('stops the consumer, keeps the message, and lets what runs finish', async () => {
      const { engine, say, end, started, consumer, kinds } = await setUp();
      await say('b1', 'a1', 'a2');
      await end('a1', halt('broken invariant'));
      await say('c1');
      await end('b1');
      await engine.time.advance(MINUTE);
      expect(started()).toEqual(['b1#1', 'a1#1']);
      expect(engine.committed.get('t/0')).toBe('1');
      expect(kinds()).toEqual(['halted']);
      expect(consumer.health()).toMatchObject({ state: 'halted', because: 'broken invariant', lag: 3 });
      await consumer.drain(10);
      expect(consumer.health()).toMatchObject({ state: 'halted', because: 'broken invariant' });
      expect(engine.left).toBe(true);
    });

    it('comes when more keys would be quarantined than may be, before the next is parked (pitfall 15)', async () => {
      const { say, end, consumer, deadLetters } = await setUp({ maxQuarantinedKeys: 2 });
      await say('a1', 'b1', 'c1', 'a2');
      for (const value of ['a1', 'b1', 'c1']) await end(value, park('bad'));
      expect(
        deadLetters()
          .map((record) => record.key)
          .sort(),
      ).toEqual(['a', 'a', 'b']);
      expect(consumer.health()).toMatchObject({ state: 'halted', because: expect.stringContaining('2 keys') });
    });

    it('comes at the start where the quarantine is too large already', async () => {
      const engine = new MemoryEngine();
      const first = await setUp({}, engine);
      await first.say('a1', 'b1');
      await first.end('a1', park('bad'));
      await first.end('b1', park('bad'));
      await first.consumer.drain(10);
      engine.left = false;
      const second = await setUp({ maxQuarantinedKeys: 1 }, engine);
      expect(second.consumer.health()).toMatchObject({ state: 'halted', quarantinedKeys: 2 });
    });
  });

  describe('back-pressure (pitfall 20)', () => {
    it('pauses the partition whose queue is full and takes more when half of it is done', async () => {
      const { engine, say, end, kinds } = await setUp({ queueLimit: 4, concurrency: 10 });
      await say('a1', 'b1', 'c1', 'd1', 'e1', 'f1');
      expect(engine.paused).toContain('t/0');
      await end('a1');
      expect(engine.paused).toContain('t/0');
      await end('b1');
      expect(engine.paused).not.toContain('t/0');
      expect(kinds()).toEqual(['paused', 'resumed']);
      await end('e1');
      await end('f1');
    });

    it('waits for an unfinished message before running too far ahead of it: a crash repeats no more than that', async () => {
      const { engine, say, end, started } = await setUp({ queueLimit: 2 });
      await say('a1');
      for (let i = 1; i < 16; i += 1) {
        await say(`b${i}`);
        await end(`b${i}`);
      }
      await say('b16');
      expect(engine.paused).toContain('t/0');
      expect(started().at(-1)).toBe('b15#1');
      await end('a1');
      expect(started().at(-1)).toBe('b16#1');
    });
  });

  it('makes a commit again that failed', async () => {
    const { engine, say, end, kinds, consumer } = await setUp();
    engine.failing.add('commit');
    await say('a1');
    await end('a1');
    await engine.time.advance(100);
    expect(kinds()).toEqual(['commit-failed']);
    engine.failing.clear();
    await engine.time.advance(MINUTE);
    expect(engine.committed.get('t/0')).toBe('1');
    expect(consumer.health().lag).toBe(0);
  });

  describe('drain (pitfalls 6, 13)', () => {
    it('starts nothing more, waits for what runs, commits it and leaves', async () => {
      const { engine, say, end, started, consumer } = await setUp();
      await say('a1', 'a2', 'b1');
      await end('b1', retry('later'));
      const drained = consumer.drain(10_000);
      expect(consumer.health().state).toBe('draining');
      await say('c1');
      await end('a1');
      await drained;
      expect(started()).toEqual(['a1#1', 'b1#1']);
      expect(engine.committed.get('t/0')).toBe('1');
      expect(engine.left).toBe(true);
      expect(consumer.health()).toMatchObject({ state: 'stopped', inFlight: 0 });
      expect(engine.time.pending).toBe(0);
    });

    it('aborts what does not finish within the deadline and never commits it', async () => {
      const { engine, say, run, end, consumer } = await setUp();
      await say('a1', 'b1', 'c1');
      await end('a1');
      await end('c1');
      const drained = consumer.drain(1_000);
      await engine.time.advance(999);
      expect(run('b1').signal.aborted).toBe(false);
      await engine.time.advance(1);
      expect(run('b1').signal.aborted).toBe(true);
      await drained;
      await end('b1');
      await engine.time.advance(MINUTE);
      expect(engine.committed.get('t/0')).toBe('1');
    });
  });

  describe('a partition that goes to another member (pitfall 8)', () => {
    it('is given away when its lanes stand still, with what they finished committed', async () => {
      const { engine, say, end, started } = await setUp();
      await say('a1', 'a2');
      let revoked = false;
      void engine.revoke('t', 0, 1_000).then(() => (revoked = true));
      await engine.time.advance(10);
      expect(revoked).toBe(false);
      await end('a1');
      expect(revoked).toBe(true);
      expect(engine.committed.get('t/0')).toBe('1');
      expect(started()).toEqual(['a1#1']);
    });

    it('is given away at the deadline all the same; what finishes then no longer counts', async () => {
      const { engine, say, run, end } = await setUp();
      await say('a1');
      const revoked = engine.revoke('t', 0, 1_000);
      await engine.time.advance(1_000);
      await revoked;
      expect(run('a1').signal.aborted).toBe(true);
      await end('a1');
      await engine.time.advance(MINUTE);
      expect(engine.committed.get('t/0')).toBeUndefined();
    });

    it('starts anew when it comes back', async () => {
      const { engine, say, end, started } = await setUp();
      await say('a1', 'a2');
      void engine.revoke('t', 0, 1_000);
      await end('a1');
      await engine.assign('t');
      await engine.time.advance(0);
      expect(started()).toEqual(['a1#1', 'a2#1']);
      await end('a2');
      await engine.time.advance(100);
      expect(engine.committed.get('t/0')).toBe('2');
    });
  });
});
