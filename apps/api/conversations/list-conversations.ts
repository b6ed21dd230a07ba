import { Get, Query } from '@nestjs/common';
import { Conversation, conversationOf } from '../answers/conversation.js';
import { answerPage, pageOf, type AnsweredPage } from '../http/paging.js';
import { Api, Route } from '../http/route.js';
import { Inbox } from './inbox.js';
import { ListQuery } from './list-query.js';

@Api('conversations', 'conversations')
export class ListConversations {
  constructor(private readonly inbox: Inbox) {}

  @Get()
  @Route({
    id: 'listConversations',
    scope: 'conversations:read',
    summary: 'Conversations, the one with the newest message first.',
    description: 'Sender codes whose `inbox.visibility` is `subscribers` show only contacts who agreed to be texted.',
    answer: pageOf(Conversation, 'ConversationPage', 'A page of conversations.'),
  })
  list(@Query() query: ListQuery): Promise<AnsweredPage<Conversation>> {
    const { cursor, limit, campaign, ...filter } = query;
    if (campaign !== undefined) return Promise.resolve({ items: [], nextCursor: null });
    return answerPage(this.inbox.page(filter, { limit, ...(cursor === undefined ? {} : { cursor }) }), conversationOf);
  }
}
