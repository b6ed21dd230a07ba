import { Get, Inject, Param } from '@nestjs/common';
import type { ReadModelStore } from '@parley/read-models';
import { tokens } from '@parley/runtime';
import { Conversation, conversationOf } from '../answers/conversation.js';
import { conversationNotFound } from '../http/refusals.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';

@Api('conversations', 'conversations')
export class ShowConversation {
  constructor(@Inject(tokens.readModels) private readonly readModels: ReadModelStore) {}

  @Get(':id')
  @ConversationRoute({
    id: 'showConversation',
    scope: 'conversations:read',
    summary: 'One conversation.',
    answer: Conversation,
    refuses: [404],
  })
  async show(@Param('id', ConversationIdPipe) { id }: ConversationRef): Promise<Conversation> {
    const document = await this.readModels.live.conversation(id);
    if (!document) throw conversationNotFound();
    return conversationOf(document);
  }
}
