import fc from 'fast-check';
import type { RecordedFact, RuleSwitch } from '@parley/contracts';
import { currentRuleset, decidingRules } from '@parley/conversation/judgement';
import { ReplyJudge } from '@parley/runtime/verdicts';
import { aText, aVerdict, id, senderId } from '@parley/testkit';
import { ContactRig } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { CheckReply } from '../api/conversations/check-reply.js';
import { JudgeReply } from '../compliance/judge-reply.js';
import { ComplianceMetrics } from '../compliance/metrics.js';

const seed = Number(process.env.PARLEY_TEST_SEED ?? 20_261_121);
const timeZoneData = '2026c';

const steps = ['text', 'stop', 'start', 'grant', 'block', 'unblock', 'close', 'reply', 'wait'] as const;
const situation = fc.record({
  policy: fc.constantFrom('listrak' as const, 'klaviyo' as const, 'patch' as const),
  from: fc.constantFrom('+12125550123', '+14155550123', '+14165550123', '+18005550123'),
  steps: fc.array(fc.tuple(fc.constantFrom(...steps), fc.integer({ min: 0, max: 700 })), { maxLength: 6 }),
  minutes: fc.integer({ min: 0, max: 2_000 }),
  text: fc.constantFrom(
    'Acme: on its way',
    'On its way',
    'Vodka at bit.ly/x',
    'Acme: 20% off, get it. STOP to end',
    '🙂',
  ),
  category: fc.constantFrom('conversational_reply' as const, 'transactional' as const, 'marketing' as const),
  agent: fc.boolean(),
  rules: fc.constantFrom<Record<string, RuleSwitch>>(
    {},
    { 'brand-name': { binding: 'everybody' } },
    { 'public-shortener': 'off' as const },
  ),
});

/** Lets the steps happen to a contact, then asks for a check, and then for the same reply. */
async function checkedAndJudged(given: typeof situation extends fc.Arbitrary<infer Value> ? Value : never) {
  const rig = new ContactRig({ sender: { policy: given.policy }, brand: { rules: given.rules } });
  try {
    const parts = {
      ...rig.parts(),
      metrics: new ComplianceMetrics(new Registry()),
      ruleset: currentRuleset,
      timeZoneData,
    };
    const judge = new JudgeReply(parts);
    const check = new CheckReply(
      rig.contacts,
      rig.clock,
      rig.ids,
      new ReplyJudge(rig.senders, currentRuleset, timeZoneData),
    );
    const received = (name: string, keyword?: 'stop' | 'start') =>
      rig.execute({
        type: 'ReceiveMessage',
        senderId,
        message: aText(name, { from: given.from, acceptedAt: rig.clock.now() }),
        verdict: aVerdict(keyword === undefined ? {} : { route: 'keyword', keyword, intent: undefined }),
      });
    await received('first');
    for (const [at, [step, minutes]] of given.steps.entries()) {
      rig.clock.pass(minutes * 60_000);
      const name = `${step}-${at}`;
      if (step === 'text') await received(name);
      if (step === 'stop' || step === 'start') await received(name, step);
      if (step === 'grant') await rig.execute({ type: 'GrantConsent', source: 'api', channel: 'web' });
      if (step === 'block') await rig.execute({ type: 'BlockContact' });
      if (step === 'unblock') await rig.execute({ type: 'UnblockContact' });
      if (step === 'close') await rig.execute({ type: 'CloseConversation', senderId });
      if (step === 'reply') {
        const other = {
          author: 'api' as const,
          category: 'marketing' as const,
          text: 'Acme: new. STOP to end',
          media: [],
        };
        await rig.execute({ type: 'RequestReply', senderId, replyId: id(name), ...other });
        await judge.run({ ...rig.contact, replyId: id(name), cause: name });
      }
    }
    rig.clock.pass(given.minutes * 60_000);

    const { text, category } = given;
    const actor = given.agent ? ({ kind: 'agent', id: 'agent-7' } as const) : ({ kind: 'api', id: 'shop' } as const);
    const before = (await rig.facts()).length;
    const conversationId = `${rig.contact.contactId}.${senderId}`;
    const checked = await check.check({ conversationId, text, category, media: [] }, {
      actor,
      scopes: new Set(),
    } as never);
    const recorded = (await rig.facts()).length - before;

    const author = given.agent ? ('agent' as const) : ('api' as const);
    const meta = { at: rig.clock.now(), cause: 'asked', actor };
    await rig.contacts.execute(rig.contact, meta, {
      type: 'RequestReply',
      senderId,
      replyId: id('r'),
      author,
      category,
      text,
      media: [],
    });
    await judge.run({ ...rig.contact, replyId: id('r'), cause: 'judged' });
    return { checked, recorded, fact: (await rig.facts()).at(-1)! as RecordedFact };
  } finally {
    await rig.close();
  }
}

const kinds: Readonly<Record<string, string>> = {
  ReplyApproved: 'approve',
  ReplyHeld: 'hold',
  ReplyRejected: 'reject',
};

it(`a check says what the judgement then records, and records nothing itself (seed ${seed})`, async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(situation, async (given) => {
      const { checked, recorded, fact } = await checkedAndJudged(given);
      const { data } = fact as RecordedFact<'ReplyHeld'>;
      const verdict = kinds[fact.type]!;
      seen.add(verdict);
      const deciding = decidingRules({ kind: verdict as 'hold', rules: data.rules }).filter(({ reason }) =>
        /^(rejects|holds|advises)/.test(reason ?? ''),
      );
      expect({
        recorded,
        verdict: checked.verdict,
        until: checked.holdUntil,
        expiresAt: checked.expiresAt,
        ruleset: checked.ruleset,
        deciding: checked.rules.slice(0, deciding.length).map(({ id: rule, outcome }) => `${rule} ${outcome}`),
      }).toEqual({
        recorded: 0,
        verdict,
        until: data.until,
        expiresAt: data.expiresAt,
        ruleset: data.ruleset,
        deciding: deciding.map(({ id: rule, reason }) => `${rule} ${reason!.split(':')[0]}`),
      });
    }),
    { seed, numRuns: 120 },
  );
  expect([...seen].toSorted()).toEqual(['approve', 'hold', 'reject']);
}, 120_000);
