import { Body, Inject, Param, Post } from '@nestjs/common';
import { ApiBody, ApiProperty } from '@nestjs/swagger';
import { SenderId, type Language } from '@parley/contracts';
import { ProblemError, tokens, type Clock, type Contacts, type Ids, type Senders } from '@parley/runtime';
import { Closed, IfPresent, Text } from '@parley/runtime/fields';
import { IsString } from 'class-validator';
import { CalledBy, type Caller } from '../access/caller.js';
import { Prompt, promptOf } from '../answers/prompt.js';
import { ContactBook } from '../contacts/contact-book.js';
import { ContactIdPipe } from '../contacts/contact-id.js';
import { OwnWrites } from '../http/own-writes.js';
import { problemOf } from '../http/refusals.js';
import { Api, Route } from '../http/route.js';
import { Hours, PromptLanguage } from './prompt-fields.js';
import { hoursAfter, wordPrompt } from './word-prompt.js';

@Closed()
class DoubleOptInBody {
  @ApiProperty({ type: String, required: false, description: 'Which sender code asks; the brand’s first by default.' })
  @IsString()
  @IfPresent()
  readonly senderId?: string;

  @Text({
    max: 200,
    optional: true,
    description: 'The one list the customer wants to be on: a YES covers no other marketing.',
  })
  readonly list?: string;

  @Hours(48, 168)
  readonly hours: number = 48;

  @PromptLanguage()
  readonly language?: Language;
}

@Api('contacts', 'contacts')
export class AskOptIn {
  constructor(
    private readonly book: ContactBook,
    private readonly ownWrites: OwnWrites,
    @Inject(tokens.senders) private readonly senders: Senders,
    @Inject(tokens.contacts) private readonly contacts: Contacts,
    @Inject(tokens.clock) private readonly clock: Clock,
    @Inject(tokens.ids) private readonly ids: Ids,
  ) {}

  @Post(':id/double-opt-in')
  @Route({
    id: 'requestDoubleOptIn',
    scope: 'consent:write',
    summary: 'Asks the customer to confirm a subscription with YES.',
    description:
      'Only while the question is pending, and only as the answer to it, does YES grant consent. Asked twice, it goes out once. ' +
      'Who opted out is not asked, nor who was asked within seven days and did not answer.',
    answer: Prompt,
    refuses: [404, 409, 422],
  })
  @ApiBody({ type: DoubleOptInBody, required: false })
  async ask(
    @Param('id', ContactIdPipe) contactId: string,
    @Body() { senderId: wished, list, hours, language }: DoubleOptInBody,
    @CalledBy() { actor, traceparent }: Caller,
  ): Promise<Prompt> {
    const { brandId } = await this.book.find(contactId);
    const asking = this.senderOf(brandId, wished);
    const at = this.clock.now();
    const executed = await this.contacts.execute(
      { contactId, brandId },
      { at, cause: this.ids.uuid(), actor, ...(traceparent === undefined ? {} : { traceparent }) },
      {
        type: 'RequestDoubleOptIn',
        senderId: asking.sender.id,
        prompt: wordPrompt(asking, 'doubleOptInPrompt', this.ids.uuid(), language),
        expiresAt: hoursAfter(at, hours),
        ...(list === undefined ? {} : { list }),
      },
    );
    if (!executed.ok) throw problemOf(executed.refusal);
    await this.ownWrites.visible(executed.facts);
    return promptOf(executed.state.consent.doubleOptIn);
  }

  private senderOf(brandId: string, wished: string | undefined) {
    const all = this.senders.ofBrand(brandId);
    const found = wished === undefined ? all[0] : all.find(({ sender }) => sender.id === wished);
    if (found) return found;
    const which = wished !== undefined && SenderId.safeParse(wished).success ? ` named ${wished}` : '';
    throw new ProblemError(422, 'sender-unknown', `The brand of this contact has no sender code${which}.`);
  }
}
