import fc from 'fast-check';
import type { Message, OutgoingMessage } from '../port.js';
import { parkedRecord, redrivenRecord, releasedRecord } from './dead-letter-records.js';
import { Quarantine } from './quarantine.js';

const at = '2026-11-20T15:00:00.000Z';
const message = (key: string, offset: number): Message => ({
  key,
  offset: String(offset),
  topic: 't',
  partition: 3,
  headers: {},
  value: '',
  storedAt: at,
});

/** What may happen to a group’s keys: a message is parked (again, after a crash), a key is released, some of it is redriven. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('park' as const), key: fc.constantFrom('a', 'b'), again: fc.boolean() }),
  },
  fc.record({ kind: fc.constant('release' as const), key: fc.constantFrom('a', 'b') }),
  fc.record({ kind: fc.constant('redrive' as const), key: fc.constantFrom('a', 'b'), done: fc.nat(4) }),
);

describe('the quarantine', () => {
  it('is a fold of the dead-letter topic: at every point it agrees with a list of what is parked', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const quarantine = new Quarantine();
        const parked: Record<string, { source: number; record: number }[]> = { a: [], b: [] };
        const releasing = new Set<string>();
        let records = 0;
        let source = 0;
        const apply = (record: OutgoingMessage) =>
          quarantine.apply({
            ...record,
            topic: 'dead-letters.g',
            partition: 0,
            offset: String(records++),
            storedAt: at,
          });
        for (const each of steps) {
          const list = parked[each.key]!;
          if (each.kind === 'park') {
            const repeated = each.again && list.length > 0;
            const offset = repeated ? list.at(-1)!.source : (source += 1);
            if (!repeated) list.push({ source: offset, record: records });
            apply(parkedRecord(message(each.key, offset), { group: 'g', because: 'bad', attempts: 1, at }));
          } else if (each.kind === 'release') {
            if (list.length > 0) releasing.add(each.key);
            apply(releasedRecord('g', each.key, at));
          } else {
            const done = list.splice(0, each.done);
            const all = list.length === 0;
            apply(
              redrivenRecord('g', each.key, {
                through: all ? String(records - 1) : String(done.at(-1)?.record ?? -1),
                count: done.length,
              }),
            );
            releasing.delete(each.key);
          }
          for (const [key, { length }] of Object.entries(parked)) {
            expect(quarantine.get(key)?.count ?? 0).toBe(length);
            expect(quarantine.get(key)?.releasing ?? false).toBe(releasing.has(key));
            for (const { source: offset, record } of parked[key]!) {
              expect(quarantine.holds(message(key, offset))).toBe(true);
              expect(Number(quarantine.get(key)!.first)).toBeLessThanOrEqual(record);
              expect(Number(quarantine.get(key)!.last)).toBeGreaterThanOrEqual(record);
            }
            expect(quarantine.holds(message(key, source + 1))).toBe(false);
          }
          expect(quarantine.size).toBe(Object.values(parked).filter((list) => list.length > 0).length);
          expect(quarantine.parked).toBe(Object.values(parked).flat().length);
        }
      }),
    );
  });

  it('remembers where a key is at home, so that one member handles its messages again', () => {
    const quarantine = new Quarantine();
    const record = parkedRecord(message('a', 7), { group: 'g', because: 'bad', attempts: 1, at });
    quarantine.apply({ ...record, topic: 'dead-letters.g', partition: 0, offset: '0', storedAt: at });
    expect(quarantine.get('a')!.home).toEqual({ topic: 't', partition: 3 });
  });
});
