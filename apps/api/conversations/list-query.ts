import { ApiProperty } from '@nestjs/swagger';
import { IfPresent, Text } from '@parley/runtime/fields';
import { IsIn } from 'class-validator';
import { ConversationStatus } from '../answers/conversation.js';
import { Flag } from '../http/flag.js';
import { PageQuery } from '../http/paging-query.js';

/** Which conversations to list. */
export class ListQuery extends PageQuery {
  @ApiProperty({ enum: ConversationStatus.options, required: false })
  @IsIn(ConversationStatus.options)
  @IfPresent()
  readonly status?: (typeof ConversationStatus.options)[number];

  @Flag()
  readonly unread?: boolean;

  @Text({ max: 100, optional: true, description: 'Id of an agent.' })
  readonly assignee?: string;

  @Text({ max: 64, optional: true })
  readonly tag?: string;

  @Text({ max: 32, optional: true, description: 'Id of a sender code.' })
  readonly mailbox?: string;

  @Text({
    max: 200,
    optional: true,
    description:
      'Replies attributed to a campaign. There are no campaigns yet, so no conversation matches one: the page is empty.',
  })
  readonly campaign?: string;

  @Text({ max: 100, optional: true, description: 'Part of a name or of a number.' })
  readonly q?: string;
}
