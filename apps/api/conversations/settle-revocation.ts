import { Body, Param, Post } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Closed, Text } from '@parley/runtime/fields';
import { IsIn } from 'class-validator';
import { CalledBy, type Caller } from '../access/caller.js';
import { Conversation } from '../answers/conversation.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationCommands } from './conversation-commands.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';

const decisions = ['confirm', 'dismiss'] as const;

@Closed()
class RevocationBody {
  @ApiProperty({
    enum: decisions,
    description:
      '`confirm`: the customer wants no more texts, on any sender code. `dismiss`: they asked for no such thing.',
  })
  @IsIn(decisions)
  readonly decision!: (typeof decisions)[number];

  @Text({ max: 2_000, optional: true, description: 'Why, in the words of whoever decided.' })
  readonly evidence?: string;
}

@Api('conversations', 'conversations')
export class SettleRevocation {
  constructor(private readonly commands: ConversationCommands) {}

  @Post(':id/revocation')
  @ConversationRoute({
    id: 'settleRevocation',
    scope: 'consent:write',
    summary: 'Decides on a text that may have asked for silence.',
    description:
      'While `possibleRevocation` stands, marketing to the customer is suppressed. Where nothing is in doubt, nothing changes.',
    answer: Conversation,
    refuses: [404],
  })
  settle(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Body() { decision, evidence }: RevocationBody,
    @CalledBy() caller: Caller,
  ): Promise<Conversation> {
    return this.commands.change(ref, caller, {
      type: 'SettleRevocation',
      senderId: ref.senderId,
      decision,
      source: caller.actor.kind === 'agent' ? 'agent' : 'api',
      ...(evidence === undefined ? {} : { evidence }),
    });
  }
}
