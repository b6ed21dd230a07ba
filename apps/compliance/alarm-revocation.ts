import { ack, park, type Outcome } from '@parley/broker';
import type { TimerDue } from '@parley/contracts';
import { actor, type ComplianceParts } from './compliance-parts.js';

/** A text that may have asked for silence has waited a business day for a person: that becomes a fact, and a metric. */
export class AlarmRevocation {
  constructor(private readonly parts: ComplianceParts) {}

  /** Errors: those of {@link Contacts.execute}. */
  async run({ timerId, dueAt, contactId, brandId, senderId }: TimerDue): Promise<Outcome> {
    const { contacts, clock, metrics, log } = this.parts;
    const meta = { at: clock.now(), cause: `${timerId}@${dueAt}`, actor };
    const executed = await contacts.execute({ contactId, brandId }, meta, () => ({
      type: 'AlarmRevocation',
      senderId,
    }));
    if (!executed.ok) return park(executed.refusal.code);
    if (executed.facts.length > 0) {
      metrics.overdue.inc({ sender: senderId });
      log.warn({ contactId, senderId }, 'Nobody has decided for a business day whether a text asked for silence');
    }
    return ack;
  }
}
