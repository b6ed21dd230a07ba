import { createHash } from 'node:crypto';
import type { VerdictBasis } from '@parley/contracts';
import { basisOf, decidingRules, judge } from '../index.js';
import { areas } from '../local-time/places/area-codes.js';
import { ack, granted, inputOf, minutesBefore, noon, revoked, type Case } from '../testing/a-case.js';
import { currentRuleset, rulesets, rulesetOf, rulesNamed, ruleSetNames } from './index.js';
import type { Rule, Ruleset } from './rule.js';

const { rules } = currentRuleset;
const windows = rules.filter((rule): rule is Rule<'window'> => rule.check === 'window');

describe('the rule set', () => {
  it('has every rule once, with all that a rule has to say of itself', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, version, says, source, effectiveFrom, effectiveTo } of rules) {
      expect([id, version, says, source].every((text) => text.length > 0)).toBe(true);
      expect(new Date(effectiveFrom).toISOString()).toBe(effectiveFrom);
      if (effectiveTo !== undefined) expect(effectiveTo > effectiveFrom).toBe(true);
    }
  });

  it('lets brands switch whatever is known from vendors, or is policy', () => {
    const doubtful = rules.filter(({ confidence }) => confidence === 'C' || confidence === 'K');
    expect(doubtful.filter(({ unsettled }) => unsettled === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('frees no window that does not exist', () => {
    const ids = new Set(['*', ...windows.map(({ id }) => id)]);
    const freed = rules.flatMap((rule) => (rule.check === 'exemption' ? rule.parameters.frees : []));
    expect(freed.filter((id) => !ids.has(id))).toEqual([]);
  });

  // A verdict names the rule set it was made by, and is judged again by it. Whoever changes a rule gives the rule a new
  // version and the set a new one, keeps the old set in `rulesets`, and then pins the new one here. That holds from the
  // first release of a set on. None was released yet: until then a set may change under its name, and verdicts that a
  // working copy recorded in between may turn out otherwise when they are judged again by it.
  it('stays what its version says', () => {
    const digestOf = ({ rules: its }: Ruleset) =>
      createHash('sha256').update(JSON.stringify(its)).digest('hex').slice(0, 16);
    expect(Object.fromEntries(rulesets.map((each) => [each.version, digestOf(each)]))).toEqual({
      '2026-11-21': '9f60082e83809b71',
    });
    expect(new Set(rulesets.map(({ version }) => version)).size).toBe(rulesets.length);
  });

  it('is found by the name that a verdict gives it', () => {
    expect(rulesetOf(`${currentRuleset.version}+tz.2026c.2`)).toBe(currentRuleset);
    expect(rulesetOf('2019-01-01+tz.2019a.1')).toBeUndefined();
  });

  it('has names for the rules of a place', () => {
    expect(ruleSetNames).toEqual(expect.arrayContaining(['US-FED', 'US-FL', 'US-TX', 'CA-UTR']));
    expect(rulesNamed('US-FL')).toEqual({ country: 'US', states: ['US-FL'] });
    expect(rulesNamed('US-FED')).toEqual({ country: 'US', states: [] });
    expect(rulesNamed('toString')).toBeUndefined();
    const states = new Set(rules.flatMap(({ jurisdiction }) => (jurisdiction.startsWith('US-') ? [jurisdiction] : [])));
    expect([...states].filter((state) => !ruleSetNames.includes(state))).toEqual([]);
  });
});

const marketing = {
  reply: { category: 'marketing', text: 'Acme Shoes: sale. Reply STOP to end. PO Box 9, Toronto' },
  consent: granted,
} as const;
const three = [1, 2, 3].map((n) => ({
  status: 'sent' as const,
  claimedAt: minutesBefore('2026-11-20T19:00:00.000Z', n),
}));

/** A case in which the rules of a check decide, where the checks of single rules do not say so themselves. */
const deciders: Partial<Record<Rule['check'], Case>> = {
  suppression: { consent: revoked },
  carrierBlock: { consent: { ...revoked, refusedOn: ['main'] } },
  wrongNumber: { consent: { wrongNumber: 'm1' } },
  possibleRevocation: {
    ...marketing,
    consent: { ...granted, possiblyRevoked: { messageId: 'm1', since: '', settleBy: '' } },
  },
  revocationScope: { ...marketing, consent: { ...granted, partlyRevoked: ['marketing'] } },
  blocked: { consent: { blocked: true } },
  mayBeAnswered: { textedAgo: null },
  acknowledgement: { reply: { category: 'compliance_ack' } },
  ackOnce: { consent: revoked, reply: ack('stopConfirmation'), textedAgo: 1, others: [{ status: 'sent' }] },
  ackByCarrier: { consent: revoked, reply: ack('stopConfirmation'), textedAgo: 1, carrierAnswered: true },
  ackInTime: { consent: revoked, reply: ack('stopConfirmation'), textedAgo: 6 },
  conversationClosed: {
    reply: { status: 'held', requestedAt: '2026-11-20T10:00:00.000Z' },
    conversation: { status: 'closed', statusSince: '2026-11-20T12:00:00.000Z' },
  },
  heldTooLong: { reply: { status: 'held', requestedAt: '2026-11-15T18:59:59.000Z' } },
  marketingConsent: { ...marketing, consent: { ...granted, coversMarketing: false } },
  cap: { ...marketing, others: three },
};

const quarter = 900_000;
const week = Date.parse('2026-12-21T00:00:00.000Z');
const phoneIn = (jurisdiction: string): string => {
  const country = {
    US: '+12125550123',
    CA: '+14165550123',
    GB: '+447700900123',
    FR: '+33612345678',
    EU: '+4915112345678',
    ZZ: '+18765550123',
  };
  const area = areas.find(({ states }) => states.includes(jurisdiction));
  return area ? `+1${area.codes[0]!}5550123` : (country[jurisdiction as keyof typeof country] ?? country.US);
};

/** Whether a rule is among those that decide a case of its own jurisdiction, at some hour of a week with a holiday. */
function decides(rule: Rule): boolean {
  const phone = phoneIn(rule.jurisdiction);
  const switches = rule.unsettled?.standard === 'off' ? { [rule.id]: 'on' as const } : {};
  const given: Case = rule.check === 'consent' ? consentCase(rule) : (deciders[rule.check] ?? marketing);
  const then = rule.effectiveFrom > noon ? { now: rule.effectiveFrom } : {};
  const input = inputOf({ ...given, phone, sender: { rules: switches }, ...then });
  const basis = basisOf(input);
  if (rule.check !== 'window') return named(basis, rule);
  for (let at = week; at < week + 7 * 96 * quarter; at += quarter)
    if (named({ ...basis, at: new Date(at).toISOString() }, rule)) return true;
  return false;
}

const named = (basis: VerdictBasis, { id }: Rule) =>
  decidingRules(judge(basis, currentRuleset)).some((decided) => decided.id === id);

const consentCase = ({ parameters, jurisdiction }: Rule<'consent'>): Case => ({
  reply: { category: parameters.categories.includes('marketing') ? 'marketing' : 'transactional' },
  ...(jurisdiction === 'any'
    ? {}
    : { consent: { ...granted, implied: { by: 'inquiry', at: '2020-01-01T00:00:00.000Z' } } }),
});

describe('every rule', () => {
  const content = rules.filter(({ check }) => check !== 'exemption' && check !== 'content');

  it.each(content.map((rule) => [rule.id, rule] as const))('decides somewhere: %s', (_, rule) => {
    expect(decides(rule)).toBe(true);
  });

  const exemptions = rules.filter((rule): rule is Rule<'exemption'> => rule.check === 'exemption');
  it.each(exemptions.map((rule) => [rule.id, rule] as const))('lifts a hold somewhere: %s', (id, rule) => {
    const phone = phoneIn(rule.jurisdiction);
    const [freed] = rule.parameters.frees;
    const category = rule.parameters.when === 'consent' ? 'marketing' : 'conversational_reply';
    const ruled = (how: 'on' | 'off') =>
      basisOf(
        inputOf({
          reply: { category },
          consent: granted,
          phone,
          sender: { rules: { [id]: how }, quietHours: 'liveConversation' },
          ...(id === 'live-conversation' ? {} : { textedAgo: 60 }),
          now: '2026-11-21T09:00:00.000Z',
        }),
      );
    const holders = (how: 'on' | 'off') => {
      const { kind, rules: consulted } = judge(ruled(how), currentRuleset);
      const holding = consulted.filter(({ reason }) => reason?.startsWith('holds'));
      return { kind, ids: holding.map((held) => held.id) };
    };
    const window = freed === '*' ? 'US-QH' : freed!;
    expect(holders('off').ids).toContain(window);
    expect(holders('on').ids).not.toContain(window);
  });
});

describe('the scope of a revocation in the United States', () => {
  const partly = { ...granted, partlyRevoked: ['marketing'] as const };
  const decided = (now: string, how: 'on' | 'off') => {
    const given = {
      reply: { category: 'transactional' },
      consent: partly,
      now,
      sender: { rules: { 'US-REV-ALL': how } },
    } as const;
    const { kind, rules: consulted } = judge(basisOf(inputOf(given)), currentRuleset);
    return [kind, ...consulted.flatMap(({ id }) => (id.startsWith('US-REV-ALL') ? [id] : []))];
  };

  it('is a policy that a brand may switch off, and from 2027-01-31 on the law', () => {
    expect(decided('2027-01-30T18:00:00.000Z', 'on')).toEqual(['reject', 'US-REV-ALL']);
    expect(decided('2027-01-30T18:00:00.000Z', 'off')).toEqual(['approve']);
    expect(decided('2027-02-01T18:00:00.000Z', 'on')).toEqual(['reject', 'US-REV-ALL-LAW']);
    expect(decided('2027-02-01T18:00:00.000Z', 'off')).toEqual(['reject', 'US-REV-ALL-LAW']);
  });
});

describe('rules with a beginning', () => {
  const at = (now: string, phone: string) =>
    judge(basisOf(inputOf({ ...marketing, phone, now })), currentRuleset).rules.map(({ id }) => id);

  it.each([
    ['US-TX-QH', '+12145550123', '2025-08-31T23:59:59.999Z', '2025-09-01T00:00:00.000Z'],
    ['US-OR-QH', '+15035550123', '2025-12-31T23:59:59.999Z', '2026-01-01T00:00:00.000Z'],
    ['US-VA-QH', '+17035550123', '2025-12-31T23:59:59.999Z', '2026-01-01T00:00:00.000Z'],
  ])('%s is consulted from its first instant on', (id, phone, before, from) => {
    expect(at(before, phone)).not.toContain(id);
    expect(at(from, phone)).toContain(id);
  });
});
