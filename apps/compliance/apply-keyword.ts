import { ack, park, type Outcome } from '@parley/broker';
import type { RecordedFact } from '@parley/contracts';
import type { ContactState } from '@parley/conversation';
import { answerTo, type AppliedKeyword } from './answer-to.js';
import { actor, type ComplianceParts } from './compliance-parts.js';

/** The effect of STOP, HELP and START: the proof of the wish, and its one answer unless the carrier gave that. */
export class ApplyKeyword {
  constructor(private readonly parts: ComplianceParts) {}

  /** Errors: those of {@link Contacts.execute}. */
  async run(fact: RecordedFact<'MessageRouted'>): Promise<Outcome> {
    const { route, keyword, messageId } = fact.data;
    if (route !== 'keyword' || keyword === undefined || keyword === 'agent' || fact.senderId === undefined) return ack;
    const { contacts, clock, metrics } = this.parts;
    const { contactId, brandId, senderId, traceparent } = fact;
    const traced = traceparent === undefined ? {} : { traceparent };
    const meta = { at: clock.now(), cause: fact.id, actor, ...traced };
    const answer = this.answer(fact, senderId, keyword);
    const executed = await contacts.execute({ contactId, brandId }, meta, (state) => ({
      type: 'ApplyKeyword',
      senderId,
      messageId,
      keyword,
      detected: detectedBy(fact),
      ...(answer && !answeredByCarrier(state, messageId) ? { answer } : {}),
    }));
    if (!executed.ok) return park(executed.refusal.code);
    if (executed.facts.length > 0) {
      const answered = executed.facts.some(({ type }) => type === 'ReplyRequested') ? 'yes' : 'no';
      metrics.keywords.inc({ sender: senderId, keyword, answered });
    }
    return ack;
  }

  private answer(fact: RecordedFact<'MessageRouted'>, senderId: string, keyword: AppliedKeyword) {
    const sender = this.parts.senders.find(senderId);
    if (sender) return answerTo(sender, fact.data.messageId, keyword, fact.data);
    // The wish counts all the same; only the answer has nobody left to come from.
    this.parts.log.warn(
      { contactId: fact.contactId, senderId, keyword },
      'A keyword reached a sender code that is not configured any more: it takes effect without an answer',
    );
    return undefined;
  }
}

function detectedBy({ at, data: { classifier, detection } }: RecordedFact<'MessageRouted'>) {
  const { id, version } = classifier;
  return { at, id, version, ...(detection?.stage === undefined ? {} : { stage: detection.stage }) };
}

function answeredByCarrier(state: ContactState, messageId: string): boolean {
  return state.messages.byId[messageId]?.carrierOptOut ?? false;
}
