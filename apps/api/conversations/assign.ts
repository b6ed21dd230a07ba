import { Body, Param, Post } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { z } from 'zod';
import { CalledBy, type Caller } from '../access/caller.js';
import { OpaqueId } from '../access/opaque-id.js';
import { Conversation } from '../answers/conversation.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationCommands } from './conversation-commands.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';

const AssignBody = z
  .strictObject({
    assignee: z
      .preprocess((id) => id ?? undefined, OpaqueId.optional())
      .optional()
      .describe('Id of an agent; absent or null makes it nobody’s.'),
  })
  .meta({ id: 'AssignBody' });

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
  @ApiBody({ required: false })
  assign(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Body({ schema: AssignBody }) { assignee }: z.infer<typeof AssignBody>,
    @CalledBy() caller: Caller,
  ): Promise<Conversation> {
    return this.commands.change(ref, caller, {
      type: 'AssignConversation',
      senderId: ref.senderId,
      ...(assignee ? { assignee } : {}),
    });
  }
}
