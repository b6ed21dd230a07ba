import { Body, Inject, Param, Post } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ProblemError, tokens, type Clock, type Ids } from '@parley/runtime';
import { Closed, IfPresent } from '@parley/runtime/fields';
import { IsIn, Matches } from 'class-validator';
import { CalledBy, type Caller } from '../access/caller.js';
import { ExpectedAnswer } from '../answers/expected-answer.js';
import { IsInstant } from '../http/instant.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationCommands } from './conversation-commands.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';

const purposes = ['campaign', 'data-collection'] as const;
/** Stands in facts for good, so it must not be a name, an address or a number of somebody. */
const opaqueName = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/;
const fieldName = /^[A-Za-z][A-Za-z0-9 _.-]{0,63}$/;
const hoursWaited = 24;
/** A question that nobody remembers shall swallow no text. */
const mostHours = 30 * 24;

@Closed()
class ExpectAnswerBody {
  @ApiProperty({ enum: purposes, description: 'Who asks.' })
  @IsIn(purposes)
  readonly purpose!: (typeof purposes)[number];

  @ApiProperty({ type: String, pattern: opaqueName.source, description: 'What the campaign or collection is called.' })
  @Matches(opaqueName, { message: 'must be an opaque name: letters, digits, dots, colons, dashes, underscores' })
  readonly name!: string;

  @ApiProperty({
    type: String,
    pattern: fieldName.source,
    required: false,
    description:
      'Where the answer goes in the profile: `name`, `firstName`, `lastName`, `email`, `birthday`, `postalCode`, or an attribute of that name.',
  })
  @Matches(fieldName, { message: 'must begin with a letter and have at most 64 letters, digits, spaces, dots, dashes' })
  @IfPresent()
  readonly field?: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    required: false,
    description: `An instant to come, ISO 8601, at most ${mostHours / 24} days ahead; absent: ${hoursWaited} hours from now.`,
  })
  @IsInstant()
  @IfPresent()
  readonly until?: string;
}

@Api('conversations', 'conversations')
export class ExpectAnswer {
  constructor(
    private readonly commands: ConversationCommands,
    @Inject(tokens.clock) private readonly clock: Clock,
    @Inject(tokens.ids) private readonly ids: Ids,
  ) {}

  @Post(':id/expected-answer')
  @ConversationRoute({
    id: 'expectAnswer',
    scope: 'conversations:write',
    summary: 'Takes the next text of the customer for the answer to a question that was asked.',
    description:
      'That text is not routed: it opens no ticket, is answered by nothing, and is told by the fact `AnswerCollected`. ' +
      'Keywords such as STOP, HELP and AGENT never are an answer. Who asks last is answered.',
    status: 201,
    answer: ExpectedAnswer,
    refuses: [404, 409, 422],
  })
  async expect(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Body() { purpose, name, field, until }: ExpectAnswerBody,
    @CalledBy() caller: Caller,
  ): Promise<ExpectedAnswer> {
    const deadline = until === undefined ? this.inHours(hoursWaited) : new Date(until).toISOString();
    if (deadline > this.inHours(mostHours)) throw tooFar();
    const asked = field === undefined ? {} : { field };
    const expectationId = this.ids.uuid();
    await this.commands.carryOut(ref, caller, {
      type: 'ExpectAnswer',
      senderId: ref.senderId,
      expectationId,
      by: { purpose, name },
      ...asked,
      until: deadline,
    });
    return { id: expectationId, conversationId: ref.id, purpose, name, ...asked, until: deadline };
  }

  private inHours(hours: number): string {
    return new Date(Date.parse(this.clock.now()) + hours * 3_600_000).toISOString();
  }
}

const tooFar = () =>
  new ProblemError(422, 'instant-too-far', `An answer can be waited for ${mostHours / 24} days, and no longer.`);
