import { Get, Headers, Inject, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiProduces } from '@nestjs/swagger';
import type { RecordedFact } from '@parley/contracts';
import type { EventStore, Position } from '@parley/event-store';
import { ProblemError, tokens, type Senders } from '@parley/runtime';
import { Text } from '@parley/runtime/fields';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Api, Route } from '../http/route.js';
import { FactFeed } from './fact-feed.js';

class StreamQuery {
  @Text({
    max: 32,
    optional: true,
    description: 'Only facts of this sender code, and those about its contacts as a whole.',
  })
  readonly senderId?: string;
}

const Streamed = z.string().meta({
  description:
    'Server-sent events. `id` = position, `event` = type of the fact, ' +
    '`data` = JSON `{type, conversationId?, senderId?, contactId, at, revision, position, data, personal?}`.',
});

@Api('stream', 'stream')
export class StreamFacts {
  constructor(
    private readonly feed: FactFeed,
    @Inject(tokens.eventStore) private readonly store: EventStore,
    @Inject(tokens.senders) private readonly senders: Senders,
  ) {}

  @Get()
  @Route({
    id: 'streamFacts',
    scope: 'conversations:read',
    summary: 'Every fact from now on, as it becomes readable in the other routes.',
    description:
      'With `Last-Event-ID` the stream goes on right after that fact, without gap or repeat. ' +
      'A comment comes every 15 seconds while nothing happens.',
    answer: Streamed,
    refuses: [404],
  })
  @ApiProduces('text/event-stream')
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'The last `id` that was seen.' })
  async stream(
    @Query() { senderId }: StreamQuery,
    @Res() reply: FastifyReply,
    @Headers('Last-Event-ID') lastEventId?: string,
  ): Promise<void> {
    const wanted = this.filter(senderId);
    const head = await this.store.head();
    const after = lastEventId === undefined ? head : this.known(lastEventId, head);
    await reply
      .type('text/event-stream; charset=utf-8')
      .header('cache-control', 'no-cache, no-transform')
      .header('x-accel-buffering', 'no')
      .send(this.feed.start({ after, wanted }));
  }

  private filter(senderId: string | undefined): (fact: RecordedFact) => boolean {
    if (senderId === undefined) return () => true;
    const brandId = this.senders.find(senderId)?.brand.id;
    if (brandId === undefined)
      throw new ProblemError(404, 'sender-unknown', 'No sender code of the configuration has this id.');
    return (fact) => fact.senderId === senderId || (fact.senderId === undefined && fact.brandId === brandId);
  }

  /** A position this log has not reached yet comes from another log: to wait for it would be to say nothing for ever. */
  private known(position: Position, head: Position | undefined): Position {
    try {
      if (head !== undefined && this.store.comparePositions(position, head) <= 0) return position;
    } catch {
      // Not even shaped like a position: refused as one that is unknown.
    }
    throw new ProblemError(
      400,
      'last-event-id-unknown',
      'The Last-Event-ID is no position of this log: start again without one.',
    );
  }
}
