import { Body, Param, Post } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { Closed, Text } from '@parley/runtime/fields';
import { CalledBy, type Caller } from '../access/caller.js';
import { Conversation } from '../answers/conversation.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationCommands } from './conversation-commands.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';

@Closed()
class BlockBody {
  @Text({ max: 500, optional: true })
  readonly reason?: string;
}

const writes = { scope: 'conversations:write', answer: Conversation, refuses: [404] } as const;

@Api('conversations', 'conversations')
export class ShutOut {
  constructor(private readonly commands: ConversationCommands) {}

  @Post(':id/block')
  @ConversationRoute({
    ...writes,
    id: 'blockContact',
    summary: 'Shuts the number out of the inbox, on every sender code of the brand, and closes the conversation.',
  })
  @ApiBody({ type: BlockBody, required: false })
  block(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Body() { reason }: BlockBody,
    @CalledBy() caller: Caller,
  ): Promise<Conversation> {
    const { senderId } = ref;
    return this.commands.change(ref, caller, {
      type: 'BlockContact',
      senderId,
      ...(reason === undefined ? {} : { reason }),
    });
  }

  @Post(':id/unblock')
  @ConversationRoute({ ...writes, id: 'unblockContact', summary: 'Lets the number write again.' })
  unblock(@Param('id', ConversationIdPipe) ref: ConversationRef, @CalledBy() caller: Caller): Promise<Conversation> {
    return this.commands.change(ref, caller, { type: 'UnblockContact' });
  }
}
