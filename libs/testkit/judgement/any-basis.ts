import fc from 'fast-check';
import { AutomaticText, ReplyCategory, type VerdictBasis } from '@parley/contracts';

const minute = 60_000;
const messageId = '11111111-1111-4111-8111-111111111111';

/** Places without zones that the engine does not know yet, so that an oracle may ask the engine. */
const places: readonly Omit<VerdictBasis['place'], 'evidence'>[] = [
  { country: 'US', states: ['US-NY'], zones: ['America/New_York'] },
  { country: 'US', states: ['US-CA'], zones: ['America/Los_Angeles'] },
  { country: 'US', states: ['US-FL'], zones: ['America/New_York', 'America/Chicago'] },
  { country: 'US', states: ['US-TX'], zones: ['America/Chicago'] },
  { country: 'US', states: ['US-TX', 'US-KY'], zones: ['America/Chicago', 'America/New_York'] },
  { country: 'US', states: [], zones: ['America/New_York', 'America/Denver', 'Pacific/Honolulu'] },
  { country: 'CA', states: ['CA-ON'], zones: ['America/Toronto'] },
  { country: 'GB', states: [], zones: ['Europe/London'] },
  { country: 'DE', states: [], zones: ['Europe/Berlin'] },
].map(({ zones, ...place }) => ({ ...place, zones: zones.map((zone) => ({ zone, local: 'unknown to the rules' })) }));

const iso = (instant: number) => new Date(instant).toISOString();
/** True once in so many times. */
const seldom = (times: number) => fc.nat(times - 1).map((n) => n === 0);
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Instants in whole minutes, over the jumps of two springs and autumns. */
const instants = fc
  .integer({ min: Date.parse('2026-02-01T00:00:00Z') / minute, max: Date.parse('2027-12-01T00:00:00Z') / minute })
  .map((each) => each * minute);

/** Minutes before the verdict, nearer ones more often, the limits of rules among them. */
const ago = fc.oneof(
  fc.constantFrom(0, 1, 5, 6, 15, 16, 1_440, 1_441, 7_200, 7_201),
  fc.integer({ min: 0, max: 9_000 }),
);

/** Anything a verdict may be made from. */
export const anyBasis: fc.Arbitrary<VerdictBasis> = fc
  .record({
    at: instants,
    category: fc.constantFrom(...ReplyCategory.options),
    author: fc.constantFrom('agent' as const, 'system' as const, 'api' as const),
    automatic: sometimes(fc.constantFrom(...AutomaticText.options)),
    requestedAgo: ago,
    textedAgo: fc.option(fc.oneof(fc.nat(120), ago), { nil: undefined, freq: 8 }),
    answers: fc.boolean(),
    byCarrier: seldom(4),
    held: seldom(4),
    confirmedBefore: seldom(4),
    status: fc.constantFrom('open' as const, 'closed' as const, 'archived' as const),
    closedAgo: ago,
    place: fc.constantFrom(...places),
    consent: fc.constantFrom(...Array<'granted'>(6).fill('granted'), 'revoked' as const, 'none' as const),
    uncovered: seldom(4),
    implied: fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      {
        weight: 1,
        arbitrary: fc.record({
          by: fc.constantFrom('purchase' as const, 'inquiry' as const),
          days: fc.integer({ min: 0, max: 900 }),
        }),
      },
    ),
    suppression: fc.record(
      {
        suppressed: fc.boolean(),
        blocked: fc.boolean(),
        partly: fc.subarray(['conversational_reply', 'transactional', 'marketing'] as const, { minLength: 1 }),
        byCarrier: fc.boolean(),
        wrongNumber: fc.boolean(),
        possibleRevocation: fc.boolean(),
      },
      { requiredKeys: ['suppressed', 'blocked'] },
    ),
    silenced: seldom(4),
    marketing: fc.array(ago, { maxLength: 5 }),
    quietHours: fc.constantFrom('strict' as const, 'liveConversation' as const, 'off' as const),
    guardMinutes: fc.constantFrom(0, 10, 60),
    to: fc.constantFrom('texted-us' as const, 'subscribers' as const),
    withinHours: fc.constantFrom(1, 24, 72),
    start: fc.constantFrom('never' as const, 'agents' as const),
  })
  .map((any): VerdictBasis => {
    const { at } = any;
    const before = (minutes: number) => iso(at - minutes * minute);
    const inbound =
      any.textedAgo === undefined
        ? undefined
        : { messageId, at: before(any.textedAgo), ...(any.byCarrier ? { answeredByCarrier: true } : {}) };
    return {
      format: 1,
      at: iso(at),
      timeZoneData: 'any',
      revision: 0,
      reply: {
        category: any.category,
        author: any.author,
        requestedAt: before(any.requestedAgo),
        ...(any.automatic === undefined ? {} : { automatic: any.automatic }),
        ...(any.answers && inbound ? { answers: inbound } : {}),
        ...(any.held ? { held: true } : {}),
        ...(any.confirmedBefore ? { confirmedBefore: true } : {}),
        content: [],
      },
      ...(inbound ? { lastInbound: inbound } : {}),
      conversation: { status: any.status, since: before(any.closedAgo) },
      place: { ...any.place, evidence: [] },
      consent: {
        status: any.consent,
        coversMarketing: any.consent === 'granted' && !any.uncovered,
        ...(any.implied ? { implied: { by: any.implied.by, at: before(any.implied.days * 1_440) } } : {}),
      },
      // Most people are not suppressed: else nothing is ever held.
      suppression: any.silenced ? any.suppression : { suppressed: false, blocked: false },
      marketing: any.marketing.map(before).sort(),
      policy: {
        country: 'US',
        quietHours: any.quietHours,
        guardMinutes: any.guardMinutes,
        replies: { to: any.to, withinHours: any.withinHours },
        conversations: { start: any.start },
        rules: {},
      },
    };
  });
