import { Body, Inject, Post } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { parseConversationId } from '@parley/contracts';
import { tokens, type Clock, type Contacts, type Ids } from '@parley/runtime';
import { Closed, Text } from '@parley/runtime/fields';
import type { ReplyJudge } from '@parley/runtime/verdicts';
import { IsIn } from 'class-validator';
import { CalledBy, type Caller } from '../access/caller.js';
import { ReplyCheck, replyCheckOf } from '../answers/reply-check.js';
import { conversationNotFound, problemOf } from '../http/refusals.js';
import { Api, Route } from '../http/route.js';
import { mediaOf, ReplyMediaList, replyCategories, Sendable, type ReplyMedia } from './reply-body.js';
import { replyJudge } from './reply-judge.js';

/** A reply that somebody thinks of. */
@Closed()
export class ReplyCheckBody {
  @Text({ max: 200, description: 'Id of the conversation: `<contact id>.<sender id>`.' })
  readonly conversationId!: string;

  @Sendable()
  @Text({
    min: 0,
    max: 1600,
    optional: true,
    description: 'Absent or empty: whether anything may be sent at all, whatever its words.',
  })
  readonly text?: string;

  @ReplyMediaList()
  readonly media: readonly ReplyMedia[] = [];

  @ApiProperty({ enum: replyCategories, default: 'conversational_reply', required: false })
  @IsIn(replyCategories)
  readonly category: (typeof replyCategories)[number] = 'conversational_reply';
}

/** Tells what would become of a reply before it is asked for. It reads; not even the wish is recorded. */
@Api('replies', 'conversations')
export class CheckReply {
  constructor(
    @Inject(tokens.contacts) private readonly contacts: Contacts,
    @Inject(tokens.clock) private readonly clock: Clock,
    @Inject(tokens.ids) private readonly ids: Ids,
    @Inject(replyJudge) private readonly judge: ReplyJudge,
  ) {}

  @Post('check')
  @Route({
    id: 'checkReply',
    scope: 'conversations:write',
    summary: 'Tells what would become of a reply, and why, before it is asked for.',
    description:
      'The verdict as of now, by the code that judges replies, with what is wrong in the words and where. Nothing is ' +
      'recorded and nothing is promised: the reply is judged when it is asked for, and again when it comes due.',
    answer: ReplyCheck,
    refuses: [404],
  })
  async check(@Body() body: ReplyCheckBody, @CalledBy() { actor }: Caller): Promise<ReplyCheck> {
    const { conversationId, text = '', category } = body;
    const ref = parseConversationId(conversationId);
    if (!ref) throw conversationNotFound();
    const at = this.clock.now();
    const tried = this.judge.tried(
      {
        type: 'RequestReply',
        senderId: ref.senderId,
        replyId: this.ids.uuid(),
        author: actor.kind === 'agent' ? 'agent' : 'api',
        category,
        text,
        media: mediaOf(body),
      },
      await this.contacts.load(ref.contactId),
      { at, cause: 'reply-check', actor },
    );
    if (!tried.ok) throw problemOf(tried.refusal);
    const { withoutContent } = tried;
    const wordless = text.trim() === '';
    const verdict = wordless ? withoutContent : tried.verdict;
    return replyCheckOf({
      text,
      verdict,
      whateverIsWritten: withoutContent.kind === 'reject',
      content: wordless ? [] : tried.content,
      ...(tried.verdict.basis === undefined ? {} : { basis: tried.verdict.basis }),
      rules: this.judge.ruleset,
      at,
    });
  }
}
