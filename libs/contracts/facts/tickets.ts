import { z } from 'zod';
import { Instant } from '../primitives.js';
import { defineFact } from './define.js';

const ticketId = z.uuid();
const messageId = z.uuid();

export const TicketRequested = defineFact(
  'TicketRequested',
  1,
  'A text needs a person: it opens a ticket, or joins the one that is open.',
  z.object({
    ticketId,
    messageId,
    /** True where the text joins a ticket that is already open. */
    continues: z.boolean(),
    /** The closed ticket this one follows. */
    previousTicketId: ticketId.optional(),
    intent: z.string().optional(),
  }),
);

export const TicketDeliveryClaimed = defineFact(
  'TicketDeliveryClaimed',
  1,
  'The connector is about to hand one text of a ticket to the platform.',
  z.object({ ticketId, messageId, attempt: z.int().min(1), connector: z.string() }),
);

export const TicketOpened = defineFact(
  'TicketOpened',
  1,
  'The platform took the first text of a ticket.',
  z.object({ ticketId, messageId, connector: z.string(), externalTicketId: z.string().optional() }),
);

export const TicketUpdated = defineFact(
  'TicketUpdated',
  1,
  'The platform took a further text of a ticket.',
  z.object({ ticketId, messageId, connector: z.string() }),
);

export const TicketDeliveryFailed = defineFact(
  'TicketDeliveryFailed',
  1,
  'The platform refused a text of a ticket.',
  z.object({
    ticketId,
    messageId,
    attempt: z.int().min(1),
    code: z.string(),
    permanent: z.boolean(),
    retryAt: Instant.optional(),
  }),
);

export const TicketOutcomeUnknown = defineFact(
  'TicketOutcomeUnknown',
  1,
  'A text was handed to the platform and no answer came. It may or may not be there.',
  z.object({ ticketId, messageId, attempt: z.int().min(1), because: z.string() }),
);

export const TicketClosed = defineFact('TicketClosed', 1, 'The ticket is done.', z.object({ ticketId }));

export const TicketReopened = defineFact('TicketReopened', 1, 'The ticket is open again.', z.object({ ticketId }));
