import { ack, type Outcome } from '@parley/broker';
import { classifyFailure, type CarrierSender, type LookUpOutcome } from '@parley/carriers';
import { receiptRank, type ContactState, type Reply, type ReplyCommand } from '@parley/conversation';
import type { LookUpPace } from './look-up-pace.js';
import { sentCommand } from './outcome-command.js';
import { outgoingText } from './outgoing-text.js';
import type { SenderParts } from './sender-parts.js';
import { carryOut, dueBy, type Trigger } from './trigger.js';

const LONGEST_LOOK_UP = 20_000;

/** Asks the carrier what became of a reply whose hand-over had no answer. It never sends. */
export class LookUpReply {
  constructor(
    private readonly parts: Pick<SenderParts, 'contacts' | 'senders' | 'carriers' | 'metrics' | 'clock'>,
    private readonly pace: LookUpPace,
  ) {}

  async run(trigger: Trigger): Promise<Outcome> {
    const state = await this.parts.contacts.load(trigger.contactId);
    const reply = state.replies.byId[trigger.replyId];
    if (reply?.status !== 'unknown' || reply.lookUpAt === undefined) return ack;
    if (reply.lookUpAt > dueBy(trigger, this.parts.clock)) return ack;
    const carrier = this.parts.carriers.of(reply.senderId);
    const outcome = await this.ask(carrier, state, reply);
    this.parts.metrics.lookUps.inc({ sender: reply.senderId, outcome: outcome.kind });
    for (const command of this.consequence(reply, carrier.kind, outcome)) {
      await carryOut(this.parts.contacts, this.parts.clock, trigger, command);
    }
    return ack;
  }

  private async ask(carrier: CarrierSender, state: ContactState, reply: Reply): Promise<LookUpOutcome> {
    const { code } = this.parts.senders.get(reply.senderId).sender;
    const text = outgoingText(reply, code, state.profile.phone, this.parts.clock.now());
    if (!text) return { kind: 'unavailable', because: 'contact-erased' };
    const outcome = await carrier
      .lookUp(text, reply.claimedAt ?? reply.requestedAt, AbortSignal.timeout(LONGEST_LOOK_UP))
      .catch((): LookUpOutcome => ({ kind: 'unavailable', because: 'carrier-fault' }));
    // The carrier knows texts by their words: an equal one that went out by another reply proves nothing.
    return outcome.kind === 'found' && belongsToAnother(state, reply, outcome.carrierMessageId)
      ? { kind: 'unavailable', because: 'several-equal-texts' }
      : outcome;
  }

  private consequence(reply: Reply, carrier: string, outcome: LookUpOutcome): readonly ReplyCommand[] {
    const { replyId, attempt } = reply;
    if (outcome.kind === 'found') {
      this.pace.forget(replyId);
      const { carrierMessageId, status, code } = outcome;
      const sent = sentCommand(reply, attempt, outcome, 'lookup');
      if (receiptRank(status) <= receiptRank('sent')) return [sent];
      const optedOut = code !== undefined && classifyFailure(carrier, code).class === 'opted-out';
      const named = code === undefined ? {} : { code };
      return [sent, { type: 'RecordReceipt', replyId, carrierMessageId, status, optedOut, ...named }];
    }
    const next = this.pace.after(replyId, reply.claimedAt ?? reply.requestedAt, outcome.kind, this.parts.clock.now());
    if (next.kind === 'never-accepted') {
      return [{ type: 'RecordSendFailure', replyId, attempt, code: 'never-accepted', class: 'permanent' }];
    }
    if (next.kind === 'give-up')
      return [{ type: 'RecordOutcomeUnknown', replyId, attempt, because: 'look-up-given-up' }];
    const because =
      outcome.kind === 'unavailable' ? `look-up-unavailable: ${outcome.because}` : 'look-up-found-nothing';
    return [{ type: 'RecordOutcomeUnknown', replyId, attempt, because, lookUpAt: next.at }];
  }
}

function belongsToAnother({ replies }: ContactState, { replyId }: Reply, carrierMessageId: string): boolean {
  return Object.values(replies.byId).some(
    (other) => other.replyId !== replyId && other.carrierMessageId === carrierMessageId,
  );
}
