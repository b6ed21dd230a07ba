import { once } from 'node:events';
import type { RecordedFact } from '@parley/contracts';
import type { EventStore, SubscriptionItem } from '@parley/event-store';
import type { ReadModelStore } from '@parley/read-models';
import { FactFeed } from './fact-feed.js';

const fact = (n: number): RecordedFact =>
  ({
    type: 'NoteAdded',
    position: String(n),
    revision: n,
    contactId: 'c',
    senderId: 'main',
    at: '2026-11-20T17:00:00.000Z',
    data: {},
    personal: { text: 'x'.repeat(1_000) },
  }) as unknown as RecordedFact;

class Log {
  pulled = 0;
  ended = false;
  constructor(private readonly length: number) {}

  async *subscribeAll(_: unknown, __: unknown, signal: AbortSignal): AsyncGenerator<SubscriptionItem> {
    try {
      while (this.pulled < this.length) {
        this.pulled += 1;
        yield { kind: 'fact', fact: fact(this.pulled) };
      }
      if (!signal.aborted) await once(signal, 'abort');
    } finally {
      this.ended = true;
    }
  }
}

describe('a feed', () => {
  const readModels = { live: { whenApplied: () => Promise.resolve() } } as unknown as ReadModelStore;
  const warnings: unknown[] = [];
  const logger = { warn: (...line: unknown[]) => void warnings.push(line) };
  const feedOf = (log: Partial<EventStore> | Log, heartbeat?: number) =>
    new FactFeed(log as unknown as EventStore, readModels, logger, heartbeat);
  const everything = { after: undefined, wanted: () => true };
  const settled = async () => {
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };

  it('waits for a listener that does not read, and pulls no more from the log than fits a buffer (pitfall 20)', async () => {
    const log = new Log(100_000);
    const feed = feedOf(log);
    const out = feed.start(everything);
    await settled();
    expect(log.pulled).toBeLessThan(100);
    const before = log.pulled;
    out.read();
    await settled();
    expect(log.pulled).toBeGreaterThan(before);
    expect(log.pulled).toBeLessThan(200);
    await feed.close();
    out.resume();
    await once(out, 'end');
    await settled();
    expect([log.ended, feed.listeners]).toEqual([true, 0]);
  });

  it('says that it is still there while nothing happens, but piles nothing up before a listener that does not read', async () => {
    const feed = feedOf(new Log(0), 1);
    const out = feed.start(everything);
    const [first] = (await once(out, 'data')) as [Buffer];
    expect(first.toString()).toContain('retry:');
    const [beat] = (await once(out, 'data')) as [Buffer];
    expect(beat.toString()).toBe(': still here\n\n');
    await feed.close();

    const stuck = feedOf(new Log(1_000), 1);
    const unread = stuck.start(everything);
    await settled();
    const buffered = unread.writableLength + unread.readableLength;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(unread.writableLength + unread.readableLength).toBe(buffered);
    await stuck.close();
  });

  it('holds a fact back until the read models have it, and the facts behind it too', async () => {
    const applied: string[] = [];
    const pending = new Map<string, () => void>();
    const lagging = { whenApplied: (at: string) => new Promise<void>((done) => pending.set(at, done)) };
    const feed = new FactFeed(
      new Log(3) as unknown as EventStore,
      { live: lagging } as unknown as ReadModelStore,
      logger,
    );
    const out = feed.start(everything);
    out.on('data', (chunk: Buffer) => {
      applied.push(...[...chunk.toString().matchAll(/^id: (\d+)$/gm)].map(([, position]) => position!));
    });
    await settled();
    expect([applied, [...pending.keys()]]).toEqual([[], ['1']]);
    pending.get('1')!();
    await settled();
    expect([applied, [...pending.keys()]]).toEqual([['1'], ['1', '2']]);
    await feed.close();
  });

  it('ends, with a line in the log, where the store fails', async () => {
    const feed = feedOf({
      async *subscribeAll() {
        throw new Error('the disk is gone');
      },
    });
    const out = feed.start(everything).resume();
    await once(out, 'end');
    await settled();
    expect([warnings.length, feed.listeners]).toEqual([1, 0]);
  });

  it('takes nobody in once it is closed', async () => {
    const feed = feedOf(new Log(0));
    await feed.close();
    await once(feed.start(everything).resume(), 'end');
    expect(feed.listeners).toBe(0);
  });
});
