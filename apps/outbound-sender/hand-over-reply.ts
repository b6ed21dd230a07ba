import { ack, park, retry, type Outcome } from '@parley/broker';
import type { CarrierSender, SendOutcome } from '@parley/carriers';
import { obstacleTo, staleBecause, type Command, type ContactState, type Reply } from '@parley/conversation';
import { streamOf } from '@parley/contracts';
import { newestFirst, type EventStore } from '@parley/event-store';
import { AtMostOnce, OneAtATime, type Clock, type Effect } from '@parley/runtime';
import { outcomeCommand } from './outcome-command.js';
import { outgoingText } from './outgoing-text.js';
import type { SenderParts } from './sender-parts.js';
import { carryOut, dueBy, type Trigger } from './trigger.js';

/** Milliseconds for one hand-over. A consumer gives a handler up after 60 s; the outcome has to be recorded by then. */
const LONGEST_HAND_OVER = 50_000;

/** Hands one approved reply to its carrier: claim, send, record. */
export class HandOverReply {
  private readonly lanes = new OneAtATime();
  private readonly once: AtMostOnce<SendOutcome>;

  constructor(private readonly parts: SenderParts) {
    this.once = new AtMostOnce(parts.ids);
  }

  /** One trigger of a reply at a time: a repeat waits for the first and then finds its work done. */
  run(trigger: Trigger, signal: AbortSignal, share = 1): Promise<Outcome> {
    return this.lanes.run(trigger.replyId, async () =>
      signal.aborted ? retry('the hand-over before it took too long') : this.handle(trigger, signal, share),
    );
  }

  private async handle(trigger: Trigger, signal: AbortSignal, share: number): Promise<Outcome> {
    const state = await this.parts.contacts.load(trigger.contactId);
    const reply = state.replies.byId[trigger.replyId];
    if (!reply) return park('the contact has no reply under that id');
    const claimed = reply.status === 'claimed';
    if (!claimed && !asksFor(trigger, reply, this.parts.clock)) return ack;
    const carrier = this.parts.carriers.of(reply.senderId);
    if (claimed) {
      await this.once.takeUp(this.effectOf(trigger, reply, reply.attempt, carrier));
      return ack;
    }
    // Waiting comes before the claim: nothing that was claimed ever waits.
    await this.parts.rates.turn(reply.senderId, reply.replyId, signal, share);
    await this.once.begin(this.effectOf(trigger, reply, reply.attempt + 1, carrier));
    return ack;
  }

  private effectOf(trigger: Trigger, reply: Reply, attempt: number, carrier: CarrierSender): Effect<SendOutcome> {
    const { contacts, store, clock, random, metrics } = this.parts;
    const { replyId, senderId } = reply;
    return {
      key: `${replyId}#${attempt}`,
      cause: trigger.cause,
      claim: async (cause) => {
        const claim: Command = { type: 'ClaimReply', replyId, attempt, carrier: carrier.kind };
        const executed = await carryOut(contacts, clock, trigger, claim, cause);
        if (!executed.ok) return false;
        const stopped = executed.facts.find(({ type }) => type === 'ReplyRejected' || type === 'ReplyHeld');
        if (stopped) metrics.notHandedOver.inc({ sender: senderId, because: 'stopped-at-claim' });
        return executed.facts.some(({ type }) => type === 'ReplyClaimed');
      },
      act: () => this.send(trigger, reply, carrier),
      record: async (outcome) => {
        const command = outcomeCommand(reply, attempt, carrier.kind, outcome, clock.now(), random);
        await carryOut(contacts, clock, trigger, command);
      },
      claimedBecauseOf: () => claimCauseOf(store, trigger.contactId, replyId),
      interrupted: async () => ({ kind: 'unknown', because: 'interrupted' }),
    };
  }

  private async send(trigger: Trigger, reply: Reply, carrier: CarrierSender): Promise<SendOutcome> {
    const { metrics, contacts } = this.parts;
    const sender = reply.senderId;
    let state: ContactState;
    try {
      state = await contacts.load(trigger.contactId);
    } catch {
      return notSent('event-store-unavailable', 'retry', 'The store failed between claim and hand-over.');
    }
    // The claim won against every STOP before it. One that landed behind it in the same instant is seen here, and
    // from here to the hand-over nothing is awaited.
    const current = state.replies.byId[reply.replyId] ?? reply;
    const obstacle = obstacleTo(state, current);
    const resolved = this.parts.senders.find(sender);
    const now = this.parts.clock.now();
    const stale = hasExpired(current, now) ? 'approval-expired' : staleBecause(state, current, now);
    if (!obstacle && stale !== undefined) {
      metrics.notHandedOver.inc({ sender, because: stale });
      return notSent(stale, 'retry', 'The approval ended between claim and hand-over: it is judged anew.');
    }
    const text = resolved && outgoingText(reply, resolved.sender.code, state.profile.phone, now);
    if (obstacle || !text) {
      const because = obstacle ? 'stopped-after-claim' : 'contact-erased';
      metrics.notHandedOver.inc({ sender, because });
      return notSent(because, 'permanent', 'The reply was claimed and then not handed over.');
    }
    const stop = metrics.seconds.startTimer({ sender });
    const outcome = await carrier.send(text, AbortSignal.timeout(LONGEST_HAND_OVER)).catch(threw);
    stop();
    this.tell(reply, carrier.kind, outcome);
    if (outcome.kind === 'sent') this.tellOfConfirmation(reply, state);
    return outcome;
  }

  private tellOfConfirmation({ automatic, answers = '', senderId }: Reply, state: ContactState): void {
    const askedAt = state.messages.byId[answers]?.at;
    if (automatic !== 'stopConfirmation' || askedAt === undefined) return;
    const seconds = (Date.parse(this.parts.clock.now()) - Date.parse(askedAt)) / 1_000;
    this.parts.metrics.stopConfirmation.observe({ sender: senderId }, seconds);
  }

  private tell({ replyId, senderId }: Reply, carrier: string, outcome: SendOutcome): void {
    const { metrics, log } = this.parts;
    metrics.handedOver.inc({ sender: senderId, outcome: outcome.kind === 'failed' ? outcome.class : outcome.kind });
    if (outcome.kind === 'sent') return;
    const about = { replyId, senderId, carrier };
    if (outcome.kind === 'unknown')
      log.warn({ ...about, because: outcome.because }, 'nobody can say whether a reply was sent');
    else log.warn({ ...about, code: outcome.code, class: outcome.class }, outcome.detail);
  }
}

/** No carrier can be told to keep a text for less than a second: it would deliver it after the hours have closed. */
const hasExpired = ({ expiresAt }: Reply, now: string): boolean =>
  expiresAt !== undefined && Date.parse(expiresAt) - Date.parse(now) < 1_000;

/** An approval asks for the first attempt, a timer for a further one: so no cause ever records two outcomes. */
function asksFor(trigger: Trigger, { status, retryAt }: Reply, clock: Clock): boolean {
  if (trigger.dueAt === undefined) return status === 'approved';
  return status === 'failed' && retryAt !== undefined && retryAt <= dueBy(trigger, clock);
}

/** Cause of the newest claim of the reply. */
async function claimCauseOf(store: EventStore, contactId: string, replyId: string): Promise<string | undefined> {
  for await (const fact of newestFirst(store, streamOf(contactId))) {
    if (fact.type === 'ReplyClaimed' && fact.data.replyId === replyId) return fact.cause;
  }
  return undefined;
}

const notSent = (code: string, kind: 'retry' | 'permanent', detail: string): SendOutcome => ({
  kind: 'failed',
  code,
  class: kind,
  detail,
});

/** A fault of our own after the request may have gone out: nobody can say. */
const threw = (): SendOutcome => ({ kind: 'unknown', because: 'carrier-fault' });
