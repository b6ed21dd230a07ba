import { Upcasting, upcasters, type StoredFact, type Upcaster } from './upcast.js';

const step = (from: number, upcast: Upcaster['upcast'] = (old) => old, to = from + 1): Upcaster => ({
  type: 'TagAdded',
  from,
  to,
  upcast,
});
const current = (version: number) => new Map([['TagAdded', version]]);

const stored = (version: number, data: Record<string, unknown>): StoredFact => ({
  type: 'TagAdded',
  version,
  data,
  id: 'id',
  senderId: 'main',
  contactId: 'contact',
  brandId: 'acme',
  at: '2026-11-20T15:00:00.000Z',
  cause: 'cause',
  actor: { kind: 'agent' },
  stream: 'contact-a',
  revision: 4,
  position: '17',
  recordedAt: '2026-11-20T15:00:00.000Z',
});

describe('upcasting (pitfall 26: chains with gaps, cycles or several versions at once)', () => {
  const chain = [
    step(2, ({ data }) => ({ data: { tag: data['label'] } })),
    step(1, ({ data }) => ({ data: { label: String(data['name']).toLowerCase() } })),
  ];

  it('leads a fact of any older version step by step to today’s, and keeps its place', () => {
    const upcasting = new Upcasting(chain, current(3));
    const today = { ...stored(3, { tag: 'vip' }), personal: undefined };
    expect(upcasting.upcast(stored(1, { name: 'VIP' }))).toEqual(today);
    expect(upcasting.upcast(stored(2, { label: 'vip' }))).toEqual(today);
  });

  it('leaves a fact of today’s version as it is, without a copy', () => {
    const fact = stored(3, { tag: 'vip' });
    expect(new Upcasting(chain, current(3)).upcast(fact)).toBe(fact);
  });

  it('does not change the stored fact', () => {
    const fact = Object.freeze(stored(1, Object.freeze({ name: 'VIP' })));
    expect(new Upcasting(chain, current(3)).upcast(fact).version).toBe(3);
  });

  it.each([
    ['a gap', [step(1), step(3)], 4],
    ['a missing beginning', [step(2)], 3],
    ['a missing end', [step(1)], 3],
    ['two steps from one version', [step(1), step(1)], 2],
    ['a step beyond today', [step(1), step(2)], 2],
    ['a cycle', [step(1), step(2, undefined, 1)], 3],
    ['a jump', [step(1, undefined, 3)], 3],
  ])('refuses %s at the start', (_, steps, version) => {
    expect(() => new Upcasting(steps, current(version))).toThrow(
      expect.objectContaining({ code: 'upcasters-invalid' }),
    );
  });

  it('refuses a step for a fact that is not in the catalogue', () => {
    expect(() => new Upcasting([{ ...step(1), type: 'Forgotten' }], current(1))).toThrow(
      expect.objectContaining({ code: 'upcasters-invalid' }),
    );
  });

  it('says which fact a newer release wrote', () => {
    const upcasting = new Upcasting(chain, current(3));
    const unknown = { code: 'fact-version-unknown', retryable: false, details: { revision: 4 } };
    for (const fact of [stored(4, {}), stored(0, {}), { ...stored(1, {}), type: 'Tomorrow' }]) {
      expect(() => upcasting.upcast(fact)).toThrow(
        expect.objectContaining({ ...unknown, details: expect.objectContaining(unknown.details) }),
      );
    }
  });

  it('has what it takes for every fact of the catalogue as it is today', () => {
    expect(() => new Upcasting(upcasters)).not.toThrow();
  });
});
