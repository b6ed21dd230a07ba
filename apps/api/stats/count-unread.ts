import { Get } from '@nestjs/common';
import { z } from 'zod';
import { Inbox } from '../conversations/inbox.js';
import { Api, Route } from '../http/route.js';

const Unread = z
  .object({ people: z.int().describe('People, not messages; on a brand’s several sender codes each counts.') })
  .meta({ id: 'Unread', description: 'What the badge shows.' });

@Api('stats', 'conversations')
export class CountUnread {
  constructor(private readonly inbox: Inbox) {}

  @Get('unread')
  @Route({
    id: 'countUnread',
    scope: 'conversations:read',
    summary: 'How many people have something unread; who is snoozed or blocked does not count.',
    answer: Unread,
  })
  async count(): Promise<z.infer<typeof Unread>> {
    return { people: await this.inbox.unreadPeople() };
  }
}
