import { Body, Param, Post } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { CalledBy, type Caller } from '../access/caller.js';
import { Conversation } from '../answers/conversation.js';
import { UnsubscribeBody } from '../contacts/revocation-body.js';
import { revocationOf } from '../contacts/revocation-command.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationCommands } from './conversation-commands.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';

@Api('conversations', 'conversations')
export class Unsubscribe {
  constructor(private readonly commands: ConversationCommands) {}

  @Post(':id/unsubscribe')
  @ConversationRoute({
    id: 'unsubscribeContact',
    scope: 'consent:write',
    summary: 'Records that the customer wants no more texts from the brand, on any of its sender codes.',
    answer: Conversation,
    refuses: [404, 422],
  })
  @ApiBody({ type: UnsubscribeBody, required: false })
  unsubscribe(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Body() body: UnsubscribeBody,
    @CalledBy() caller: Caller,
  ): Promise<Conversation> {
    return this.commands.change(ref, caller, { ...revocationOf(body, caller), senderId: ref.senderId });
  }
}
