import { Get, Inject, Param, Query } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { streamOf } from '@parley/contracts';
import { momentOf, type Until } from '@parley/conversation';
import type { EventStore } from '@parley/event-store';
import { ProblemError, tokens } from '@parley/runtime';
import { IfPresent } from '@parley/runtime/fields';
import { ConversationMoment, momentAnswer } from '../answers/moment.js';
import { IsInstant } from '../http/instant.js';
import { Api, ConversationRoute } from '../http/route.js';
import { WholeNumber } from '../http/whole-number.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';
import { KnownConversations } from './known-conversations.js';

class MomentQuery {
  @ApiProperty({
    type: String,
    format: 'date-time',
    required: false,
    description: 'The last instant that counts, ISO 8601.',
  })
  @IsInstant()
  @IfPresent()
  readonly instant?: string;

  @ApiProperty({ type: 'integer', minimum: 0, required: false, description: 'The last revision that counts.' })
  @WholeNumber(0)
  @IfPresent()
  readonly revision?: number;
}

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
    @Query() query: MomentQuery,
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

function untilOf({ instant, revision }: MomentQuery): Until {
  if (instant !== undefined && revision === undefined) return { instant: new Date(instant).toISOString() };
  if (revision !== undefined && instant === undefined) return { revision };
  throw new ProblemError(
    400,
    'request-invalid',
    'Name the moment by `instant` or by `revision`, and only by one of them.',
  );
}
