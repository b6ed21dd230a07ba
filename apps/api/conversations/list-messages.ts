import { Get, Inject, Param, Query } from '@nestjs/common';
import type { ReadModelStore } from '@parley/read-models';
import { tokens } from '@parley/runtime';
import { Message, messageOf } from '../answers/message.js';
import { PageQuery } from '../http/paging-query.js';
import { answerPage, pageOf, type AnsweredPage } from '../http/paging.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';
import { KnownConversations } from './known-conversations.js';

@Api('conversations', 'conversations')
export class ListMessages {
  constructor(
    @Inject(tokens.readModels) private readonly readModels: ReadModelStore,
    private readonly known: KnownConversations,
  ) {}

  @Get(':id/messages')
  @ConversationRoute({
    id: 'listMessages',
    scope: 'conversations:read',
    summary: 'The messages of a conversation, newest first.',
    answer: pageOf(Message, 'MessagePage', 'A page of messages.'),
    refuses: [404],
  })
  async list(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Query() page: PageQuery,
  ): Promise<AnsweredPage<Message>> {
    await this.known.expect(ref);
    return answerPage(this.readModels.live.messages(ref.id, page), messageOf);
  }
}
