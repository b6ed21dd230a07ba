import { Body, Param, Post } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { isForAgents, isLabel } from '@parley/nlp/brands';
import { ProblemError } from '@parley/runtime';
import { Closed } from '@parley/runtime/fields';
import { IntentsDesk } from '@parley/runtime/intents';
import { Matches } from 'class-validator';
import { CalledBy, type Caller } from '../access/caller.js';
import { Conversation } from '../answers/conversation.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationCommands } from './conversation-commands.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';

const intentName = /^[a-z][a-z0-9_]{1,39}$/;

@Closed()
class IntentBody {
  @ApiProperty({ pattern: intentName.source, description: 'A label of the house, or an intent of the brand’s own.' })
  @Matches(intentName, { message: 'must be the name of an intent, such as `order_status`' })
  readonly intent!: string;
}

@Api('conversations', 'conversations')
export class CorrectIntent {
  constructor(
    private readonly commands: ConversationCommands,
    private readonly desk: IntentsDesk,
  ) {}

  @Post(':id/messages/:messageId/intent')
  @ConversationRoute({
    id: 'correctIntent',
    scope: 'conversations:write',
    summary: 'Says what a customer’s text is about, where the router took it for something else.',
    description: 'It becomes a proposal for the brand’s intents; nothing is taught before somebody approves it.',
    answer: Conversation,
    refuses: [404, 409, 422],
  })
  async correct(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Param('messageId') messageId: string,
    @Body() { intent }: IntentBody,
    @CalledBy() caller: Caller,
  ): Promise<Conversation> {
    const brandId = await this.commands.brandOf(ref);
    if (!isLabel(intent) && !(await this.ownIntents(brandId)).has(intent))
      throw new ProblemError(
        422,
        'intent-unknown',
        'Neither the house nor the lines of the brand know this intent: `GET /api/v1/brands/<brand>/intents` lists those that are known.',
      );
    const answerWithinHours = isForAgents(intent) ? this.commands.answerDutyOf(ref) : undefined;
    return this.commands.change(ref, caller, {
      type: 'CorrectIntent',
      senderId: ref.senderId,
      messageId,
      intent,
      ...(answerWithinHours === undefined ? {} : { answerWithinHours }),
    });
  }

  private async ownIntents(brandId: string): Promise<ReadonlySet<string>> {
    return new Set((await this.desk.linesToTeach(brandId)).map(({ intent }) => intent));
  }
}
