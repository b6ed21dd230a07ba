import { ReplyCategory } from '@parley/contracts';
import { decide, evolve, initialState, type Command, type ContactState } from '@parley/conversation';
import {
  basisOf,
  currentRuleset,
  judge,
  judgeReply,
  type JudgementInput,
  type SenderPolicy,
} from '@parley/conversation/judgement';
import { answeredText } from './history.js';
import { atMost, print, shown } from './report.js';
import { percentile, spreadOf } from './rounds.js';

const ROUNDS = 7;
const VERDICTS = 20_000;
const STEP = 7 * 3_600_000;
const began = Date.parse('2026-11-20T15:00:00.000Z');
/** One zone, two, three states at once, a whole country, Canada, Britain, France. */
const phones =
  '+12125550123 +14155550123 +18505550123 +14015550123 +18005550123 +14165550123 +447700900123 +33612345678';

const policy: SenderPolicy = {
  country: 'US',
  brandName: 'Acme Shoes',
  quietHours: 'strict',
  guardMinutes: 10,
  replies: { to: 'texted-us', withinHours: 24 },
  conversations: { start: 'never' },
  rules: {},
};

/** verdict: what one costs, from the state of a contact with two answered texts to the fact's content; by day and by night. */
export async function measureVerdict(): Promise<void> {
  const inputs = phones
    .split(' ')
    .flatMap((phone) => ReplyCategory.options.map((category) => anInput(phone, category)));
  const at = (n: number): JudgementInput => {
    const input = inputs[n % inputs.length]!;
    return { ...input, now: new Date(began + (n % 1_000) * STEP).toISOString() };
  };
  const took = { whole: [] as number[], late: [] as number[], rules: [] as number[] };
  const kinds = new Map<string, number>();
  for (let round = -1; round < ROUNDS; round += 1) {
    const whole: number[] = [];
    const rules: number[] = [];
    for (let n = 0; n < VERDICTS; n += 1) {
      const input = at(n);
      const start = performance.now();
      const { kind } = judgeReply(input);
      whole.push((performance.now() - start) * 1_000);
      const basis = basisOf(input);
      const again = performance.now();
      judge(basis, currentRuleset);
      rules.push((performance.now() - again) * 1_000);
      if (round === 0) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    if (round < 0) continue;
    took.whole.push(percentile(whole, 0.5));
    took.late.push(percentile(whole, 0.99));
    took.rules.push(percentile(rules, 0.5));
  }
  const mix = [...kinds].map(([kind, times]) => `${Math.round((100 * times) / VERDICTS)} % ${kind}`).join(', ');
  const of = `a verdict by ${currentRuleset.rules.length} rules`;
  print(atMost('verdict', `${of}, p50`, spreadOf(took.whole), 50, ' µs'), mix);
  print(shown('verdict', `${of}, p99`, spreadOf(took.late), ' µs'));
  print(atMost('verdict', `${of}, again from its basis, p50`, spreadOf(took.rules), 50, ' µs'));
}

function anInput(phone: string, category: ReplyCategory): JudgementInput {
  const commands = [0, 1].flatMap((text) => answeredText(1, text));
  const own: Command = {
    type: 'RequestReply',
    senderId: 'main',
    replyId: '00000000-0000-4000-8000-000000000000',
    author: category === 'compliance_ack' ? 'system' : 'agent',
    category,
    ...(category === 'compliance_ack' ? { automatic: 'helpAnswer' as const } : {}),
    text: 'Acme Shoes: it left us this morning and should reach you tomorrow. Reply STOP to end.',
    media: [],
  };
  const state = [...commands, own].reduce<ContactState>((before, command) => {
    const now = new Date(began).toISOString();
    const decision = decide(before, command, { at: now, cause: command.type, actor: { kind: 'system' } });
    const facts = decision.ok ? decision.facts : [];
    return facts.reduce((folded, fact) => evolve(folded, { ...fact, at: now }), before);
  }, initialState);
  const consented: ContactState = {
    ...state,
    profile: { ...state.profile, phone },
    consent: { ...state.consent, status: 'granted', coversMarketing: true },
    // Within reach of every instant that is judged.
    messages: { ...state.messages, lastInboundAt: { main: '2027-11-20T15:00:00.000Z' } },
  };
  const reply = consented.replies.byId[own.replyId]!;
  const now = new Date(began).toISOString();
  return { reply, state: consented, sender: policy, now, ruleset: currentRuleset, timeZoneData: '2026c', revision: 20 };
}
