import { ack, park, type Outcome } from '@parley/broker';
import type { TimerDue } from '@parley/contracts';
import { actor, type ComplianceParts } from './compliance-parts.js';

/** A text has waited for its answer as long as it may: that becomes a fact, and a metric. */
export class AlarmAnswer {
  constructor(private readonly parts: ComplianceParts) {}

  /** Errors: those of {@link Contacts.execute}. */
  async run({ timerId, subject: messageId, contactId, brandId, senderId }: TimerDue): Promise<Outcome> {
    const { contacts, clock, metrics, log } = this.parts;
    const at = clock.now();
    // A text may be owed again by the same deadline, and then rings again: the state tells repeats, and no cause has to.
    const meta = { at, cause: `${timerId}@${at}`, actor };
    const executed = await contacts.execute({ contactId, brandId }, meta, () => ({
      type: 'AlarmAnswer',
      senderId,
      messageId,
    }));
    if (!executed.ok) return park(executed.refusal.code);
    if (executed.facts.length > 0) {
      metrics.unanswered.inc({ sender: senderId });
      log.warn({ contactId, senderId, messageId }, 'Nobody has answered a text within the time the sender code allows');
    }
    return ack;
  }
}
