import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParleyError } from '@parley/contracts';
import { SpoolBench } from '@parley/testkit/spool';
import { openSpool } from './index.js';

let bench: SpoolBench;
beforeEach(() => (bench = new SpoolBench()));
afterEach(() => bench.close());

const values = () => bench.broker.stored.map(({ value }) => value);
const kinds = () => bench.events.map(({ kind }) => kind);
const sizeOf = (name: string) => statSync(join(bench.dataDir, name)).size;

describe('while the broker answers', () => {
  it('everything goes straight to it, and no disk is waited for', async () => {
    const before = sizeOf('spool-1.db-wal');
    for (let n = 0; n < 20; n += 1) await bench.publish('ann', `a${n}`);
    expect(values()).toHaveLength(20);
    expect(sizeOf('spool-1.db-wal')).toBe(before);
    expect(bench.publisher.health()).toMatchObject({ holding: false, messages: 0, kept: 0, full: false });
    expect(bench.events).toEqual([]);
  });

  it('no contact waits for another, and the texts of one contact for their turn', async () => {
    bench.turnTo('silence');
    const first = bench.publish('ann', 'a1');
    const second = bench.publish('ann', 'a2');
    const other = bench.publish('bob', 'b1');
    await bench.until(() => bench.broker.unanswered.length === 2);
    expect(bench.broker.unanswered.map(({ messages }) => messages[0]!.value)).toEqual(['a1', 'b1']);
    bench.turnTo('store');
    for (const each of [...bench.broker.unanswered]) bench.broker.answerLate(each, true);
    await Promise.all([first, second, other]);
    expect(values()).toEqual(['a1', 'b1', 'a2']);
  });

  it('what it refuses for good is told to the caller', async () => {
    const folder = bench.dataDir;
    const broken = new ParleyError('topic-unknown', 'there is no such topic', { retryable: false });
    const strict = openSpool({
      broker: { publish: () => Promise.reject(broken) },
      folder,
      maxBytes: 1_000_000,
      clock: bench.time,
    });
    await expect(strict.publish('nowhere', [{ key: 'ann', headers: {}, value: 'a1' }])).rejects.toBe(broken);
    expect(strict.health()).toMatchObject({ holding: false, messages: 0 });
    await strict.stop(1_000);
  });
});

describe('while the broker is away', () => {
  it('goes on accepting, says so once, and sends everything in order when it is back', async () => {
    bench.turnTo('refuse');
    for (let n = 0; n < 5; n += 1) await bench.publish('ann', `a${n}`);
    await bench.publish('ann', 'r0', 'sms.receipts');
    expect(bench.publisher.health()).toMatchObject({
      holding: true,
      because: 'broker-unavailable',
      messages: 6,
      kept: 6,
      oldestAt: bench.time.now(),
    });
    await bench.time.advance(60_000);
    await bench.recover();
    expect(values()).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'r0']);
    expect(bench.broker.stored.map(({ topic }) => topic)).toEqual([...Array(5).fill('sms.inbound'), 'sms.receipts']);
    expect(bench.broker.stored[0]!.headers).toEqual({ 'content-type': 'application/json' });
    expect(bench.publisher.health()).toMatchObject({ holding: false, messages: 0, sent: 6 });
    expect(bench.events).toEqual([
      { kind: 'began', because: 'broker-unavailable' },
      { kind: 'ended', sent: 6, seconds: expect.any(Number) },
    ]);
    expect((bench.events[1] as { seconds: number }).seconds).toBeGreaterThanOrEqual(60);
    await bench.publish('ann', 'a5');
    expect(values().at(-1)).toBe('a5');
    expect(bench.publisher.health().kept).toBe(6);
  });

  it('answers after two seconds where the broker says nothing, and at once from then on', async () => {
    bench.turnTo('silence');
    const first = bench.publish('ann', 'a1');
    let answered = false;
    void first.then(() => (answered = true));
    await bench.time.advance(1_999);
    expect(answered).toBe(false);
    await bench.time.advance(1);
    await first;
    await bench.publish('bob', 'b1');
    expect(bench.publisher.health()).toMatchObject({ messages: 2, because: 'broker-silent' });
  });

  it('lets nothing newer of a contact overtake what may or may not have arrived', async () => {
    bench.turnTo('silence');
    const first = bench.publish('ann', 'a1');
    await bench.time.advance(2_000);
    await first;
    const late = bench.broker.unanswered.find(({ messages }) => messages[0]!.value === 'a1')!;
    await bench.publish('ann', 'a2');
    await bench.recover();
    await bench.publish('ann', 'a3');
    bench.broker.answerLate(late, true);
    expect(bench.broker.seenOf('ann')).toEqual(['a1', 'a2', 'a3']);
  });

  it('sends on behind what waits, whoever it is from', async () => {
    bench.turnTo('refuse');
    await bench.publish('ann', 'a1');
    bench.turnTo('store');
    await bench.publish('bob', 'b1');
    expect(values()).toEqual([]);
    await bench.recover();
    expect(values()).toEqual(['a1', 'b1']);
  });

  it('repeats a batch of which only a part arrived', async () => {
    bench.turnTo('refuse');
    for (const value of ['a1', 'a2', 'a3']) await bench.publish('ann', value);
    bench.turnTo('store-some');
    await bench.time.advance(2_000);
    await bench.recover();
    expect(values().slice(-3)).toEqual(['a1', 'a2', 'a3']);
    expect(bench.broker.seenOf('ann')).toEqual(['a1', 'a2', 'a3']);
  });

  it('says when the reason becomes another one', async () => {
    bench.turnTo('silence');
    const first = bench.publish('ann', 'a1');
    await bench.time.advance(2_000);
    await first;
    bench.turnTo('refuse');
    for (const each of [...bench.broker.unanswered]) bench.broker.answerLate(each, false);
    await bench.time.advance(10_000);
    expect(bench.events).toEqual([
      { kind: 'began', because: 'broker-silent' },
      { kind: 'waiting', because: 'broker-unavailable' },
    ]);
  });
});

describe('when the broker is back', () => {
  it('a busy process is done with its spool: what comes during the last batch waits for it', async () => {
    bench.turnTo('refuse');
    for (let n = 0; n < 450; n += 1) void bench.publish(`contact-${n % 50}`, `v${n}`);
    await bench.until(() => bench.publisher.health().messages === 450);
    let arrivals = 0;
    const accepted: Promise<void>[] = [];
    const arrive = () => {
      accepted.push(bench.publish(`contact-${arrivals % 50}`, `n${(arrivals += 1)}`));
    };
    bench.turnTo('store');
    for (let steps = 0; bench.publisher.health().holding; steps += 1) {
      expect(steps).toBeLessThan(200);
      arrive();
      await bench.time.advance(50);
    }
    await Promise.all(accepted);
    expect(values()).toHaveLength(450 + arrivals);
    expect(Math.max(...bench.broker.asked)).toBe(200);
    for (let contact = 0; contact < 50; contact += 1) {
      const seen = bench.broker.seenOf(`contact-${contact}`);
      const inOrder = seen.toSorted((a, b) =>
        a[0] === b[0] ? Number(a.slice(1)) - Number(b.slice(1)) : a < b ? 1 : -1,
      );
      expect(seen).toEqual(inOrder);
    }
  });

  it('a last batch that gets no answer keeps nobody waiting for long', async () => {
    bench.turnTo('refuse');
    for (let n = 0; n < 201; n += 1) void bench.publish('ann', `a${n}`);
    await bench.until(() => bench.publisher.health().messages === 201);
    bench.turnTo('silence');
    await bench.time.advance(2_000);
    bench.broker.answerLate(bench.broker.unanswered[0]!, true);
    await bench.until(() => bench.broker.unanswered.length === 1);
    let answered = false;
    const newer = bench.publish('bob', 'b1').then(() => (answered = true));
    await bench.time.advance(1_999);
    expect(answered).toBe(false);
    await bench.time.advance(1);
    await newer;
    expect(bench.publisher.health()).toMatchObject({ holding: true, messages: 2 });
  });

  it('gives the disk its space back', async () => {
    bench.turnTo('refuse');
    const large = 'x'.repeat(50_000);
    await Promise.all(Array.from({ length: 100 }, (_, n) => bench.publish('ann', `${n}${large}`)));
    expect(bench.publisher.health().bytes).toBeGreaterThan(5_000_000);
    await bench.recover();
    expect(sizeOf('spool-1.db')).toBeLessThan(64 * 1024);
    expect(sizeOf('spool-1.db-wal')).toBe(0);
    expect(values()).toHaveLength(100);
  });
});

describe('a spool that is full', () => {
  beforeEach(async () => {
    await bench.close();
    bench = new SpoolBench(1024 * 1024);
  });

  it('refuses what it has no room for, keeps what it answered for, and takes more when it has room', async () => {
    bench.turnTo('refuse');
    const accepted: string[] = [];
    let refused: unknown;
    for (let n = 0; refused === undefined; n += 1) {
      const value = `${n}${'x'.repeat(20_000)}`;
      await bench.publish('ann', value).then(
        () => accepted.push(value),
        (error: unknown) => (refused = error),
      );
    }
    expect(refused).toMatchObject({ code: 'spool-full', retryable: true });
    await expect(bench.publish('bob', 'b1')).rejects.toMatchObject({ code: 'spool-full' });
    expect(accepted.length).toBeGreaterThan(40);
    expect(bench.publisher.health()).toMatchObject({ full: true, messages: accepted.length });
    expect(kinds()).toEqual(['began', 'full']);
    await bench.recover();
    expect(values()).toEqual(accepted);
    await bench.publish('bob', 'b1');
    expect(bench.publisher.health()).toMatchObject({ full: false, holding: false });
  });
});

describe('a process that ends', () => {
  it('in order leaves what waits on the disk, and the next start sends it before anything newer', async () => {
    bench.turnTo('refuse');
    await bench.publish('ann', 'a1');
    await bench.restart();
    expect(bench.publisher.health()).toMatchObject({ holding: true, messages: 1 });
    await bench.publish('ann', 'a2');
    await bench.recover();
    expect(values()).toEqual(['a1', 'a2']);
  });

  it('in the middle of a batch loses nothing and sends that batch again', async () => {
    bench.turnTo('refuse');
    await Promise.all(Array.from({ length: 300 }, (_, n) => bench.publish('ann', `a${n}`)));
    bench.turnTo('silence');
    await bench.time.advance(2_000);
    const [first] = bench.broker.unanswered;
    bench.broker.answerLate(first!, true);
    await bench.until(() => bench.broker.unanswered.length === 1);
    expect(values()).toHaveLength(200);
    bench.crash();
    bench.turnTo('store');
    await bench.recover();
    expect(bench.broker.seenOf('ann')).toEqual(Array.from({ length: 300 }, (_, n) => `a${n}`));
    expect(values()).toHaveLength(300);
  });

  it('before it could note that a batch had arrived repeats it', async () => {
    bench.turnTo('refuse');
    await bench.publish('ann', 'a1');
    bench.turnTo('lose-answer');
    await bench.time.advance(2_000);
    bench.crash();
    await bench.recover();
    await bench.publish('ann', 'a2');
    expect(bench.broker.seenOf('ann')).toEqual(['a1', 'a2']);
  });
});

describe('several processes on one folder', () => {
  it('have a spool each, and one that lives is left alone', async () => {
    const second = bench.open();
    bench.turnTo('refuse');
    await bench.publish('ann', 'a1');
    await second.publish('sms.inbound', [{ key: 'bob', headers: {}, value: 'b1' }]);
    const third = bench.open();
    for (const each of [bench.publisher, second]) expect(each.health().messages).toBe(1);
    expect(third.health()).toMatchObject({ holding: false, messages: 0 });
    for (const name of ['spool-1.db', 'spool-2.db', 'spool-3.db', 'spool-1.lock']) {
      expect(statSync(join(bench.dataDir, name)).mode & 0o077).toBe(0);
    }
    await Promise.all([second.stop(0), third.stop(0), bench.time.advance(1)]);
  });

  it('send what one that is gone has left, before what is their own', async () => {
    const second = bench.open();
    bench.turnTo('refuse');
    await second.publish('sms.inbound', [{ key: 'bob', headers: {}, value: 'b1' }]);
    await Promise.all([second.stop(0), bench.time.advance(1)]);
    await bench.time.advance(30_000);
    expect(bench.events).toContainEqual({ kind: 'adopted', slot: 2, messages: 1 });
    await bench.publish('bob', 'b2');
    expect(bench.publisher.health().messages).toBe(2);
    await bench.recover();
    expect(values()).toEqual(['b1', 'b2']);
    await bench.time.advance(30_000);
    const again = bench.open();
    expect(again.health()).toMatchObject({ holding: false, messages: 0 });
    await again.stop(0);
  });

  it('at the start, too, whichever of the files is taken for their own', async () => {
    const second = bench.open();
    bench.turnTo('refuse');
    await bench.publish('ann', 'a1');
    await second.publish('sms.inbound', [{ key: 'bob', headers: {}, value: 'b1' }]);
    await Promise.all([second.stop(0), bench.time.advance(1)]);
    await bench.restart();
    expect(bench.publisher.health()).toMatchObject({ holding: true, messages: 2 });
    await bench.recover();
    expect(values().toSorted()).toEqual(['a1', 'b1']);
  });
});

it('makes its folder where there is none, and says what to do where it cannot', async () => {
  const options = { broker: bench.broker, maxBytes: 1, clock: bench.time };
  const made = openSpool({ ...options, folder: join(bench.dataDir, 'new') });
  expect(statSync(join(bench.dataDir, 'new')).mode & 0o077).toBe(0);
  await made.stop(0);
  expect(() => openSpool({ ...options, folder: join(bench.dataDir, 'spool-1.db', 'below') })).toThrow(
    expect.objectContaining({ code: 'spool-unusable', message: expect.stringContaining('PARLEY_SPOOL=off') }),
  );
});

it('says what to do where its own file is damaged, and goes on without one that another has left', async () => {
  const second = bench.open();
  bench.turnTo('refuse');
  await second.publish('sms.inbound', [{ key: 'bob', headers: {}, value: 'b1' }]);
  await Promise.all([second.stop(0), bench.time.advance(1)]);
  const damaged = Buffer.alloc(8_192, 'no database');
  writeFileSync(join(bench.dataDir, 'spool-2.db'), damaged);
  rmSync(join(bench.dataDir, 'spool-2.db-wal'), { force: true });
  await bench.time.advance(30_000);
  expect(bench.events).toContainEqual({ kind: 'unusable', slot: 2 });
  await bench.publish('ann', 'a1');
  await bench.recover();
  expect(values()).toEqual(['a1']);
  expect(() => bench.open()).toThrow(expect.objectContaining({ code: 'spool-unusable' }));
});
