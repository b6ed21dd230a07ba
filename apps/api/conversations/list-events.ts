import { Get, Inject, Param, Query } from '@nestjs/common';
import { streamOf, type RecordedFact } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';
import { ProblemError, tokens } from '@parley/runtime';
import { CalledBy, mayDo, type Caller } from '../access/caller.js';
import { Event, eventOf } from '../answers/event.js';
import { Flag } from '../http/flag.js';
import { PageQuery } from '../http/paging-query.js';
import { cursorInvalid, pageOf, type AnsweredPage } from '../http/paging.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';
import { KnownConversations } from './known-conversations.js';

class EventsQuery extends PageQuery {
  @Flag('With the carrier’s requests as they came; needs the scope `admin`. Default: false.')
  readonly raw?: boolean;
}

@Api('conversations', 'conversations')
export class ListEvents {
  constructor(
    @Inject(tokens.eventStore) private readonly store: EventStore,
    private readonly known: KnownConversations,
  ) {}

  @Get(':id/events')
  @ConversationRoute({
    id: 'listEvents',
    scope: 'conversations:read',
    summary: 'The facts of a conversation, oldest first, from the event store itself.',
    description:
      'Facts about the contact as a whole, such as a consent given by import, belong to each of its conversations.',
    answer: pageOf(Event, 'EventPage', 'A page of facts.'),
    refuses: [404],
  })
  async list(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Query() query: EventsQuery,
    @CalledBy() caller: Caller,
  ): Promise<AnsweredPage<Event>> {
    const { raw = false } = query;
    if (raw && !mayDo(caller, 'admin')) {
      throw new ProblemError(403, 'scope-missing', 'Raw requests are shown to tokens with the scope admin.');
    }
    const from = revisionOf(query.cursor);
    await this.known.expect(ref);
    const facts = await this.factsOf(ref, from, query.limit + 1);
    const items = facts.slice(0, query.limit).map((fact) => eventOf(fact, { raw }));
    const next = facts[query.limit];
    return { items, nextCursor: next ? String(next.revision) : null };
  }

  private async factsOf(
    { contactId, senderId }: ConversationRef,
    from: number,
    limit: number,
  ): Promise<RecordedFact[]> {
    const facts: RecordedFact[] = [];
    for await (const fact of this.store.read(streamOf(contactId), { from })) {
      if (fact.senderId === undefined || fact.senderId === senderId) facts.push(fact);
      if (facts.length === limit) break;
    }
    return facts;
  }
}

function revisionOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (!/^\d{1,15}$/.test(cursor)) throw cursorInvalid();
  return Number(cursor);
}
