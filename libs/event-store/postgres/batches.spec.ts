import { aNote, idsOf, notes, stream } from '@parley/testkit/event-store';
import { appended, prepareAppend } from '../placed.js';
import { AT_ONCE, Batches, type Waiting } from './batches.js';

describe('the batches of appends that go out together', () => {
  let written: (readonly Waiting[])[];
  let batches: Batches;

  beforeEach(() => {
    written = [];
    batches = new Batches(async (batch) => {
      written.push(batch);
      await new Promise((resolve) => setImmediate(resolve));
      for (const { append, resolve } of batch) resolve(appended(append.facts));
    });
  });

  const add = (name: string | number, expected = -1, count = 1, text = 'x') =>
    batches.add(
      prepareAppend(
        stream(name),
        expected,
        notes(name, count, expected + 1).map((_, n) => aNote(name, expected + 1 + n, text)),
        '2026-11-20T15:00:00.000Z',
      ),
    );
  const sizes = () => written.map((batch) => batch.length);

  it('take what one turn of the event loop brings, and count its facts through', async () => {
    await Promise.all([add('a', -1, 3), add('b'), add('c', -1, 2)]);
    expect(written[0]!.map(({ ordinal }) => ordinal)).toEqual([1, 4, 5]);
    expect(written).toHaveLength(1);
  });

  it('are bounded in appends, facts and characters, and take what is larger than that alone', async () => {
    await Promise.all(Array.from({ length: 250 }, (_, name) => add(name)));
    expect(sizes()).toEqual([100, 100, 50]);
    written = [];
    await Promise.all([add('a', -1, 600), add('b', -1, 600), add('c', -1, 1_200), add('d')]);
    expect(sizes()).toEqual([1, 1, 1, 1]);
    written = [];
    await Promise.all([1, 2, 3].map((name) => add(name, -1, 200, 'x'.repeat(8_000))));
    expect(sizes()).toEqual([2, 1]);
  });

  it('are at most so many at once', async () => {
    let running = 0;
    let most = 0;
    const counted = new Batches(async (batch) => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      for (const { append, resolve } of batch) resolve(appended(append.facts));
    });
    const appends = Array.from({ length: 1_000 }, (_, name) =>
      counted.add(prepareAppend(stream(name), -1, notes(name, 1), '2026-11-20T15:00:00.000Z')),
    );
    await Promise.all(appends);
    expect(most).toBe(AT_ONCE);
  });

  it('never hold two of one stream or one fact under way, and keep the order of each stream', async () => {
    await Promise.all([
      add('a', -1),
      add('a', 0),
      add('a', 1),
      batches.add(prepareAppend(stream('b'), -1, [aNote('a', 0, 'x')], '2026-11-20T15:00:00.000Z')),
      add('b', 0),
      add('c'),
    ]);
    const order = written.flatMap((batch) => batch.map(({ append }) => `${append.stream}/${append.expected}`));
    for (const batch of written) {
      expect(new Set(batch.map(({ append }) => append.stream)).size).toBe(batch.length);
      expect(new Set(batch.flatMap(({ append }) => idsOf(append.facts))).size).toBe(batch.length);
    }
    const of = (name: string) => order.filter((each) => each.startsWith(stream(name)));
    expect(of('a')).toEqual([-1, 0, 1].map((expected) => `${stream('a')}/${expected}`));
    expect(of('b')).toEqual([-1, 0].map((expected) => `${stream('b')}/${expected}`));
    expect(written[0]!.map(({ append }) => append.stream)).toEqual([stream('a'), stream('c')]);
  });

  it('are idle once everything was answered', async () => {
    let answered = false;
    void add('a').then(() => (answered = true));
    await batches.idle();
    await Promise.resolve();
    expect(answered).toBe(true);
    await batches.idle();
  });
});
