import { Body, Inject, Param, Post } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { ContactState, Ticket } from '@parley/conversation';
import { ProblemError, tokens, type Clock } from '@parley/runtime';
import { Closed } from '@parley/runtime/fields';
import { IsIn } from 'class-validator';
import { CalledBy, type Caller } from '../access/caller.js';
import { Conversation } from '../answers/conversation.js';
import { problemOf } from '../http/refusals.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationCommands } from './conversation-commands.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';

const outcomes = ['delivered', 'not-delivered'] as const;

@Closed()
class ResolveDeliveryBody {
  @ApiProperty({ enum: outcomes, description: '`not-delivered`: the text is handed over once more.' })
  @IsIn(outcomes)
  readonly outcome!: (typeof outcomes)[number];
}

const writes = { scope: 'conversations:write', answer: Conversation } as const;

@Api('conversations', 'tickets')
export class Tickets {
  constructor(
    private readonly commands: ConversationCommands,
    @Inject(tokens.clock) private readonly clock: Clock,
  ) {}

  @Post(':id/tickets/:ticketId/close')
  @ConversationRoute({
    ...writes,
    id: 'closeTicket',
    summary: 'The ticket is done; the next text opens a new one.',
    refuses: [404],
  })
  close(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Param('ticketId') ticketId: string,
    @CalledBy() caller: Caller,
  ): Promise<Conversation> {
    return this.commands.change(ref, caller, (state) => ({
      type: 'CloseTicket',
      ticketId: ticketOf(state, ref, ticketId).ticketId,
    }));
  }

  @Post(':id/tickets/:ticketId/reopen')
  @ConversationRoute({ ...writes, id: 'reopenTicket', summary: 'The ticket is open again.', refuses: [404] })
  reopen(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Param('ticketId') ticketId: string,
    @CalledBy() caller: Caller,
  ): Promise<Conversation> {
    return this.commands.change(ref, caller, (state) => ({
      type: 'ReopenTicket',
      ticketId: ticketOf(state, ref, ticketId).ticketId,
    }));
  }

  @Post(':id/tickets/:ticketId/deliveries/:messageId/resolve')
  @ConversationRoute({
    ...writes,
    id: 'resolveTicketDelivery',
    summary: 'Settles a hand-over to the CSR platform whose outcome was unknown: a person looked.',
    refuses: [404, 409],
  })
  resolve(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Param('ticketId') ticketId: string,
    @Param('messageId') messageId: string,
    @Body() { outcome }: ResolveDeliveryBody,
    @CalledBy() caller: Caller,
  ): Promise<Conversation> {
    return this.commands.change(ref, caller, (state) => {
      const delivery = ticketOf(state, ref, ticketId).deliveries.find((text) => text.messageId === messageId);
      if (!delivery) throw notFound();
      if (delivery.status === settledAs[outcome]) return undefined;
      if (delivery.status !== 'unknown') throw notUnknown();
      const retryAt = outcome === 'not-delivered' ? { retryAt: this.clock.now() } : {};
      return { type: 'ResolveTicketDelivery', messageId, outcome, ...retryAt };
    });
  }
}

const settledAs = { delivered: 'done', 'not-delivered': 'failed' } as const;

/** A ticket of the contact’s other conversations is none of this one. */
function ticketOf(state: ContactState, { senderId }: ConversationRef, ticketId: string): Ticket {
  const ticket = Object.values(state.tickets.byId).find((candidate) => candidate.ticketId === ticketId);
  if (ticket?.senderId !== senderId) throw notFound();
  return ticket;
}

function notFound(): ProblemError {
  return problemOf({
    code: 'ticket-not-found',
    detail: 'The conversation has no such ticket, or the ticket no such text.',
  });
}

function notUnknown(): ProblemError {
  return new ProblemError(
    409,
    'delivery-not-unknown',
    'Only a hand-over whose outcome is unknown can be settled by hand.',
  );
}
