import { Body, Inject, Param, Post } from '@nestjs/common';
import { ApiBody, ApiProperty } from '@nestjs/swagger';
import type { Language } from '@parley/contracts';
import { ProblemError, tokens, type Clock, type Ids, type Senders } from '@parley/runtime';
import { Closed, IfPresent } from '@parley/runtime/fields';
import { IsInt, Max, Min } from 'class-validator';
import { CalledBy, type Caller } from '../access/caller.js';
import { Prompt, promptOf } from '../answers/prompt.js';
import { ConversationCommands } from '../conversations/conversation-commands.js';
import { ConversationIdPipe, type ConversationRef } from '../conversations/conversation-ref.js';
import { conversationNotFound } from '../http/refusals.js';
import { Api, ConversationRoute } from '../http/route.js';
import { Hours, PromptLanguage } from './prompt-fields.js';
import { hoursAfter, wordPrompt } from './word-prompt.js';

@Closed()
class AgeGateBody {
  @ApiProperty({
    type: 'integer',
    minimum: 13,
    maximum: 30,
    required: false,
    description: 'In years; by default what the brand’s `ageGate` says.',
  })
  @IsInt()
  @Min(13)
  @Max(30)
  @IfPresent()
  readonly minimumAge?: number;

  @Hours(24, 168)
  readonly hours: number = 24;

  @PromptLanguage()
  readonly language?: Language;
}

@Api('conversations', 'conversations')
export class AskAge {
  constructor(
    private readonly commands: ConversationCommands,
    @Inject(tokens.senders) private readonly senders: Senders,
    @Inject(tokens.clock) private readonly clock: Clock,
    @Inject(tokens.ids) private readonly ids: Ids,
  ) {}

  @Post(':id/age-gate')
  @ConversationRoute({
    id: 'requestAgeGate',
    scope: 'consent:write',
    summary: 'Asks the customer whether they are old enough.',
    description:
      'YES, an age or a date of birth is the answer, and becomes `AgeConfirmed` or `AgeRefused`; the age itself is kept nowhere but in the text. ' +
      'Who passed is not asked again, and who is too young is refused.',
    answer: Prompt,
    refuses: [404, 409, 422],
  })
  @ApiBody({ type: AgeGateBody, required: false })
  async ask(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Body() { minimumAge, hours, language }: AgeGateBody,
    @CalledBy() caller: Caller,
  ): Promise<Prompt> {
    const asking = this.senders.find(ref.senderId);
    if (!asking) throw conversationNotFound();
    const age = minimumAge ?? asking.brand.ageGate?.minimumAge;
    if (age === undefined) throw noAge();
    const { state } = await this.commands.carryOut(ref, caller, {
      type: 'RequestAgeGate',
      senderId: ref.senderId,
      prompt: wordPrompt(asking, 'ageGatePrompt', this.ids.uuid(), language, age),
      minimumAge: age,
      expiresAt: hoursAfter(this.clock.now(), hours),
    });
    return promptOf(state.consent.ageGate);
  }
}

const noAge = () =>
  new ProblemError(422, 'age-gate-not-configured', 'Say `minimumAge`, or set `ageGate` for the brand in parley.yaml.');
