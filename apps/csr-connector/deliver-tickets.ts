import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { ack, type Outcome } from '@parley/broker';
import { Consume, OnFact, type MessageContext } from '@parley/broker/nest';
import { topics, type RecordedFact, type TimerDue } from '@parley/contracts';
import { groups } from './groups.js';
import { HandOverText } from './hand-over-text.js';

/** Whatever settles or adds a text of a ticket sets the next one of that ticket going. */
@Controller()
export class DeliverTickets {
  constructor(@Inject(HandOverText) private readonly handOver: HandOverText) {}

  @OnFact(
    groups.facts,
    'TicketRequested',
    'TicketOpened',
    'TicketUpdated',
    'TicketDeliveryFailed',
    'TicketOutcomeUnknown',
  )
  ticketMoved(
    @Payload()
    fact: RecordedFact<
      'TicketRequested' | 'TicketOpened' | 'TicketUpdated' | 'TicketDeliveryFailed' | 'TicketOutcomeUnknown'
    >,
    @Ctx() { signal }: MessageContext,
  ): Promise<Outcome> {
    const { id: cause, contactId, brandId, traceparent, data } = fact;
    const traced = traceparent === undefined ? {} : { traceparent };
    return this.handOver.run({ cause, contactId, brandId, ...traced, wanted: { ticketId: data.ticketId } }, signal);
  }

  @Consume(groups.timers, topics.timers)
  async retryDue(@Payload() timer: TimerDue, @Ctx() { signal }: MessageContext): Promise<Outcome> {
    if (timer.kind !== 'ticket-retry') return ack;
    const { contactId, brandId, timerId, subject, dueAt } = timer;
    // A timer that comes due again at another instant is another cause.
    const cause = `${timerId}@${dueAt}`;
    return this.handOver.run({ cause, contactId, brandId, wanted: { messageId: subject, dueAt } }, signal);
  }
}
