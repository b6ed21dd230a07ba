import { Get, Inject, Param, Query } from '@nestjs/common';
import { streamOf } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';
import { ProblemError, tokens } from '@parley/runtime';
import { z } from 'zod';
import { ConversationMoment, momentAnswer } from '../answers/moment.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';
import { KnownConversations } from './known-conversations.js';
import { momentOf, type Until } from '@parley/conversation';

const MomentQuery = z.strictObject({
  instant: z.iso.datetime({ offset: true }).optional().describe('The last instant that counts, ISO 8601.'),
  revision: z.coerce.number().int().min(0).optional().describe('The last revision that counts.'),
});

@Api('conversations', 'conversations')
export class ShowMoment {
  constructor(
    @Inject(tokens.eventStore) private readonly store: EventStore,
    private readonly known: KnownConversations,
  ) {}

  @Get(':id/at')
  @ConversationRoute({
    id: 'showConversationAt',
    scope: 'conversations:read',
    summary: 'The conversation as it stood at an instant or a revision, folded from the facts up to there.',
    description: 'Name one of the two.',
    answer: ConversationMoment,
    refuses: [404],
  })
  async show(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Query({ schema: MomentQuery }) query: z.infer<typeof MomentQuery>,
  ): Promise<ConversationMoment> {
    const until = untilOf(query);
    await this.known.expect(ref);
    const moment = await momentOf(this.store.read(streamOf(ref.contactId)), ref.senderId, until);
    const answer = moment && momentAnswer(ref, moment);
    if (!answer)
      throw new ProblemError(404, 'conversation-not-begun', 'The conversation had not begun at that moment.');
    return answer;
  }
}

function untilOf({ instant, revision }: z.infer<typeof MomentQuery>): Until {
  if (instant !== undefined && revision === undefined) return { instant: new Date(instant).toISOString() };
  if (revision !== undefined && instant === undefined) return { revision };
  throw new ProblemError(
    400,
    'request-invalid',
    'Name the moment by `instant` or by `revision`, and only by one of them.',
  );
}
