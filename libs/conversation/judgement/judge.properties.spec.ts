import fc from 'fast-check';
import type { VerdictBasis } from '@parley/contracts';
import { anyBasis } from '@parley/testkit/judgement';
import type { ReplyVerdict } from '../commands.js';
import { currentRuleset, judge, type Rule, type Ruleset } from './index.js';
import { expected } from './testing/slow-oracle.js';

const seed = Number(process.env['PARLEY_SEED'] ?? Math.floor(Math.random() * 0x7fffffff));
const times = (numRuns: number) => ({ seed, numRuns });

const hour = fc.integer({ min: 0, max: 23 });
const hours = fc
  .tuple(hour, hour)
  .filter(([from, to]) => from < to)
  .map(([from, to]) => `${String(from).padStart(2, '0')}:00-${String(to).padStart(2, '0')}:30` as const);
const common = fc.record({
  id: fc.uuid(),
  version: fc.constant('1'),
  jurisdiction: fc.constantFrom('any', 'US', 'CA', 'US-FL', 'US-TX', 'EU'),
  effectiveFrom: fc.constantFrom('1970-01-01T00:00:00.000Z', '2026-07-01T00:00:00.000Z'),
  says: fc.constant('made up'),
  source: fc.constant('chance'),
  confidence: fc.constant('K' as const),
});
const categories = fc.subarray(['conversational_reply', 'transactional', 'marketing'] as const);

/** Rules that nobody wrote. */
const invented: fc.Arbitrary<Rule> = fc
  .tuple(
    common,
    fc.oneof(
      fc
        .record({ weekdays: hours, saturdays: fc.option(hours, { nil: undefined }), sundays: hours, categories })
        .map((parameters) => ({ check: 'window' as const, parameters })),
      fc
        .record({ most: fc.integer({ min: 1, max: 4 }), hours: fc.integer({ min: 1, max: 48 }) })
        .map((parameters) => ({ check: 'cap' as const, parameters })),
      fc
        .record({ categories, purchaseMonths: fc.nat(30), inquiryMonths: fc.nat(30) })
        .map((parameters) => ({ check: 'consent' as const, parameters })),
      fc
        .record({
          frees: fc.constantFrom(['*'], ['US-QH'], ['CA-UTR']),
          when: fc.constantFrom('liveConversation' as const, 'answers' as const, 'consent' as const),
          minutes: fc.constantFrom(15, 1_440),
        })
        .map((parameters) => ({ check: 'exemption' as const, parameters })),
    ),
  )
  .map(([shared, own]) => ({ ...shared, ...own }) as Rule);

/** Some of our rules, with some that nobody wrote. */
const anyRules: fc.Arbitrary<Ruleset> = fc
  .tuple(fc.subarray([...currentRuleset.rules]), fc.array(invented, { maxLength: 3 }))
  .map(([ours, more]) => ({ version: 'any', rules: [...ours, ...more] }));

const severity = { approve: 0, hold: 1, reject: 2 } as const;
const holders = ({ rules }: ReplyVerdict) =>
  rules.flatMap(({ id, reason }) => (reason?.startsWith('holds') ? [id] : []));
const always = (numRuns: number, property: (basis: VerdictBasis, ruleset: Ruleset) => void) =>
  fc.assert(fc.property(anyBasis, anyRules, property), times(numRuns));

describe(`whatever is judged by whatever rules (PARLEY_SEED=${seed})`, () => {
  it('the same basis has the same verdict', () => {
    always(400, (basis, ruleset) =>
      expect(judge(structuredClone(basis), structuredClone(ruleset))).toEqual(judge(basis, ruleset)),
    );
  });

  it('no rule that is added turns a rejection into anything else', () => {
    fc.assert(
      fc.property(anyBasis, anyRules, invented, (basis, { version, rules }, more) => {
        fc.pre(judge(basis, { version, rules }).kind === 'reject');
        expect(judge(basis, { version, rules: [...rules, more] }).kind).toBe('reject');
      }),
      times(400),
    );
  });

  it('no rule that is added lets a text out earlier, an exemption aside', () => {
    fc.assert(
      fc.property(anyBasis, anyRules, invented, (basis, { version, rules }, more) => {
        fc.pre(more.check !== 'exemption');
        const before = judge(basis, { version, rules });
        const after = judge(basis, { version, rules: [...rules, more] });
        expect(severity[after.kind]).toBeGreaterThanOrEqual(severity[before.kind]);
        if (before.kind === 'hold' && after.kind === 'hold' && !hopeless(before) && !hopeless(after))
          expect(after.until >= before.until).toBe(true);
      }),
      times(400),
    );
  });

  it('what is held is not held by the same rules when it comes due', () => {
    always(600, (basis, ruleset) => {
      const verdict = judge(basis, ruleset);
      if (verdict.kind !== 'hold' || hopeless(verdict)) return;
      expect(verdict.until > basis.at).toBe(true);
      const due = judge({ ...basis, at: verdict.until }, ruleset);
      const still = holders(due).filter((id) => holders(verdict).includes(id));
      expect(still).toEqual([]);
    });
  });

  it('an approval and a hold carry when the hours close, and the guard lies before it', () => {
    always(400, (basis, ruleset) => {
      const verdict = judge(basis, ruleset);
      if (verdict.kind === 'reject' || verdict.expiresAt === undefined) return;
      if (basis.reply.category === 'compliance_ack') return;
      const from = verdict.kind === 'hold' ? verdict.until : basis.at;
      const left = Date.parse(verdict.expiresAt) - Date.parse(from);
      const lifted = ruleset.rules.some(
        ({ id, check }) => check === 'exemption' && verdict.rules.some((consulted) => consulted.id === id),
      );
      if (lifted && verdict.kind === 'approve') return expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeGreaterThan(basis.policy.guardMinutes * 60_000);
    });
  });

  it('an acknowledgement never waits', () => {
    always(200, (basis, ruleset) => {
      const ack = { ...basis, reply: { ...basis.reply, category: 'compliance_ack' as const } };
      expect(judge(ack, ruleset).kind).not.toBe('hold');
    });
  });

  it('every rule in force that has something to say is named, once', () => {
    always(200, (basis, ruleset) => {
      const { rules } = judge(basis, ruleset);
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
      const known = new Map(ruleset.rules.map(({ id, version }) => [id, version]));
      for (const { id, version } of rules) expect(known.get(id)).toBe(version);
    });
  });
});

const hopeless = ({ rules }: ReplyVerdict) => rules.some(({ reason }) => reason?.includes('no hour suits') ?? false);

describe(`the rules in force against a slow reading of the law (PARLEY_SEED=${seed})`, () => {
  it('agree on every verdict, to the minute', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(anyBasis, (basis) => {
        const { kind, ...verdict } = judge(basis, currentRuleset);
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
        const told = kind === 'hold' ? { kind, until: (verdict as { until: string }).until } : { kind };
        expect(told).toEqual(expected(basis));
      }),
      times(3_000),
    );
    for (const kind of ['approve', 'hold', 'reject']) expect([kind, seen.get(kind)! > 100]).toEqual([kind, true]);
  });
});
