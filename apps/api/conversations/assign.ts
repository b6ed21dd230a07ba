import { Body, Param, Post } from '@nestjs/common';
import { ApiBody, ApiProperty } from '@nestjs/swagger';
import { Closed } from '@parley/runtime/fields';
import { IsOptional, Matches } from 'class-validator';
import { CalledBy, type Caller } from '../access/caller.js';
import { Conversation } from '../answers/conversation.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationCommands } from './conversation-commands.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';

/** Id of an agent: stands in facts for good, so it must not be a name, an address or a number. */
const opaqueId = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/;

@Closed()
class AssignBody {
  @ApiProperty({
    oneOf: [{ type: 'string', pattern: opaqueId.source }, { type: 'null' }],
    required: false,
    description: 'Id of an agent; absent or null makes it nobody’s.',
  })
  @Matches(opaqueId, { message: 'must be an opaque id: letters, digits, dots, colons, dashes, underscores' })
  @IsOptional()
  readonly assignee?: string | null;
}

@Api('conversations', 'conversations')
export class Assign {
  constructor(private readonly commands: ConversationCommands) {}

  @Post(':id/assign')
  @ConversationRoute({
    id: 'assignConversation',
    scope: 'conversations:write',
    summary: 'Gives the conversation to an agent, or takes it back.',
    answer: Conversation,
    refuses: [404],
  })
  @ApiBody({ type: AssignBody, required: false })
  assign(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Body() { assignee }: AssignBody,
    @CalledBy() caller: Caller,
  ): Promise<Conversation> {
    return this.commands.change(ref, caller, {
      type: 'AssignConversation',
      senderId: ref.senderId,
      ...(assignee ? { assignee } : {}),
    });
  }
}
