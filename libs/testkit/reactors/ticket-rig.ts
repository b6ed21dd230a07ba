import type { Outcome } from '@parley/broker';
import type { MessageContext } from '@parley/broker/nest';
import type { RecordedFact, TimerDue } from '@parley/contracts';
import { id } from '../facts.js';
import { ContactRig, type RigOptions } from './rig.js';

/** What hands texts of tickets to a platform. */
interface Deliverer {
  ticketMoved(fact: never, context: MessageContext): Promise<Outcome>;
  retryDue(timer: TimerDue, context: MessageContext): Promise<Outcome>;
}

const moving = /^Ticket(Requested|Opened|Updated|DeliveryFailed|OutcomeUnknown)$/;
const context = { signal: new AbortController().signal } as MessageContext;

/** One contact whose texts of tickets a service hands over. */
export class TicketRig<Service extends Deliverer> extends ContactRig {
  readonly service: Service;

  constructor(
    private readonly serviceOf: (parts: ReturnType<ContactRig['parts']>) => Service,
    options: RigOptions = {},
  ) {
    super(options);
    this.service = this.process();
  }

  /** The service in a process of its own. */
  process(): Service {
    return this.serviceOf(this.parts());
  }

  /** Hands over one fact, as the topic does. */
  moved(fact: RecordedFact, by: Deliverer = this.service): Promise<Outcome> {
    return by.ticketMoved(fact as never, context);
  }

  /** Hands over every fact about tickets, those that follow too; all of them have to be acknowledged. */
  async settle(by: Deliverer = this.service): Promise<void> {
    await this.deliver(async (fact) => {
      if (moving.test(fact.type)) expect(await this.moved(fact, by)).toEqual({ kind: 'ack' });
    });
  }

  /** The retry of a text comes due, and everything settles. */
  async retry(name: string): Promise<void> {
    await this.service.retryDue(await this.comesDue('ticket-retry', name), context);
    await this.settle();
  }

  async delivery(name: string) {
    return Object.values((await this.state()).tickets.byId)
      .flatMap(({ deliveries }) => deliveries)
      .find(({ messageId }) => messageId === id(name))!;
  }
}
