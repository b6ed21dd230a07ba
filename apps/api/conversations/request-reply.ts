import { isDeepStrictEqual } from 'node:util';
import { Body, Headers, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { uuidV5 } from '@parley/contracts';
import type { Reply } from '@parley/conversation';
import type { ReadModelStore } from '@parley/read-models';
import { ProblemError, tokens, type Ids } from '@parley/runtime';
import { CalledBy, type Caller } from '../access/caller.js';
import { Message, messageOf, messageOfReply } from '../answers/message.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationCommands } from './conversation-commands.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';
import { mediaOf, ReplyBody } from './reply-body.js';

@Api('conversations', 'conversations')
export class RequestReply {
  constructor(
    private readonly commands: ConversationCommands,
    @Inject(tokens.readModels) private readonly readModels: ReadModelStore,
    @Inject(tokens.ids) private readonly ids: Ids,
  ) {}

  @Post(':id/replies')
  @ConversationRoute({
    id: 'requestReply',
    scope: 'conversations:write',
    summary: 'Asks for a text to be sent to the customer.',
    description:
      'The answer says that the wish is recorded; whether the text may go out is judged next, and the status of the message tells. ' +
      'A repeat with the same `Idempotency-Key` answers with the same message and asks for nothing.',
    status: 202,
    answer: Message,
    refuses: [404, 409, 422],
  })
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'Up to 255 printable ASCII characters, unique in this conversation.',
    schema: { type: 'string', maxLength: 255 },
  })
  async request(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Body() body: ReplyBody,
    @CalledBy() caller: Caller,
    @Headers('Idempotency-Key') key?: string,
  ): Promise<Message> {
    const replyId = key === undefined ? this.ids.uuid() : uuidV5('reply', ref.id, checked(key));
    const wanted = { category: body.category, text: body.text, media: mediaOf(body) };
    const { state } = await this.commands.carryOut(
      ref,
      caller,
      {
        type: 'RequestReply',
        senderId: ref.senderId,
        replyId,
        author: caller.actor.kind === 'agent' ? 'agent' : 'api',
        ...wanted,
      },
      key === undefined ? undefined : uuidV5('request', replyId),
    );
    const reply = state.replies.byId[replyId]!;
    if (!isDeepStrictEqual(wantedOf(reply), wanted)) throw reused();
    const document = await this.readModels.live.message(replyId);
    return document ? messageOf(document) : messageOfReply(ref.contactId, reply, caller.actor);
  }
}

function checked(key: string): string {
  if (/^[\x21-\x7e][\x20-\x7e]{0,254}$/.test(key)) return key;
  throw new ProblemError(
    400,
    'idempotency-key-invalid',
    'The Idempotency-Key takes up to 255 printable ASCII characters.',
  );
}

function wantedOf({ category, text, media }: Reply): Pick<Reply, 'category' | 'text' | 'media'> {
  return { category, text, media: media.map((item) => ({ ...item })) };
}

function reused(): ProblemError {
  return new ProblemError(
    422,
    'idempotency-key-reused',
    'This Idempotency-Key stands for another reply of the conversation: take a new key for a new reply.',
  );
}
