import { aText, aVerdict, id, minutesAfter } from '@parley/testkit';
import type { FactBody } from '@parley/contracts';
import fc from 'fast-check';
import { decide, evolve, initialState, type Command, type ContactState } from '../index.js';
import { currentRuleset, judgeReply, type SenderPolicy } from '../judgement/index.js';

/** A Friday, 14:00 in New York: every window is open, so that nothing waits for an hour. */
const afternoon = '2026-11-20T19:00:00.000Z';
const sender: SenderPolicy = {
  country: 'US',
  brandName: 'Acme',
  quietHours: 'off',
  guardMinutes: 10,
  replies: { to: 'texted-us', withinHours: 24 },
  conversations: { start: 'agents' },
  rules: {},
};

const senders = fc.constantFrom('main', 'second');
const texts = fc.constantFrom('m-a', 'm-b', 'm-c', 'm-d', 'm-e', 'm-f', 'm-g', 'm-h');
const replies = fc.constantFrom('r-a', 'r-b', 'r-c');
const answers = { stop: 'stopConfirmation', help: 'helpAnswer', start: 'startConfirmation' } as const;
type Word = keyof typeof answers;
const words = fc.constantFrom<Word>('stop', 'stop', 'help', 'start');

/** What customers, agents and programs do; whatever is asked for is judged by the rules in force, and then claimed. */
const step = fc.record({
  // A confirmation has five minutes from its STOP to its claim: most steps follow at once.
  minutes: fc.constantFrom(0, 0, 0, 0, 1, 4),
  act: fc.oneof(
    fc.record({ does: fc.constant('texts' as const), senderId: senders, name: texts, word: fc.option(words) }),
    fc.record({ does: fc.constant('applies' as const), which: fc.nat({ max: 9 }) }),
    fc.record({
      does: fc.constant('asks' as const),
      senderId: senders,
      name: replies,
      category: fc.constantFrom('conversational_reply' as const, 'transactional' as const, 'marketing' as const),
    }),
    fc.record({ does: fc.constant('prompts' as const), senderId: senders, name: fc.constantFrom('p-a', 'p-b') }),
    fc.record({ does: fc.constant('judges' as const), which: fc.nat({ max: 9 }) }),
    fc.record({ does: fc.constant('judges' as const), which: fc.nat({ max: 9 }) }),
    fc.record({ does: fc.constant('claims' as const), which: fc.nat({ max: 9 }) }),
    fc.record({ does: fc.constant('claims' as const), which: fc.nat({ max: 9 }) }),
  ),
});
type Act = typeof step extends fc.Arbitrary<infer Step> ? (Step extends { act: infer Does } ? Does : never) : never;

function commandOf(act: Act, state: ContactState, now: string): Command | undefined {
  switch (act.does) {
    case 'texts': {
      const routed = act.word ? { route: 'keyword' as const, keyword: act.word } : { route: 'agent' as const };
      const message = aText(act.name, { text: act.word ?? 'YES', acceptedAt: now });
      return { type: 'ReceiveMessage', senderId: act.senderId, message, verdict: aVerdict(routed) };
    }
    case 'applies': {
      const open = Object.entries(state.messages.byId).filter(([, text]) => text.keyword && !text.keywordApplied);
      const [messageId, { keyword, senderId } = {}] = open[act.which % Math.max(1, open.length)] ?? [];
      if (messageId === undefined || !keyword || !senderId || keyword === 'agent') return undefined;
      const automatic = answers[keyword];
      const answer = { replyId: id(`${automatic}-${messageId}`), automatic, text: 'Acme: x', language: 'en' as const };
      return { type: 'ApplyKeyword', senderId, messageId, keyword, answer };
    }
    case 'asks': {
      const { senderId, category } = act;
      const replyId = id(act.name);
      return { type: 'RequestReply', senderId, replyId, author: 'agent', category, text: 'Acme: x', media: [] };
    }
    case 'prompts': {
      const prompt = {
        replyId: id(act.name),
        automatic: 'doubleOptInPrompt',
        text: 'Acme: YES?',
        language: 'en',
      } as const;
      return { type: 'RequestDoubleOptIn', senderId: act.senderId, prompt, expiresAt: minutesAfter(now, 60) };
    }
    case 'judges': {
      const waiting = Object.values(state.replies.byId).filter(
        ({ status }) => status === 'requested' || status === 'held',
      );
      const reply = waiting[act.which % Math.max(1, waiting.length)];
      if (!reply) return undefined;
      const input = { reply, state, sender, now, ruleset: currentRuleset, timeZoneData: '2026f', revision: 0 };
      return { type: 'JudgeReply', replyId: reply.replyId, verdict: judgeReply(input) };
    }
    case 'claims': {
      const ready = Object.values(state.replies.byId).filter(({ status }) => status === 'approved');
      const reply = ready[act.which % Math.max(1, ready.length)];
      return reply && { type: 'ClaimReply', replyId: reply.replyId, attempt: 1, carrier: 'x' };
    }
  }
}

const seen = { refused: 0, confirmed: 0, claimed: 0, backAgain: 0 };
const seed = Number(process.env.PARLEY_TEST_SEED ?? 20_261_121);

it(`after a STOP nothing is approved or claimed but its one confirmation and answers to HELP (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 80, size: 'max' }), (steps) => {
      let state = initialState;
      let now = afternoon;
      let stopped = false;
      let confirmations = 0;
      const automatic = (replyId: string) => state.replies.byId[replyId]?.automatic;
      const observe = (fact: FactBody) => {
        if (fact.type === 'MessageRouted' && fact.data.keyword === 'stop') {
          if (!stopped) confirmations = 0;
          stopped = true;
        }
        if (fact.type === 'ConsentGranted') {
          if (stopped) seen.backAgain += 1;
          stopped = false;
        }
        if (!stopped) return;
        if (fact.type === 'ReplyRejected') seen.refused += 1;
        if (fact.type === 'ReplyApproved')
          expect(['stopConfirmation', 'helpAnswer']).toContain(automatic(fact.data.replyId));
        if (fact.type !== 'ReplyClaimed') return;
        seen.claimed += 1;
        expect(['stopConfirmation', 'helpAnswer']).toContain(automatic(fact.data.replyId));
        if (automatic(fact.data.replyId) === 'stopConfirmation') confirmations += 1;
        if (confirmations > 0) seen.confirmed += 1;
        expect(confirmations).toBeLessThanOrEqual(1);
      };
      for (const { minutes, act } of steps) {
        now = minutesAfter(now, minutes);
        const command = commandOf(act, state, now);
        if (!command) continue;
        const decision = decide(state, command, { at: now, cause: 'c', actor: { kind: 'system' } });
        for (const fact of decision.ok ? decision.facts : []) {
          observe(fact);
          state = evolve(state, { ...fact, at: now });
        }
      }
    }),
    { seed, numRuns: 1_500 },
  );
  expect(seen.refused).toBeGreaterThan(300);
  expect(seen.confirmed).toBeGreaterThan(50);
  expect(seen.backAgain).toBeGreaterThan(50);
});
