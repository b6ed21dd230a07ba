import fc from 'fast-check';
import { AutomaticText, ReplyCategory } from '@parley/contracts';
import type { Reply } from '../state.js';
import { zoneCorrectionsVersion } from './local-time/clock/zone-corrections.js';
import { holidaysVersion } from './local-time/holidays/calendars.js';
import { currentRuleset, judgeReply } from './index.js';
import {
  ack,
  decisive,
  granted,
  inputOf,
  minutesBefore,
  night,
  noon,
  prompt,
  revoked,
  stopConfirmation,
  verdict,
  type Case,
} from './testing/a-case.js';

describe('each rule', () => {
  const cases: readonly (readonly [string, Case, readonly string[]])[] = [
    ['an agent answers by day', {}, ['approve']],
    // Suppression
    ['nothing goes to who opted out', { consent: revoked }, ['reject', 'suppression']],
    ['nor from the append on that holds the STOP', { consent: { suppressed: true } }, ['reject', 'suppression']],
    [
      'marketing neither',
      { consent: revoked, reply: { category: 'marketing' } },
      ['reject', 'suppression', 'consent', 'US-PEWC'],
    ],
    ['but the one confirmation does', { consent: revoked, reply: stopConfirmation, textedAgo: 1 }, ['approve']],
    ['and the answer to HELP', { consent: revoked, reply: ack('helpAnswer') }, ['approve']],
    [
      'not the answer to a START that a STOP overtook',
      { consent: revoked, reply: ack('startConfirmation') },
      ['reject', 'suppression'],
    ],
    // Blocked
    ['nothing goes to a blocked contact', { consent: { blocked: true } }, ['reject', 'blocked-contact']],
    ['but acknowledgements do', { consent: { blocked: true }, reply: ack('helpAnswer') }, ['approve']],
    // Acknowledgements
    [
      'an agent cannot call a text an acknowledgement',
      { reply: { category: 'compliance_ack' } },
      ['reject', 'ack-wording'],
    ],
    [
      'nor can a program',
      { reply: { category: 'compliance_ack', author: 'api', automatic: 'helpAnswer' } },
      ['reject', 'ack-wording'],
    ],
    ['a prompt is none', { reply: { ...prompt, category: 'compliance_ack' } }, ['reject', 'ack-wording']],
    [
      'an opt-out is confirmed once',
      { consent: revoked, reply: stopConfirmation, textedAgo: 1, others: [{ status: 'sent' }] },
      ['reject', 'ack-once'],
    ],
    [
      'also where the other is still on its way',
      { consent: revoked, reply: stopConfirmation, textedAgo: 1, others: [{ status: 'approved' }] },
      ['reject', 'ack-once'],
    ],
    [
      'of two that wait the first goes',
      { consent: revoked, reply: { ...stopConfirmation, replyId: 'z' }, textedAgo: 1, others: [{ replyId: 'a' }] },
      ['reject', 'ack-once'],
    ],
    [
      'and only the first',
      { consent: revoked, reply: { ...stopConfirmation, replyId: 'a' }, textedAgo: 1, others: [{ replyId: 'z' }] },
      ['approve'],
    ],
    [
      'one that was rejected does not count',
      { consent: revoked, reply: stopConfirmation, textedAgo: 1, others: [{ status: 'rejected' }] },
      ['approve'],
    ],
    [
      'nor one of an earlier opt-out',
      {
        consent: revoked,
        reply: stopConfirmation,
        textedAgo: 1,
        others: [{ status: 'sent', requestedAt: minutesBefore(noon, 60) }],
      },
      ['approve'],
    ],
    [
      'nor the answer to HELP',
      {
        consent: revoked,
        reply: stopConfirmation,
        textedAgo: 1,
        others: [{ status: 'sent', automatic: 'helpAnswer' }],
      },
      ['approve'],
    ],
    [
      'the carrier’s own answer is enough',
      { consent: revoked, reply: stopConfirmation, textedAgo: 1, carrierAnswered: true },
      ['reject', 'ack-by-carrier'],
    ],
    [
      'five minutes after the STOP it is still in time',
      { consent: revoked, reply: stopConfirmation, textedAgo: 5 },
      ['approve'],
    ],
    [
      'a second later it is not',
      { consent: revoked, reply: stopConfirmation, textedAgo: 5 + 1 / 60 },
      ['reject', 'ack-too-late'],
    ],
    ['HELP has time', { reply: ack('helpAnswer'), textedAgo: 60 }, ['approve']],
    // Whom we answer
    ['the 24th hour still counts', { textedAgo: 24 * 60 }, ['approve']],
    ['the second after does not', { textedAgo: 24 * 60 + 1 / 60 }, ['reject', 'replies-to']],
    ['who never texted is not begun with', { textedAgo: null }, ['reject', 'replies-to']],
    [
      'not by agents who may begin, without consent',
      { textedAgo: null, sender: { conversations: { start: 'agents' } } },
      ['reject', 'replies-to'],
    ],
    ['but with it', { textedAgo: null, consent: granted, sender: { conversations: { start: 'agents' } } }, ['approve']],
    [
      'subscribers only: a stranger is not answered',
      { sender: { replies: { to: 'subscribers', withinHours: 24 } } },
      ['reject', 'replies-to'],
    ],
    [
      'a subscriber is, however long ago the text was',
      { consent: granted, textedAgo: 9_000, sender: { replies: { to: 'subscribers', withinHours: 24 } } },
      ['approve'],
    ],
    [
      'a subscriber who never texted is not begun with',
      { consent: granted, textedAgo: null, sender: { replies: { to: 'subscribers', withinHours: 24 } } },
      ['reject', 'replies-to'],
    ],
    [
      'the prompt reaches strangers',
      { reply: prompt, sender: { replies: { to: 'subscribers', withinHours: 24 } } },
      ['approve'],
    ],
    ['but not long after', { reply: prompt, textedAgo: 24 * 60 + 1 }, ['reject', 'replies-to']],
    // Consent
    ['marketing needs consent', { reply: { category: 'marketing' } }, ['reject', 'consent', 'US-PEWC']],
    ['and goes with it', { reply: { category: 'marketing' }, consent: granted, textedAgo: null }, ['approve']],
    ['so do transactional texts', { reply: { category: 'transactional' } }, ['reject', 'consent', 'US-TIERS']],
    // Wording
    ['an automatic text names the brand', { reply: { ...prompt, text: 'Text AGENT' } }, ['reject', 'brand-name']],
    ['in any case and accent', { reply: { ...prompt, text: 'acme shoes: AGENT?' } }, ['approve']],
    ['an agent is told, not stopped', { reply: { text: 'On its way' } }, ['approve', 'brand-name']],
    [
      'from Canada an automatic text carries the rates',
      { reply: prompt, sender: { country: 'CA' } },
      ['reject', 'CA-RATES'],
    ],
    [
      'and then goes',
      { reply: { ...prompt, text: 'Acme Shoes: text AGENT. Msg & data rates may apply.' }, sender: { country: 'CA' } },
      ['approve'],
    ],
    ['an agent is told there too', { sender: { country: 'CA' } }, ['approve', 'CA-RATES']],
    // Quiet hours
    ['strict: a reply waits for the morning', { now: night }, ['hold', 'US-QH']],
    ['the prompt too', { now: night, reply: prompt }, ['hold', 'US-QH']],
    ['acknowledgements never wait', { now: night, reply: ack('helpAnswer') }, ['approve']],
    [
      'live: fifteen minutes after a text nobody waits',
      { now: night, textedAgo: 15, sender: { quietHours: 'liveConversation' } },
      ['approve', 'US-QH'],
    ],
    [
      'a second later they do',
      { now: night, textedAgo: 15 + 1 / 60, sender: { quietHours: 'liveConversation' } },
      ['hold', 'US-QH'],
    ],
    [
      'live does not wake anybody for marketing',
      {
        now: night,
        textedAgo: 1,
        consent: granted,
        reply: { category: 'marketing' },
        sender: { quietHours: 'liveConversation' },
      },
      ['hold', 'US-QH'],
    ],
    ['off: replies never wait', { now: night, sender: { quietHours: 'off' } }, ['approve']],
    [
      'but marketing does',
      { now: night, consent: granted, reply: { category: 'marketing' }, sender: { quietHours: 'off' } },
      ['hold', 'US-QH'],
    ],
    ['the hours are the recipient’s, not the sender’s', { now: night, phone: '+14165550123' }, ['hold', 'CA-UTR']],
    [
      'in Tokyo it is three in the morning',
      { now: '2026-11-20T18:00:00.000Z', phone: '+81312345678', consent: granted, reply: { category: 'marketing' } },
      ['hold', 'OTHER-HOURS'],
    ],
    [
      'Guadeloupe has the Sundays of France',
      { now: '2026-11-22T15:00:00.000Z', phone: '+590690123456', consent: granted, reply: { category: 'marketing' } },
      ['hold', 'FR-HOURS'],
    ],
    [
      'a satellite phone may be anywhere',
      { phone: '+8816212345678', consent: granted, reply: { category: 'marketing' } },
      ['hold', 'OTHER-HOURS'],
    ],
    ['a refusal comes before the wait', { now: night, consent: revoked }, ['reject', 'suppression']],
  ];

  it.each(cases)('%s', (_, given, expected) => {
    expect(decisive(given)).toEqual(expected);
  });
});

describe('a verdict', () => {
  it('of a reply by night says until when, wherever the number may be', () => {
    expect(verdict({ now: night })).toMatchObject({
      kind: 'hold',
      until: '2026-11-21T13:00:00.000Z',
      expiresAt: '2026-11-22T02:00:00.000Z',
    });
    expect(verdict({ now: night, phone: '+18005550123' })).toMatchObject({ until: '2026-11-21T18:00:00.000Z' });
    expect(verdict({ now: night, phone: '+14165550123' })).toMatchObject({ until: '2026-11-21T15:00:00.000Z' });
  });

  it('of a reply by day says when the window closes', () => {
    expect(verdict({})).toMatchObject({ kind: 'approve', expiresAt: '2026-11-21T02:00:00.000Z' });
    expect(verdict({ reply: ack('helpAnswer') })).not.toHaveProperty('expiresAt');
    const confirmed = verdict({ consent: revoked, reply: stopConfirmation, textedAgo: 1 });
    expect(confirmed).toMatchObject({ kind: 'approve', expiresAt: '2026-11-20T19:04:00.000Z' });
    expect(verdict({ sender: { quietHours: 'off' } })).not.toHaveProperty('expiresAt');
  });

  it.each([
    ['by night', '2026-11-21T05:00:00.000Z', 5, '2026-11-21T05:10:00.000Z'],
    ['in the last minutes before closing', '2026-11-21T01:58:00.000Z', 5, '2026-11-21T02:08:00.000Z'],
    ['by day', noon, 5, '2026-11-21T02:00:00.000Z'],
    ['shortly before the guard', '2026-11-21T01:49:00.000Z', 0, '2026-11-21T02:04:00.000Z'],
  ])('of a reply in a live conversation %s ends with it', (_, now, textedAgo, expiresAt) => {
    const live = verdict({ now, textedAgo, sender: { quietHours: 'liveConversation' } });
    expect(live).toMatchObject({ kind: 'approve', expiresAt });
  });

  it('that lifts the hours of a state for an answer ends with those that are left', () => {
    const rules = { 'US-WA-ANSWERS': 'on', 'CA-REPLY': 'on' } as const;
    const evening = '2026-11-21T04:30:00.000Z';
    expect(verdict({ phone: '+12065550123', now: evening, sender: { rules } })).toMatchObject({
      kind: 'approve',
      expiresAt: '2026-11-21T05:00:00.000Z',
    });
    expect(verdict({ phone: '+14165550123', now: night, sender: { rules } })).toMatchObject({
      kind: 'approve',
      expiresAt: '2026-11-22T04:50:00.000Z',
    });
  });

  it('names every rule consulted, with its version, the deciding ones first', () => {
    const { rules, ruleset, basis } = verdict({ now: night });
    expect(rules).toEqual([
      { id: 'US-QH', version: '1', reason: 'holds: outside the hours in America/New_York' },
      ...['suppression', 'blocked-contact', 'replies-to'].map((id) => ({
        id,
        version: currentRuleset.rules.find((rule) => rule.id === id)!.version,
        reason: 'passes',
      })),
    ]);
    expect(basis).toMatchObject({ timeZoneData: `2026c.${zoneCorrectionsVersion}`, holidays: holidaysVersion });
    expect(holidaysVersion).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(ruleset).toBe(`${currentRuleset.version}+tz.2026c.${zoneCorrectionsVersion}`);
  });

  it('consults only the rules in force', () => {
    const [suppression] = currentRuleset.rules;
    const given = inputOf({ consent: revoked });
    const judgedWith = (dates: { effectiveFrom?: string; effectiveTo?: string }) =>
      judgeReply({ ...given, ruleset: { version: 'x', rules: [{ ...suppression!, ...dates }] } }).kind;
    expect(judgedWith({ effectiveFrom: noon })).toBe('reject');
    expect(judgedWith({ effectiveFrom: night })).toBe('approve');
    expect(judgedWith({ effectiveTo: noon })).toBe('approve');
    expect(judgedWith({ effectiveTo: night })).toBe('reject');
  });
});

describe('whatever is judged', () => {
  const seed = Number(process.env.PARLEY_TEST_SEED ?? 20_261_120);
  const cases: fc.Arbitrary<Case> = fc.record({
    reply: fc.record({
      category: fc.constantFrom(...ReplyCategory.options),
      author: fc.constantFrom('agent', 'system', 'api'),
      automatic: fc.option(fc.constantFrom(...AutomaticText.options), { nil: undefined }),
      answers: fc.constantFrom('m1', undefined),
      text: fc.constantFrom('Acme Shoes: hi', 'hi', 'Acme Shoes: rates may apply'),
    }) as fc.Arbitrary<Partial<Reply>>,
    consent: fc.record({
      status: fc.constantFrom('granted', 'revoked', 'none'),
      suppressed: fc.boolean(),
      blocked: fc.boolean(),
    }),
    phone: fc.constantFrom('+14155550123', '+14165550123', '+33612345678', '+447700900123', '+18005550123'),
    textedAgo: fc.option(fc.integer({ min: 0, max: 3_000 }), { nil: null }),
    carrierAnswered: fc.boolean(),
    sender: fc.record({
      country: fc.constantFrom('US', 'CA', 'FR', 'GB'),
      quietHours: fc.constantFrom('strict', 'liveConversation', 'off'),
      replies: fc.record({ to: fc.constantFrom('texted-us', 'subscribers'), withinHours: fc.constantFrom(1, 24, 72) }),
      conversations: fc.record({ start: fc.constantFrom('never', 'agents') }),
    }),
    now: fc
      .date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
  });
  const always = (property: (given: Case) => void) => fc.assert(fc.property(cases, property), { seed, numRuns: 400 });

  it(`the same input has the same verdict (seed ${seed})`, () => {
    always((given) => expect(verdict(given)).toEqual(verdict(structuredClone(given))));
  });

  it(`an acknowledgement never waits (seed ${seed})`, () => {
    always((given) =>
      expect(verdict({ ...given, reply: { ...given.reply, category: 'compliance_ack' } }).kind).not.toBe('hold'),
    );
  });

  it(`who is suppressed gets the answers to STOP and HELP and nothing else (seed ${seed})`, () => {
    always((given) => {
      const { kind } = verdict({ ...given, consent: { ...given.consent, suppressed: true } });
      const { category, automatic } = given.reply!;
      if (kind !== 'reject')
        expect([category, automatic]).toEqual([
          'compliance_ack',
          expect.stringMatching(/^(?:stopConfirmation|helpAnswer)$/),
        ]);
    });
  });

  it(`what is held is let go at the instant it was held until, unless something else stands in its way (seed ${seed})`, () => {
    always((given) => {
      const first = verdict(given);
      if (first.kind !== 'hold') return;
      expect(first.until > given.now!).toBe(true);
      const later = judgeReply({ ...inputOf(given), now: first.until });
      expect(later.kind).not.toBe('hold');
    });
  });
});
