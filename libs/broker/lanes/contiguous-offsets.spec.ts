import fc from 'fast-check';
import { ContiguousOffsets } from './contiguous-offsets.js';

/** Rising offsets with gaps, and the order in which they are finished. */
const history = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 60 })
  .map((gaps) => gaps.reduce<number[]>((offsets, gap) => [...offsets, (offsets.at(-1) ?? -1) + gap], []))
  .chain((offsets) =>
    fc.record({
      offsets: fc.constant(offsets),
      order: fc.shuffledSubarray(offsets, { minLength: 0, maxLength: offsets.length }),
    }),
  );

describe('contiguous offsets (pitfall 17: the highest finished offset is not a finished prefix)', () => {
  it('names, after every step, the last offset before the first unfinished one', () => {
    fc.assert(
      fc.property(history, ({ offsets, order }) => {
        const sequence = new ContiguousOffsets();
        const tickets = new Map(offsets.map((offset) => [offset, sequence.start(String(offset))]));
        const finished = new Set<number>();
        for (const offset of order) {
          const before = sequence.completed;
          const grew = sequence.finish(tickets.get(offset)!);
          finished.add(offset);
          const hole = offsets.findIndex((each) => !finished.has(each));
          const prefix = hole === -1 ? offsets : offsets.slice(0, hole);
          expect(sequence.completed).toBe(prefix.length === 0 ? undefined : String(prefix.at(-1)));
          expect(grew).toBe(sequence.completed !== before);
          expect(sequence.window).toBe(offsets.length - prefix.length);
        }
      }),
    );
  });

  it('forgets what is done: a long run leaves nothing behind', () => {
    const sequence = new ContiguousOffsets();
    for (let i = 0; i < 100_000; i += 1) sequence.finish(sequence.start(String(i)));
    expect(sequence.completed).toBe('99999');
    expect(sequence.window).toBe(0);
    expect(JSON.stringify(sequence).length).toBeLessThan(100_000);
  });
});
