import { assertValidFact, type FactBody, type RuleSwitch } from '@parley/contracts';
import { aText, aVerdict, chanceOf, id, minutesAfter, senderId, type Seeded } from '@parley/testkit';
import { decide, evolve, initialState, type Command, type ContactState } from '../index.js';
import { currentRuleset, flips, judgeReply, rejudge, type SenderPolicy, type VerdictFact } from './index.js';

const phones = ['+12125550123', '+14155550123', '+13055550123', '+18505550123', '+12145550123', '+14165550123'];
const others = ['+14035550123', '+18005550123', '+33612345678', '+447700900123', '+4915112345678', '+14015550123'];
const switches: readonly Readonly<Record<string, RuleSwitch>>[] = [
  {},
  { 'US-QH-DEF': 'on', 'brand-cap': { most: 1 } },
  { 'US-SAFE-HOURS': 'on', 'conversation-closed': 'off', 'CA-UTR': { weekdays: '08:00-20:00' } },
];
const texts = ['Acme: on its way', 'On its way', 'Acme: 20% off, reply STOP to end', 'A beer? bit.ly/x'];

type Verdict = Pick<VerdictFact, 'type' | 'data'>;
const isVerdict = (fact: FactBody): fact is FactBody<'ReplyApproved' | 'ReplyHeld' | 'ReplyRejected'> =>
  fact.type === 'ReplyApproved' || fact.type === 'ReplyHeld' || fact.type === 'ReplyRejected';

/** A contact’s life over some weeks, in which the clocks change: everything that happens is decided by the core. */
class Life {
  state: ContactState = initialState;
  readonly verdicts: Verdict[] = [];
  private at = '2026-10-20T12:00:00.000Z';
  private revision = -1;
  private named = 0;
  private readonly sender: SenderPolicy;
  private readonly phone: string;

  constructor(private readonly chance: Seeded) {
    this.phone = chance.pick([...phones, ...others]);
    this.sender = {
      country: chance.pick(['US', 'CA']),
      brandName: 'Acme',
      quietHours: chance.pick(['strict', 'liveConversation', 'off']),
      guardMinutes: chance.pick([0, 10]),
      replies: { to: chance.pick(['texted-us', 'subscribers']), withinHours: chance.pick([24, 72]) },
      conversations: { start: chance.pick(['never', 'agents']) },
      rules: chance.pick(switches),
    };
  }

  live(steps: number): this {
    for (let step = 0; step < steps; step += 1) {
      this.at = minutesAfter(this.at, this.chance.pick([0, 1, 3, 20, 90, 400]));
      this.step();
    }
    return this;
  }

  private step(): void {
    const { chance } = this;
    const kind = chance.integer(60);
    if (kind < 12) return this.texted();
    if (kind < 26) return this.asks();
    if (kind < 46) return this.judges();
    if (kind < 52) return this.sends();
    if (kind < 56) return this.grants();
    if (kind < 58) return this.do({ type: chance.pick(['CloseConversation', 'ReopenConversation']), senderId });
    if (kind === 58) return this.do({ type: this.state.consent.blocked ? 'UnblockContact' : 'BlockContact' });
    return this.do({ type: 'RevokeConsent', senderId, source: chance.pick(['agent', 'carrier']), channel: 'voice' });
  }

  private texted(): void {
    const name = this.name();
    const keyword = this.chance.pick(['stop', 'help', 'start', 'start', ...Array<undefined>(12)] as const);
    const intent = this.chance.integer(20) === 0 ? 'wrong_number' : 'order_status';
    const verdict = keyword ? { route: 'keyword' as const, keyword, intent: undefined } : { intent };
    const message = { acceptedAt: this.at, from: this.phone };
    this.do({ type: 'ReceiveMessage', senderId, message: aText(name, message), verdict: aVerdict(verdict) });
    if (keyword === undefined) return;
    const automatic = ({ stop: 'stopConfirmation', help: 'helpAnswer', start: 'startConfirmation' } as const)[keyword];
    const answer = { replyId: id(`${automatic}-${name}`), automatic, text: 'Acme: done', language: 'en' as const };
    this.do({ type: 'ApplyKeyword', senderId, messageId: id(name), keyword, answer });
  }

  private asks(): void {
    const { chance } = this;
    const author = chance.pick(['agent', 'api'] as const);
    const category = chance.pick(['conversational_reply', 'transactional', 'marketing', 'compliance_ack'] as const);
    const text = chance.pick(texts);
    this.do({ type: 'RequestReply', senderId, replyId: id(this.name()), author, category, text, media: [] });
  }

  private judges(): void {
    const waiting = Object.values(this.state.replies.byId).filter(
      ({ status, heldUntil }) => status === 'requested' || (status === 'held' && heldUntil! <= this.at),
    );
    for (const reply of waiting) {
      const { state, sender, at: now, revision } = this;
      const verdict = judgeReply({ reply, state, sender, now, revision, ruleset: currentRuleset, timeZoneData: 'x' });
      this.do({ type: 'JudgeReply', replyId: reply.replyId, verdict });
    }
  }

  private sends(): void {
    for (const { replyId, status } of Object.values(this.state.replies.byId))
      if (status === 'approved') this.do({ type: 'ClaimReply', replyId, attempt: 1, carrier: 'x' });
  }

  private grants(): void {
    const implied = { by: this.chance.pick(['purchase', 'inquiry'] as const), at: '2026-05-01T00:00:00.000Z' } as const;
    const proof = { proven: this.chance.integer(4) > 0, missing: [], standard: 'spec' };
    const data = { source: 'api', channel: 'web', proof, ...this.chance.pick([{}, {}, {}, { implied }]) } as const;
    if (!this.state.consent.suppressed) this.record({ type: 'ConsentGranted', senderId, data, personal: {} });
  }

  private do(command: Command): void {
    const meta = { at: this.at, cause: this.name(), actor: { kind: 'agent', id: 'a7' } as const };
    const decision = decide(this.state, command, meta);
    for (const fact of decision.ok ? decision.facts : []) this.record(fact);
  }

  private record(fact: FactBody): void {
    assertValidFact(fact);
    this.state = evolve(this.state, { ...fact, at: this.at, id: id(this.name()), actor: { kind: 'agent', id: 'a7' } });
    this.revision += 1;
    // As it comes back from a store, years later.
    if (isVerdict(fact)) this.verdicts.push(JSON.parse(JSON.stringify(fact)) as Verdict);
  }

  private name = (): string => `${this.chance.seed}-${(this.named += 1)}`;
}

const seed = Number(process.env['PARLEY_SEED'] ?? 20_261_121);

describe(`a long history of verdicts (PARLEY_SEED=${seed})`, () => {
  const verdicts = Array.from({ length: 120 }, (_, n) => new Life(chanceOf(seed + n)).live(160).verdicts).flat();
  const judged = verdicts.filter(({ data }) => data.basis !== undefined);

  it('has verdicts of all kinds, and rules of all kinds that decided', () => {
    for (const type of ['ReplyApproved', 'ReplyHeld', 'ReplyRejected'])
      expect([type, judged.filter((fact) => fact.type === type).length > 200]).toEqual([type, true]);
    const deciding = new Set(
      judged.flatMap(({ data }) => data.rules.flatMap((r) => (/^(rejects|holds)/.test(r.reason ?? '') ? [r.id] : []))),
    );
    expect([...deciding]).toEqual(
      expect.arrayContaining(['suppression', 'wrong-number', 'brand-cap', 'replies-to', 'US-QH', 'CA-UTR', 'US-FL-QH']),
    );
  });

  it('can be judged again from the facts alone, each to the same verdict', () => {
    for (const fact of judged) {
      const again = rejudge(fact);
      if (!again.ok || !again.same) throw new Error(JSON.stringify({ again, fact }, null, 1));
      expect(flips(again)).toBe(false);
    }
  });

  it('holds no number and no text', () => {
    const written = JSON.stringify(judged.map(({ data }) => data));
    for (const personal of [...phones, ...others, ...texts]) expect(written).not.toContain(personal);
  });

  it('shows where another rule set would have decided otherwise', () => {
    const stricter = {
      version: 'x',
      rules: currentRuleset.rules.map((rule) =>
        rule.check === 'ackInTime' ? { ...rule, parameters: { minutes: 0 } } : rule,
      ),
    };
    const flipped = judged.filter((fact) => {
      const again = rejudge(fact, stricter);
      return again.ok && flips(again);
    });
    expect(flipped.length).toBeGreaterThan(5);
    for (const { type, data } of flipped)
      expect([type, data.basis?.reply.automatic]).toEqual(['ReplyApproved', 'stopConfirmation']);
  });

  it('gives another verdict away that does not follow from its basis', () => {
    const approved = judged.find(
      ({ type, data }) => type === 'ReplyApproved' && data.basis!.reply.category === 'conversational_reply',
    )!;
    const basis = { ...approved.data.basis!, suppression: { suppressed: true, blocked: false } };
    const forged = { ...approved, data: { ...approved.data, basis } } as Verdict;
    expect(rejudge(forged)).toMatchObject({ ok: true, same: false });
  });
});

describe('a verdict that cannot be judged again says why', () => {
  const data = { replyId: id('r'), rules: [], ruleset: '2026-11-20+tz.2026c.1' };

  it('was recorded before bases were kept', () => {
    expect(rejudge({ type: 'ReplyApproved', data })).toEqual({ ok: false, because: 'no-basis' });
  });

  it('names a rule set that nobody has', () => {
    const { basis } = new Life(chanceOf(seed)).live(160).verdicts.find((fact) => fact.data.basis !== undefined)!.data;
    expect(rejudge({ type: 'ReplyApproved', data: { ...data, basis } })).toEqual({
      ok: false,
      because: 'ruleset-unknown',
    });
  });
});
