import fc from 'fast-check';
import { aText, aVerdict, id, minutesAfter, noon } from '@parley/testkit';
import { assertValidFact, ReceiptStatus, type FactBody } from '@parley/contracts';
import {
  decide,
  doubtTag,
  evolve,
  initialState,
  receiptRank,
  type Command,
  type ContactState,
  type DatedFact,
} from './index.js';

const names = ['a', 'b', 'c', 'd'];
const senders = fc.constantFrom('main', 'second');
const replyNames = fc.constantFrom(...names.map((name) => `r-${name}`));
const textNames = fc.constantFrom(...names.map((name) => `m-${name}`));
const attempts = fc.integer({ min: 1, max: 3 });
const instants = fc.integer({ min: 0, max: 10 }).map((hours) => minutesAfter(noon, hours * 60));
const grounds = { rules: [{ id: 'R', version: '1' }], ruleset: 'law' };

const texts = fc.constantFrom('text', 'YES', 'no', '34', '12', 'oui');
const prompt = (automatic: 'doubleOptInPrompt' | 'ageGatePrompt', name: string) => ({
  replyId: id(name),
  automatic,
  text: 'x',
  language: 'en' as const,
});

const routed = fc.oneof(
  fc.constantFrom('agent', 'clarify', 'none').map((route) => ({ route }) as const),
  fc.constantFrom('stop', 'help', 'start').map((keyword) => ({ route: 'keyword' as const, keyword })),
);
const answer = (messageId: string, automatic: string) => ({
  replyId: id(`${automatic}-${messageId}`),
  automatic,
  text: 'x',
  language: 'en',
});

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({
        senderId: senders,
        name: textNames,
        routed,
        prompted: fc.boolean(),
        text: texts,
        doubtful: fc.boolean(),
        within: fc.constantFrom(undefined, 1, 4),
        acceptedAt: instants,
      })
      .map(({ senderId, name, routed, prompted, text, doubtful, within, acceptedAt }) => ({
        type: 'ReceiveMessage' as const,
        senderId,
        message: aText(name, { text, acceptedAt }),
        verdict: aVerdict({ ...(routed as object), ...(doubtful ? { possibleRevocation: true } : {}) }),
        ...(prompted ? { prompt: answer(id(name), 'agentPrompt') } : {}),
        ...(within === undefined ? {} : { answerWithinHours: within }),
      })),
  },
  fc.record({ senderId: senders, name: textNames, until: instants }).map(({ senderId, name, until }) => ({
    type: 'ExpectAnswer' as const,
    senderId,
    expectationId: id(`e-${name}`),
    by: { purpose: 'data-collection' as const, name: 'welcome' },
    field: 'postalCode',
    until,
  })),
  fc
    .record({ senderId: senders, name: textNames, keyword: fc.constantFrom('stop', 'help', 'start') })
    .map(({ senderId, name, keyword }) => ({
      type: 'ApplyKeyword' as const,
      senderId,
      messageId: id(name),
      keyword,
      answer: answer(id(name), { stop: 'stopConfirmation', help: 'helpAnswer', start: 'startConfirmation' }[keyword]!),
    })),
  {
    weight: 3,
    arbitrary: fc
      .record({
        senderId: senders,
        name: replyNames,
        category: fc.constantFrom('conversational_reply', 'marketing', 'compliance_ack'),
      })
      .map(({ senderId, name, category }) => ({
        type: 'RequestReply' as const,
        senderId,
        replyId: id(name),
        author: 'agent' as const,
        category,
        text: 'x',
        media: [],
      })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({ name: replyNames, kind: fc.constantFrom('approve', 'approve', 'hold', 'reject'), until: instants })
      .map(({ name, kind, until }) => ({
        type: 'JudgeReply' as const,
        replyId: id(name),
        verdict: { kind, until, ...grounds },
      })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({ name: replyNames, attempt: attempts })
      .map(({ name, attempt }) => ({ type: 'ClaimReply' as const, replyId: id(name), attempt, carrier: 'x' })),
  },
  fc.record({ name: replyNames, attempt: attempts }).map(({ name, attempt }) => ({
    type: 'RecordSent' as const,
    replyId: id(name),
    attempt,
    carrierMessageId: `SM-${name}`,
    segments: 1,
    encoding: 'GSM-7' as const,
    knownBy: 'answer' as const,
  })),
  fc
    .record({
      name: replyNames,
      attempt: attempts,
      outcome: fc.constantFrom('retry', 'permanent', 'opted-out'),
      retryAt: instants,
    })
    .map(({ name, attempt, outcome, retryAt }) => ({
      type: 'RecordSendFailure' as const,
      replyId: id(name),
      attempt,
      code: '1',
      class: outcome,
      retryAt,
    })),
  fc
    .record({ name: replyNames, attempt: attempts, lookUpAt: fc.option(instants, { nil: undefined }) })
    .map(({ name, attempt, lookUpAt }) => ({
      type: 'RecordOutcomeUnknown' as const,
      replyId: id(name),
      attempt,
      because: 'timeout',
      ...(lookUpAt ? { lookUpAt } : {}),
    })),
  {
    weight: 2,
    arbitrary: fc
      .record({ name: replyNames, status: fc.constantFrom(...ReceiptStatus.options), optedOut: fc.boolean() })
      .map(({ name, status, optedOut }) => ({
        type: 'RecordReceipt' as const,
        replyId: id(name),
        carrierMessageId: `SM-${name}`,
        status,
        optedOut,
      })),
  },
  fc.record({ name: textNames, attempt: attempts }).map(({ name, attempt }) => ({
    type: 'ClaimTicketDelivery' as const,
    messageId: id(name),
    attempt,
    connector: 'x',
  })),
  fc
    .record({ name: textNames })
    .map(({ name }) => ({ type: 'ConfirmTicketDelivery' as const, messageId: id(name), connector: 'x' })),
  fc.record({ name: textNames, permanent: fc.boolean(), retryAt: instants }).map(({ name, permanent, retryAt }) => ({
    type: 'FailTicketDelivery' as const,
    messageId: id(name),
    code: '5',
    permanent,
    retryAt,
  })),
  fc
    .record({ name: textNames })
    .map(({ name }) => ({ type: 'MarkTicketDeliveryUnknown' as const, messageId: id(name), because: 'x' })),
  fc
    .record({ name: textNames, type: fc.constantFrom('CloseTicket', 'ReopenTicket') })
    .map(({ name, type }) => ({ type, ticketId: id(name) })),
  fc.record({
    senderId: senders,
    type: fc.constantFrom('CloseConversation', 'ReopenConversation', 'ArchiveConversation', 'MarkRead', 'MarkUnread'),
  }),
  fc
    .record({ senderId: senders, until: instants })
    .map(({ senderId, until }) => ({ type: 'SnoozeConversation' as const, senderId, until })),
  fc
    .record({ senderId: senders })
    .map(({ senderId }) => ({ type: 'WakeConversation' as const, senderId, because: 'due' as const })),
  fc.record({ senderId: senders, type: fc.constantFrom('AddTag', 'RemoveTag'), tag: fc.constantFrom('x', 'y') }),
  {
    weight: 2,
    arbitrary: fc
      .record({ senderId: senders, name: replyNames, expiresAt: instants, gate: fc.boolean() })
      .map(({ senderId, name, expiresAt, gate }) =>
        gate
          ? { type: 'RequestAgeGate', senderId, prompt: prompt('ageGatePrompt', name), minimumAge: 21, expiresAt }
          : { type: 'RequestDoubleOptIn', senderId, prompt: prompt('doubleOptInPrompt', name), expiresAt },
      ),
  },
  fc
    .record({ senderId: senders, decision: fc.constantFrom('confirm', 'dismiss') })
    .map(({ senderId, decision }) => ({ type: 'SettleRevocation', senderId, decision, source: 'agent' })),
  fc.record({ senderId: senders }).map(({ senderId }) => ({ type: 'AlarmRevocation', senderId })),
  fc
    .record({ senderId: senders, name: textNames })
    .map(({ senderId, name }) => ({ type: 'AlarmAnswer', senderId, messageId: id(name) })),
  fc
    .record({ senderId: senders, name: textNames, intent: fc.constantFrom('ack', 'refund') })
    .map(({ senderId, name, intent }) => ({ type: 'CorrectIntent', senderId, messageId: id(name), intent })),
  fc.constantFrom(
    { type: 'BlockContact' },
    { type: 'UnblockContact' },
    { type: 'GrantConsent', source: 'api', channel: 'api' },
  ),
  fc
    .record({
      receivedAt: fc.option(instants, { nil: undefined }),
      categories: fc.constantFrom(undefined, ['marketing'], ['transactional', 'marketing']),
      list: fc.constantFrom(undefined, undefined, 'vip', 'news'),
    })
    .map((wish) => ({ type: 'RevokeConsent', source: 'agent', channel: 'voice', ...wish })),
) as fc.Arbitrary<Command>;

const step = fc.record({ command, at: instants });
const steps = fc.array(step, { minLength: 10, maxLength: 80, size: 'max' });

/** One approved reply and what senders, carriers and customers may do to it: deep rather than wide. */
const onReply = { replyId: id('r-a') };
const oneReply = fc.constantFrom(
  ...[1, 2].flatMap((attempt) => [
    { type: 'ClaimReply', ...onReply, attempt, carrier: 'x' },
    { type: 'RecordSendFailure', ...onReply, attempt, code: '1', class: 'retry', retryAt: noon },
    { type: 'RecordOutcomeUnknown', ...onReply, attempt, because: 'timeout', lookUpAt: noon },
    {
      type: 'RecordSent',
      ...onReply,
      attempt,
      carrierMessageId: 'SM-r-a',
      segments: 1,
      encoding: 'GSM-7',
      knownBy: 'lookup',
    },
  ]),
  ...['sent', 'failed', 'delivered'].map((status) => ({
    type: 'RecordReceipt',
    ...onReply,
    carrierMessageId: 'SM-r-a',
    status,
  })),
  {
    type: 'ReceiveMessage',
    senderId: 'second',
    message: aText('m-stop'),
    verdict: aVerdict({ route: 'keyword', keyword: 'stop' }),
  },
) as fc.Arbitrary<Command>;
const opening: Step[] = (
  [
    { type: 'ReceiveMessage', senderId: 'main', message: aText('m-0'), verdict: aVerdict() },
    {
      type: 'RequestReply',
      senderId: 'main',
      replyId: id('r-a'),
      author: 'agent',
      category: 'marketing',
      text: 'x',
      media: [],
    },
    { type: 'JudgeReply', replyId: id('r-a'), verdict: { kind: 'approve', ...grounds } },
    { type: 'ClaimReply', replyId: id('r-a'), attempt: 1, carrier: 'x' },
  ] as Command[]
).map((one) => ({ command: one, at: noon }));
const triedOnce: Step = {
  command: { type: 'RecordSendFailure', ...onReply, attempt: 1, code: '1', class: 'retry', retryAt: noon },
  at: noon,
};
const replySteps = fc
  .tuple(fc.boolean(), fc.array(fc.record({ command: oneReply, at: instants }), { maxLength: 20, size: 'max' }))
  .map(([again, all]) => [...opening, ...(again ? [triedOnce] : []), ...all]);

/** A double opt-in and what may come between its prompt and its answer. */
const optIn = fc.constantFrom(
  {
    type: 'RequestDoubleOptIn',
    senderId: 'main',
    prompt: prompt('doubleOptInPrompt', 'r-a'),
    expiresAt: minutesAfter(noon, 300),
  },
  { type: 'JudgeReply', replyId: id('r-a'), verdict: { kind: 'approve', ...grounds } },
  { type: 'ClaimReply', ...onReply, attempt: 1, carrier: 'x' },
  ...['m-a', 'm-b', 'm-c'].flatMap((name) => [
    {
      type: 'ReceiveMessage',
      senderId: 'main',
      message: aText(name, { text: 'YES' }),
      verdict: aVerdict({ route: 'none' }),
    },
    { type: 'ApplyKeyword', senderId: 'main', messageId: id(name), keyword: 'start' },
  ]),
  {
    type: 'ReceiveMessage',
    senderId: 'second',
    message: aText('m-stop'),
    verdict: aVerdict({ route: 'keyword', keyword: 'stop' }),
  },
  {
    type: 'ReceiveMessage',
    senderId: 'second',
    message: aText('m-start'),
    verdict: aVerdict({ route: 'keyword', keyword: 'start' }),
  },
  { type: 'ApplyKeyword', senderId: 'second', messageId: id('m-start'), keyword: 'start' },
) as fc.Arbitrary<Command>;
const asked = (
  [
    {
      type: 'RequestDoubleOptIn',
      senderId: 'main',
      prompt: prompt('doubleOptInPrompt', 'r-a'),
      expiresAt: minutesAfter(noon, 300),
    },
    { type: 'JudgeReply', replyId: id('r-a'), verdict: { kind: 'approve', ...grounds } },
    { type: 'ClaimReply', ...onReply, attempt: 1, carrier: 'x' },
  ] as Command[]
).map((one) => ({ command: one, at: noon }));
const optInSteps = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.array(fc.record({ command: optIn, at: instants }), { maxLength: 20 }))
  .map(([begun, all]) => [opening[0]!, ...asked.slice(0, begun), ...all]);

/** Marketing that is approved, a doubt, and whatever may settle it. */
const doubt = fc.constantFrom(
  {
    type: 'ReceiveMessage',
    senderId: 'second',
    message: aText('m-doubt'),
    verdict: aVerdict({ possibleRevocation: true }),
  },
  { type: 'ClaimReply', ...onReply, attempt: 1, carrier: 'x' },
  { type: 'SettleRevocation', senderId: 'second', decision: 'confirm', source: 'agent' },
  { type: 'SettleRevocation', senderId: 'second', decision: 'dismiss', source: 'agent' },
  { type: 'AlarmRevocation', senderId: 'second' },
  { type: 'GrantConsent', source: 'api', channel: 'api' },
) as fc.Arbitrary<Command>;
const doubtSteps = fc
  .array(fc.record({ command: doubt, at: instants }), { maxLength: 10 })
  .map((all) => [...opening.slice(0, 3), ...all]);

/** Texts that are to be answered within the hour, a reply on its way, and whatever else may end the duty. */
const reply = (name: string) => [
  {
    type: 'RequestReply',
    senderId: 'main',
    replyId: id(name),
    author: 'agent',
    category: 'conversational_reply',
    text: 'x',
    media: [],
  },
  { type: 'JudgeReply', replyId: id(name), verdict: { kind: 'approve', ...grounds } },
  { type: 'ClaimReply', replyId: id(name), attempt: 1, carrier: 'x' },
  {
    type: 'RecordSent',
    replyId: id(name),
    attempt: 1,
    carrierMessageId: `SM-${name}`,
    segments: 1,
    encoding: 'GSM-7',
    knownBy: 'answer',
  },
];
const owing = (name: string, minutes: number) => ({
  type: 'ReceiveMessage',
  senderId: 'main',
  message: aText(name, { acceptedAt: minutesAfter(noon, minutes) }),
  verdict: aVerdict(),
  answerWithinHours: 1,
});
const undelivered = {
  type: 'RecordReceipt',
  replyId: id('r-b'),
  carrierMessageId: 'SM-r-b',
  status: 'undelivered',
};
const duty = fc.constantFrom(
  ...['m-a', 'm-b', 'm-c'].flatMap((name, at) => [
    owing(name, at * 30),
    { type: 'CorrectIntent', senderId: 'main', messageId: id(name), intent: 'ack' },
    { type: 'CorrectIntent', senderId: 'main', messageId: id(name), intent: 'refund', answerWithinHours: 1 },
    { type: 'AlarmAnswer', senderId: 'main', messageId: id(name) },
  ]),
  { type: 'AlarmAnswer', senderId: 'main', messageId: id('m-0') },
  ...reply('r-b'),
  reply('r-b').at(-1)!,
  undelivered,
  reply('r-c')[0]!,
  { type: 'CloseConversation', senderId: 'main' },
) as fc.Arbitrary<Command>;
const begunDuty = ([owing('m-0', 0), ...reply('r-b'), undelivered] as Command[]).map((one) => ({
  command: one,
  at: noon,
}));
const dutySteps = fc
  .tuple(
    fc.integer({ min: 0, max: begunDuty.length }),
    fc.array(fc.record({ command: duty, at: instants }), { maxLength: 20, size: 'max' }),
  )
  .map(([begun, all]) => [...begunDuty.slice(0, begun), ...all]);

/** Replies on their way, wishes for silence of every kind, and the START that comes behind them. */
const wishes = (['stop', 'start'] as const).flatMap((keyword) => [
  {
    type: 'ReceiveMessage',
    senderId: 'second',
    message: aText(`m-${keyword}`),
    verdict: aVerdict({ route: 'keyword', keyword }),
  },
  { type: 'ApplyKeyword', senderId: 'second', messageId: id(`m-${keyword}`), keyword },
]);
const cancelling = fc.constantFrom(
  ...wishes,
  ...wishes.slice(2),
  { type: 'RevokeConsent', source: 'agent', channel: 'voice' },
  { type: 'RevokeConsent', source: 'agent', channel: 'voice', categories: ['marketing'] },
  { type: 'ClaimReply', ...onReply, attempt: 1, carrier: 'x' },
  { type: 'ClaimReply', ...onReply, attempt: 2, carrier: 'x' },
  { type: 'RecordSendFailure', ...onReply, attempt: 1, code: '1', class: 'retry', retryAt: noon },
  ...reply('r-b').slice(0, 3),
  { type: 'JudgeReply', ...onReply, verdict: { kind: 'approve', ...grounds } },
) as fc.Arbitrary<Command>;
const cameBack = ([...wishes, ...reply('r-b').slice(0, 3)] as Command[]).map((one) => ({ command: one, at: noon }));
const cancelSteps = fc
  .tuple(
    fc.integer({ min: 2, max: opening.length }),
    fc.integer({ min: 0, max: cameBack.length }),
    fc.array(fc.record({ command: cancelling, at: instants }), { maxLength: 20, size: 'max' }),
  )
  .map(([begun, back, all]) => [...opening.slice(0, begun), ...cameBack.slice(0, back), ...all]);
/** A marketing text that is asked for after the customer left marketing, and approved all the same. */
const askedAfterAPart = (
  [
    { type: 'RevokeConsent', source: 'agent', channel: 'voice', categories: ['marketing'] },
    { ...reply('r-c')[0], category: 'marketing' },
    ...reply('r-c').slice(1, 3),
  ] as Command[]
).map((one) => ({ command: one, at: noon }));
const partSteps = fc
  .tuple(
    fc.integer({ min: 1, max: askedAfterAPart.length }),
    fc.array(fc.record({ command: cancelling, at: instants }), { maxLength: 20, size: 'max' }),
  )
  .map(([begun, all]) => [opening[0]!, ...askedAfterAPart.slice(0, begun), ...all]);

type Step = { command: Command; at: string };

/** Plays the commands one after another; `observe` sees every accepted fact with the state before and after it. */
function play(
  all: readonly Step[],
  observe: (fact: FactBody, before: ContactState, after: ContactState) => void = () => undefined,
) {
  let state = initialState;
  const history: DatedFact[] = [];
  for (const { command, at } of all) {
    const decision = decide(state, command, { at, cause: 'c', actor: { kind: 'system' } });
    for (const fact of decision.ok ? decision.facts : []) {
      const before = state;
      state = evolve(state, { ...fact, at });
      history.push({ ...fact, at });
      observe(fact, before, state);
    }
  }
  return { state, history };
}

const seed = Number(process.env['PARLEY_SEED'] ?? Date.now() % 1_000_000);
const always = (property: fc.IRawProperty<unknown>) =>
  fc.assert(property as fc.IProperty<unknown>, { seed, numRuns: 1_000 });

/** How often the interesting cases came up: a law that nothing tries to break proves nothing. */
const seen = {
  lostToStop: 0,
  lostToPart: 0,
  cancelled: 0,
  claimedAfterCancelling: 0,
  secondAttempts: 0,
  confirmed: 0,
  granted: 0,
  doubted: 0,
  overdue: 0,
  answered: 0,
  owedAgain: 0,
};

/** By a reply that stands as sent, or because nobody wants one any more. */
function isAnswered({ inbox, messages, replies }: ContactState, messageId: string): boolean {
  const { senderId, intent } = messages.byId[messageId]!;
  if (intent === 'ack') return true;
  // Under the clock of another text that was there to read with it.
  if (inbox.bySender[senderId]!.owed) return true;
  return Object.values(replies.byId).some(
    (reply) => reply.senderId === senderId && (reply.status === 'sent' || reply.status === 'delivered'),
  );
}

describe(`the laws of the core (seed ${seed}; PARLEY_SEED repeats a run)`, () => {
  it('a repeated command yields nothing', () => {
    always(
      fc.property(steps, step, (past, { command, at }) => {
        const { state } = play([...past, { command, at }]);
        const again = decide(state, command, { at, cause: 'c', actor: { kind: 'system' } });
        if (again.ok) expect(again.facts).toEqual([]);
      }),
    );
  });

  it('every decided fact fits its schema', () => {
    always(
      fc.property(steps, (all) => {
        play(all, (fact) => assertValidFact(fact));
      }),
    );
  });

  it('folding is total: any recorded facts fold in any order, and leave the state before them untouched', () => {
    always(
      fc.property(steps, fc.infiniteStream(fc.nat()), (all, dice) => {
        const { history } = play(all);
        const shuffled = history
          .map((fact) => ({ fact, key: dice.next().value as number }))
          .sort((a, b) => a.key - b.key);
        let state = deepFreeze(initialState);
        for (const { fact } of shuffled) state = deepFreeze(evolve(state, deepFreeze(fact)));
      }),
    );
  });

  it('nothing but a confirmation of the STOP and an answer to HELP is claimed after a revocation', () => {
    always(
      fc.property(fc.oneof(steps, cancelSteps), (all) => {
        let stopped = false;
        play(all, (fact, before) => {
          if (fact.type === 'ConsentGranted') stopped = false;
          if (
            (fact.type === 'ConsentRevoked' && fact.data.scope === 'brand') ||
            (fact.type === 'MessageRouted' && fact.data.keyword === 'stop')
          )
            stopped = true;
          if (fact.type === 'ReplyRejected' && fact.data.ruleset === 'claim') seen.lostToStop += 1;
          if (fact.type !== 'ReplyClaimed' || !stopped) return;
          const { category, automatic } = before.replies.byId[fact.data.replyId]!;
          expect(category).toBe('compliance_ack');
          expect(['stopConfirmation', 'helpAnswer']).toContain(automatic);
        });
      }),
    );
    expect(seen.lostToStop).toBeGreaterThan(3);
  });

  it('of what a customer left in part nothing is claimed, until a consent', () => {
    always(
      fc.property(fc.oneof(steps, cancelSteps, partSteps), (all) => {
        const left = new Set<string>();
        play(all, (fact, before) => {
          if (fact.type === 'ConsentGranted') left.clear();
          if (fact.type === 'ConsentRevoked' && fact.data.scope === 'list')
            for (const category of fact.data.categories ?? ['marketing']) left.add(category);
          const { replyId } = fact.data as { replyId?: string };
          const category = replyId === undefined ? undefined : before.replies.byId[replyId]?.category;
          if (category === undefined || !left.has(category)) return;
          expect(fact.type).not.toBe('ReplyClaimed');
          if (fact.type === 'ReplyRejected') seen.lostToPart += 1;
        });
      }),
    );
    expect(seen.lostToPart).toBeGreaterThan(20);
  });

  it('what an opt-out cancelled is never claimed, whatever the customer wishes later', () => {
    always(
      fc.property(fc.oneof(steps, cancelSteps), (all) => {
        const cancelled = new Set<string>();
        play(all, (fact) => {
          if (fact.type === 'ConsentRevoked') for (const id of fact.data.cancelledReplyIds ?? []) cancelled.add(id);
          if (fact.type === 'ConsentRevoked') seen.cancelled += fact.data.cancelledReplyIds?.length ?? 0;
          if (fact.type !== 'ReplyClaimed') return;
          expect(cancelled).not.toContain(fact.data.replyId);
          if (cancelled.size > 0) seen.claimedAfterCancelling += 1;
        });
      }),
    );
    expect(seen.cancelled).toBeGreaterThan(50);
    expect(seen.claimedAfterCancelling).toBeGreaterThan(5);
  });

  it('a YES grants nothing unless it answers a prompt that is out, and nothing but the customer undoes a STOP', () => {
    always(
      fc.property(optInSteps, (all) => {
        play(all, (fact, before) => {
          if (fact.type === 'MessageRouted' && fact.data.because === 'double-opt-in') {
            const { doubleOptIn, suppressed } = before.consent;
            expect(suppressed).toBe(false);
            expect(doubleOptIn).toBeDefined();
            expect(before.replies.byId[doubleOptIn!.replyId]!.claimedAt).toBeDefined();
            seen.confirmed += 1;
          }
          if (fact.type !== 'ConsentGranted') return;
          if (fact.data.source === 'doubleOptIn') {
            expect(before.consent.suppressed).toBe(false);
            expect(before.consent.doubleOptIn?.answeredBy).toBe(fact.data.messageId);
            seen.granted += 1;
          } else if (fact.data.source === 'keyword') {
            // A START of the customer’s own, and none that a STOP came after.
            expect(before.messages.byId[fact.data.messageId!]!.keyword).toBe('start');
            expect(before.consent.lastWish).toBe(fact.data.messageId);
          }
        });
      }),
    );
    expect(seen.confirmed).toBeGreaterThan(20);
    expect(seen.granted).toBeGreaterThan(5);
  });

  it('no marketing is claimed while a doubt stands, and a doubt stands until somebody settles it', () => {
    always(
      fc.property(fc.oneof(steps, doubtSteps), (all) => {
        play(all, (fact, before, after) => {
          if (fact.type === 'ReplyClaimed' && before.consent.possiblyRevoked) {
            expect(before.replies.byId[fact.data.replyId]!.category).not.toBe('marketing');
          }
          const isShown = Object.values(after.inbox.bySender).some(({ tags }) => tags.includes(doubtTag));
          // Between a route and the doubt that follows it in the same append, nobody looks.
          if (fact.type !== 'MessageRouted') expect(isShown).toBe(after.consent.possiblyRevoked !== undefined);
          if (fact.type === 'ReplyRejected' && fact.data.rules[0]?.id === 'possible-revocation-at-claim')
            seen.doubted += 1;
          if (!before.consent.possiblyRevoked || after.consent.possiblyRevoked) return;
          expect(['RevocationDismissed', 'ConsentRevoked', 'ConsentGranted', 'MessageRouted']).toContain(fact.type);
          if (fact.type === 'MessageRouted') expect(fact.data.keyword).toBe('stop');
          // What is handed in here is proven by nothing: only the customer’s own text ends a doubt.
          if (fact.type === 'ConsentGranted') expect(['keyword', 'doubleOptIn']).toContain(fact.data.source);
        });
      }),
    );
    expect(seen.doubted).toBeGreaterThan(3);
  });

  it('an answer stays owed until a fact settles it, rings once and in its time, answers what was there to read, and none that failed', () => {
    always(
      fc.property(fc.oneof(steps, dutySteps), (all) => {
        const rung = new Set<string>();
        const replied = new Map<string, string[]>();
        const answered = new Set<string>();
        const open = ({ inbox }: ContactState) =>
          Object.values(inbox.bySender).flatMap(({ owed = [] }) => owed.map(({ messageId }) => messageId));
        play(all, (fact, before, after) => {
          const gone = open(before).filter((messageId) => !open(after).includes(messageId));
          const ended =
            fact.type === 'AnswerSettled'
              ? [fact.data.messageId]
              : fact.type === 'AnswerOwed' && fact.data.insteadOf !== undefined
                ? [fact.data.insteadOf]
                : [];
          expect(gone).toEqual(ended);
          if (fact.type === 'ReplyRequested') replied.set(fact.data.replyId, Object.keys(before.messages.byId));
          if (fact.type === 'AnswerOwed') {
            rung.delete(fact.data.messageId);
            if (answered.delete(fact.data.messageId)) seen.owedAgain += 1;
          }
          const over = ['ConversationClosed', 'ConversationArchived', 'TicketClosed'].includes(fact.type);
          if (over || after.consent.suppressed || after.consent.blocked) answered.clear();
          if (fact.type === 'AnswerSettled' && fact.data.because === 'replied') {
            expect(replied.get(fact.data.replyId!)).toContain(fact.data.messageId);
            answered.add(fact.data.messageId);
            seen.answered += 1;
          }
          if (fact.type !== 'AnswerOverdue') return;
          expect(open(before)).toContain(fact.data.messageId);
          expect(rung).not.toContain(fact.data.messageId);
          rung.add(fact.data.messageId);
          seen.overdue += 1;
        });
        const { state, history } = play(all);
        for (const { type, at, data } of history)
          if (type === 'AnswerOverdue') expect(at >= (data as { dueAt: string }).dueAt).toBe(true);
        for (const messageId of answered) expect(isAnswered(state, messageId)).toBe(true);
        for (const { owed = [], tags } of Object.values(state.inbox.bySender)) {
          if (state.consent.suppressed || state.consent.blocked) expect(owed).toEqual([]);
          expect(tags.includes('answer-overdue')).toBe(owed.some(({ overdue }) => overdue));
        }
      }),
    );
    expect(seen.overdue).toBeGreaterThan(20);
    expect(seen.answered).toBeGreaterThan(20);
    expect(seen.owedAgain).toBeGreaterThan(5);
  });

  it('a reply is claimed at most once per attempt, and never again once the carrier may have it', () => {
    always(
      fc.property(replySteps, (all) => {
        const claims = new Set<string>();
        const mayBeOut = new Set<string>();
        play(all, (fact) => {
          if (fact.type === 'ReplySent' || fact.type === 'ReplyOutcomeUnknown') mayBeOut.add(fact.data.replyId);
          if (fact.type !== 'ReplyClaimed') return;
          const claim = `${fact.data.replyId}/${fact.data.attempt}`;
          expect(claims).not.toContain(claim);
          expect(mayBeOut).not.toContain(fact.data.replyId);
          claims.add(claim);
          if (fact.data.attempt > 1) seen.secondAttempts += 1;
        });
      }),
    );
    expect(seen.secondAttempts).toBeGreaterThan(20);
  });

  it('receipts never lower a reply', () => {
    always(
      fc.property(steps, (all) => {
        play(all, (fact, before, after) => {
          if (!('replyId' in fact.data) || fact.data.replyId === undefined) return;
          const [was, is] = [before.replies.byId[fact.data.replyId], after.replies.byId[fact.data.replyId]];
          if (!was?.receipt || !is) return;
          expect(receiptRank(is.receipt!)).toBeGreaterThanOrEqual(receiptRank(was.receipt));
          if (was.status === 'delivered') expect(is.status).toBe('delivered');
        });
      }),
    );
  });

  it('every text ends in exactly one of ticket, prompt, keyword or a recorded none', () => {
    always(
      fc.property(steps, (all) => {
        const { history } = play(all);
        for (const received of history.filter((fact) => fact.type === 'MessageReceived')) {
          const { messageId } = received.data;
          const route = history.filter((fact) => fact.type === 'MessageRouted' && fact.data.messageId === messageId);
          expect(route).toHaveLength(1);
          const tickets = history.filter(
            (fact) => fact.type === 'TicketRequested' && fact.data.messageId === messageId,
          );
          const prompts = history.filter(
            (fact) =>
              fact.type === 'ReplyRequested' &&
              fact.data.answers === messageId &&
              fact.data.automatic === 'agentPrompt',
          );
          const { data } = route[0] as Extract<DatedFact, { type: 'MessageRouted' }>;
          expect([tickets.length, prompts.length]).toEqual(
            { agent: [1, 0], clarify: [0, 1], keyword: [0, 0], none: [0, 0] }[data.route],
          );
        }
      }),
    );
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
