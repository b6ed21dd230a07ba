import { Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { Conversation, conversationOf, ConversationStatus } from '../answers/conversation.js';
import { answerPage, PageQuery, pageOf, type AnsweredPage } from '../http/paging.js';
import { Api, Route } from '../http/route.js';
import { Inbox } from './inbox.js';

const ListQuery = PageQuery.extend({
  status: ConversationStatus.optional(),
  unread: z.enum(['true', 'false']).optional(),
  assignee: z.string().min(1).max(100).optional().describe('Id of an agent.'),
  tag: z.string().min(1).max(64).optional(),
  mailbox: z.string().min(1).max(32).optional().describe('Id of a sender code.'),
  campaign: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(
      'Replies attributed to a campaign. There are no campaigns yet, so no conversation matches one: the page is empty.',
    ),
  q: z.string().min(1).max(100).optional().describe('Part of a name or of a number.'),
});

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
  list(@Query({ schema: ListQuery }) query: z.infer<typeof ListQuery>): Promise<AnsweredPage<Conversation>> {
    const { cursor, limit, campaign, unread, ...rest } = query;
    if (campaign !== undefined) return Promise.resolve({ items: [], nextCursor: null });
    const filter = { ...rest, ...(unread === undefined ? {} : { unread: unread === 'true' }) };
    return answerPage(this.inbox.page(filter, { limit, ...(cursor === undefined ? {} : { cursor }) }), conversationOf);
  }
}
