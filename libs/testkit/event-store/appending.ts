import type { Fact } from '@parley/contracts';
import { all, aNote, aTag, idsOf, logOf, notes, stream, type EventStoreCase } from './harness.js';

export const appending: readonly EventStoreCase[] = [
  {
    name: 'answers an append with the place of every fact and of the last',
    async run({ store }) {
      const facts = notes('a', 3);
      const appended = await store.append(stream('a'), -1, facts);
      expect(appended.revision).toBe(2);
      expect(idsOf(appended.facts)).toEqual(idsOf(facts));
      expect(appended.facts.map((fact) => fact.revision)).toEqual([0, 1, 2]);
      expect(appended.facts.at(-1)!.position).toBe(appended.position);
      expect(await all(store.read(stream('a')))).toEqual(appended.facts);
    },
  },
  {
    name: 'appends only at the expected revision',
    async run({ store }) {
      const wrong = { code: 'wrong-expected-revision', retryable: false };
      await expect(store.append(stream('a'), 0, [aNote('a', 0)])).rejects.toMatchObject(wrong);
      await store.append(stream('a'), -1, notes('a', 2));
      for (const revision of [-1, 0, 2, 3]) {
        await expect(store.append(stream('a'), revision, [aTag('a', revision)])).rejects.toMatchObject(wrong);
      }
      await store.append(stream('a'), 1, [aNote('a', 2)]);
      expect(await logOf(store)).toEqual(idsOf(notes('a', 3)));
    },
  },
  {
    name: 'keeps every field of a fact',
    async run({ store }) {
      const fact: Fact = { ...aNote('a', 0), traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };
      await store.append(stream('a'), -1, [fact]);
      const [recorded] = await all(store.read(stream('a')));
      expect(recorded).toEqual({
        ...fact,
        stream: stream('a'),
        revision: 0,
        position: expect.any(String),
        recordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      });
    },
  },
  {
    name: 'keeps personal data to the letter: emoji, accents, right to left, line ends, control characters',
    async run({ store }) {
      const texts = [
        '👩‍👩‍👧‍👦 👍🏽 🇨🇦',
        'Ça ne marche pas, e\u0301',
        'מתי זה מגיע؟',
        'a\r\nb\tc\u0000d',
        '"\\ \u2028 %s',
        'x'.repeat(60_000),
      ];
      await store.append(
        stream('a'),
        -1,
        texts.map((text, ordinal) => aNote('a', ordinal, text)),
      );
      const read = (await all(store.read(stream('a')))).map((fact) => (fact.personal as { text: string }).text);
      expect(read).toEqual(texts);
    },
  },
  {
    name: 'takes a large append as one',
    async run({ store }) {
      const facts = notes('a', 1_000);
      expect((await store.append(stream('a'), -1, facts)).revision).toBe(999);
      expect(await logOf(store)).toEqual(idsOf(facts));
    },
  },
  {
    name: 'stores nothing of an append that holds an invalid fact',
    async run({ store }) {
      const invalid = { ...aNote('a', 1), data: { noteId: 'not a uuid' } } as Fact;
      const attempts: (readonly Fact[])[] = [
        [aNote('a', 0), invalid, aNote('a', 2)],
        [aNote('a', 0), aNote('a', 0)],
        [{ ...aNote('a', 0), version: 99 }],
        [],
      ];
      for (const facts of attempts) {
        await expect(store.append(stream('a'), -1, facts)).rejects.toMatchObject({
          code: 'fact-invalid',
          retryable: false,
        });
      }
      expect(await logOf(store)).toEqual([]);
      await store.append(stream('a'), -1, [aNote('a', 0)]);
    },
  },
  {
    name: 'answers the same append again as it did the first time, and stores nothing (pitfall 22)',
    async run({ store }) {
      const first = await store.append(stream('a'), -1, notes('a', 2));
      expect(await store.append(stream('a'), -1, notes('a', 2))).toEqual(first);
      const second = await store.append(stream('a'), 1, notes('a', 2, 2));
      expect(await store.append(stream('a'), -1, notes('a', 2))).toEqual(first);
      expect(await store.append(stream('a'), 1, notes('a', 2, 2))).toEqual(second);
      expect(await logOf(store)).toEqual(idsOf(notes('a', 4)));
    },
  },
  {
    name: 'answers the same append again while the first is still on its way',
    async run({ store }) {
      const [first, again] = await Promise.all([0, 1].map(() => store.append(stream('a'), -1, notes('a', 2))));
      expect(again).toEqual(first);
      expect(await logOf(store)).toEqual(idsOf(notes('a', 2)));
    },
  },
  {
    name: 'refuses other facts where an append stands already (pitfall 22)',
    async run({ store }) {
      await store.append(stream('a'), -1, notes('a', 2));
      const others: Fact[][] = [
        notes('b', 2),
        [aNote('a', 0), aNote('a', 7)],
        notes('a', 3),
        [aNote('a', 1), aNote('a', 0)],
      ];
      for (const facts of others) {
        await expect(store.append(stream('a'), -1, facts)).rejects.toMatchObject({ code: 'wrong-expected-revision' });
      }
      expect(await logOf(store)).toEqual(idsOf(notes('a', 2)));
    },
  },
  {
    name: 'judges each of the appends that come together by itself: what refuses one refuses no other',
    async run({ store }) {
      const first = await store.append(stream('a'), -1, notes('a', 1));
      const wrong = { status: 'rejected', reason: expect.objectContaining({ code: 'wrong-expected-revision' }) };
      const results = await Promise.allSettled([
        store.append(stream('b'), -1, notes('b', 2)),
        store.append(stream('a'), -1, [aTag('a', 0)]),
        store.append(stream('a'), -1, notes('a', 1)),
        store.append(stream('c'), 4, [aNote('c', 5)]),
        store.append(stream('d'), -1, notes('d', 1)),
      ]);
      expect(results).toEqual([
        { status: 'fulfilled', value: expect.objectContaining({ revision: 1 }) },
        wrong,
        { status: 'fulfilled', value: first },
        wrong,
        { status: 'fulfilled', value: expect.objectContaining({ revision: 0 }) },
      ]);
      expect(await logOf(store)).toHaveLength(4);
    },
  },
  {
    name: 'has kept what it answered when it is opened again',
    async run(harness) {
      const appended = await harness.store.append(stream('a'), -1, notes('a', 3));
      const again = await harness.reopen();
      expect(await all(again.readAll())).toEqual(appended.facts);
      expect((await again.append(stream('a'), 2, [aNote('a', 3)])).revision).toBe(3);
    },
  },
  {
    name: 'says that it is unavailable once it was closed',
    async run({ store }) {
      await store.close();
      const unavailable = { code: 'event-store-unavailable', retryable: true };
      await expect(store.append(stream('a'), -1, [aNote('a', 0)])).rejects.toMatchObject(unavailable);
      await expect(all(store.readAll())).rejects.toMatchObject(unavailable);
    },
  },
];
