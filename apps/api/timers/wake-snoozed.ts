import { Controller, Inject } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { ack, type Outcome } from '@parley/broker';
import { Consume } from '@parley/broker/nest';
import { topics, type TimerDue } from '@parley/contracts';
import { tokens, type Clock, type Contacts } from '@parley/runtime';

@Controller()
export class WakeSnoozed {
  constructor(
    @Inject(tokens.contacts) private readonly contacts: Contacts,
    @Inject(tokens.clock) private readonly clock: Clock,
  ) {}

  /** A timer of an earlier snooze, since replaced by a later one, finds nothing to wake: the core sees to that. */
  @Consume('api.timers', topics.timers)
  async wake(@Payload() due: TimerDue): Promise<Outcome> {
    if (due.kind !== 'snooze') return ack;
    const { contactId, brandId, senderId, timerId, dueAt } = due;
    const at = this.clock.now();
    await this.contacts.execute(
      { contactId, brandId },
      // A conversation snoozed a second time has a timer of the same name: the instant tells the two apart.
      { at: at < dueAt ? dueAt : at, cause: `${timerId}@${dueAt}`, actor: { kind: 'system' } },
      (state) => (state.inbox.bySender[senderId] ? { type: 'WakeConversation', senderId, because: 'due' } : undefined),
    );
    return ack;
  }
}
