import { Body, Param, Post } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { CalledBy, type Caller } from '../access/caller.js';
import { Conversation } from '../answers/conversation.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationCommands } from './conversation-commands.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';
import { TagsBody } from './tags-body.js';

@Api('conversations', 'conversations')
export class ChangeTags {
  constructor(private readonly commands: ConversationCommands) {}

  @Post(':id/tags')
  @ConversationRoute({
    id: 'changeConversationTags',
    scope: 'conversations:write',
    summary: 'Puts tags on a conversation and takes others off.',
    answer: Conversation,
    refuses: [404],
  })
  @ApiBody({ type: TagsBody, required: false })
  async change(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Body() { add, remove }: TagsBody,
    @CalledBy() caller: Caller,
  ): Promise<Conversation> {
    const { senderId } = ref;
    const commands = [
      ...remove.map((tag) => ({ type: 'RemoveTag' as const, senderId, tag })),
      ...add.map((tag) => ({ type: 'AddTag' as const, senderId, tag })),
    ];
    for (const command of commands.slice(0, -1)) await this.commands.carryOut(ref, caller, command);
    return this.commands.change(ref, caller, commands.at(-1) ?? (() => undefined));
  }
}
