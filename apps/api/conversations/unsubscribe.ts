import { Body, Param, Post } from '@nestjs/common';
import { ApiBody, ApiProperty } from '@nestjs/swagger';
import { ConsentChannel } from '@parley/contracts';
import { Closed, Text } from '@parley/runtime/fields';
import { IsIn } from 'class-validator';
import { CalledBy, type Caller } from '../access/caller.js';
import { Conversation } from '../answers/conversation.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationCommands } from './conversation-commands.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';

const channels = ConsentChannel.options;

@Closed()
class UnsubscribeBody {
  @ApiProperty({
    enum: channels,
    default: 'api',
    required: false,
    description: 'Where the customer said so; `api` where nobody knows.',
  })
  @IsIn(channels)
  readonly channel: (typeof channels)[number] = 'api';

  @Text({ max: 2_000, optional: true, description: 'What the customer said, or where it is written down.' })
  readonly evidence?: string;
}

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
  @ApiBody({ type: UnsubscribeBody, required: false })
  unsubscribe(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Body() { channel, evidence }: UnsubscribeBody,
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
