import { Param, Post } from '@nestjs/common';
import { CalledBy, type Caller } from '../access/caller.js';
import { Conversation } from '../answers/conversation.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationCommands } from './conversation-commands.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';

const writes = { scope: 'conversations:write', answer: Conversation, refuses: [404] } as const;

@Api('conversations', 'conversations')
export class MarkRead {
  constructor(private readonly commands: ConversationCommands) {}

  @Post(':id/read')
  @ConversationRoute({ ...writes, id: 'markConversationRead', summary: 'Everything so far was read.' })
  read(@Param('id', ConversationIdPipe) ref: ConversationRef, @CalledBy() caller: Caller): Promise<Conversation> {
    return this.commands.change(ref, caller, { type: 'MarkRead', senderId: ref.senderId });
  }

  @Post(':id/unread')
  @ConversationRoute({ ...writes, id: 'markConversationUnread', summary: 'Back to unread.' })
  unread(@Param('id', ConversationIdPipe) ref: ConversationRef, @CalledBy() caller: Caller): Promise<Conversation> {
    return this.commands.change(ref, caller, { type: 'MarkUnread', senderId: ref.senderId });
  }
}
