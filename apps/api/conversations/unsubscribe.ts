import { Body, Param, Post } from '@nestjs/common';
import { ConsentChannel } from '@parley/contracts';
import { ApiBody } from '@nestjs/swagger';
import { z } from 'zod';
import { CalledBy, type Caller } from '../access/caller.js';
import { Conversation } from '../answers/conversation.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationCommands } from './conversation-commands.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';

const UnsubscribeBody = z
  .strictObject({
    channel: ConsentChannel.default('api').describe('Where the customer said so; `api` where nobody knows.'),
    evidence: z.string().min(1).max(2_000).optional().describe('What the customer said, or where it is written down.'),
  })
  .meta({ id: 'UnsubscribeBody' });

@Api('conversations', 'conversations')
export class Unsubscribe {
  constructor(private readonly commands: ConversationCommands) {}

  @Post(':id/unsubscribe')
  @ConversationRoute({
    id: 'unsubscribeContact',
    scope: 'consent:write',
    summary: 'Records that the customer wants no more texts from the brand, on any of its sender codes.',
    answer: Conversation,
    refuses: [404],
  })
  @ApiBody({ required: false })
  unsubscribe(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Body({ schema: UnsubscribeBody }) { channel, evidence }: z.infer<typeof UnsubscribeBody>,
    @CalledBy() caller: Caller,
  ): Promise<Conversation> {
    return this.commands.change(ref, caller, {
      type: 'RevokeConsent',
      senderId: ref.senderId,
      source: caller.actor.kind === 'agent' ? 'agent' : 'api',
      channel,
      ...(evidence === undefined ? {} : { evidence }),
    });
  }
}
