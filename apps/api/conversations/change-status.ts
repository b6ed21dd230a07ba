import { Body, Param, Post } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Closed } from '@parley/runtime/fields';
import { CalledBy, type Caller } from '../access/caller.js';
import { Conversation } from '../answers/conversation.js';
import { IsInstant } from '../http/instant.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationCommands } from './conversation-commands.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';

@Closed()
class SnoozeBody {
  @ApiProperty({ type: String, format: 'date-time', description: 'An instant to come, ISO 8601.' })
  @IsInstant()
  readonly until!: string;
}

const writes = { scope: 'conversations:write', answer: Conversation } as const;

@Api('conversations', 'conversations')
export class ChangeStatus {
  constructor(private readonly commands: ConversationCommands) {}

  @Post(':id/snooze')
  @ConversationRoute({
    ...writes,
    id: 'snoozeConversation',
    summary: 'Out of sight until then; a text from the customer brings it back sooner.',
    refuses: [404, 422],
  })
  snooze(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Body() { until }: SnoozeBody,
    @CalledBy() caller: Caller,
  ): Promise<Conversation> {
    const { senderId } = ref;
    return this.commands.change(ref, caller, {
      type: 'SnoozeConversation',
      senderId,
      until: new Date(until).toISOString(),
    });
  }

  @Post(':id/close')
  @ConversationRoute({
    ...writes,
    id: 'closeConversation',
    summary: 'Done; closes the open ticket too.',
    refuses: [404],
  })
  close(@Param('id', ConversationIdPipe) ref: ConversationRef, @CalledBy() caller: Caller): Promise<Conversation> {
    return this.commands.change(ref, caller, { type: 'CloseConversation', senderId: ref.senderId });
  }

  @Post(':id/reopen')
  @ConversationRoute({
    ...writes,
    id: 'reopenConversation',
    summary: 'A closed, archived or snoozed conversation is open again.',
    refuses: [404],
  })
  reopen(@Param('id', ConversationIdPipe) ref: ConversationRef, @CalledBy() caller: Caller): Promise<Conversation> {
    return this.commands.change(ref, caller, { type: 'ReopenConversation', senderId: ref.senderId });
  }

  @Post(':id/archive')
  @ConversationRoute({
    ...writes,
    id: 'archiveConversation',
    summary: 'Cleared away; a new text brings it back.',
    refuses: [404],
  })
  archive(@Param('id', ConversationIdPipe) ref: ConversationRef, @CalledBy() caller: Caller): Promise<Conversation> {
    return this.commands.change(ref, caller, { type: 'ArchiveConversation', senderId: ref.senderId });
  }
}
