import { ApiProperty } from '@nestjs/swagger';
import { ConsentCategory, ConsentChannel } from '@parley/contracts';
import { Closed, IfPresent, Text } from '@parley/runtime/fields';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn } from 'class-validator';
import { IsInstant } from '../http/instant.js';

const channels = ConsentChannel.options;
const categories = ConsentCategory.options;

/** What is known of a wish for silence, wherever it was said. */
class Wish {
  @ApiProperty({
    type: String,
    format: 'date-time',
    required: false,
    description: 'When it reached the brand, with its offset; it holds from when it is recorded.',
  })
  @IsInstant()
  @IfPresent()
  readonly receivedAt?: string;

  @Text({ max: 2_000, optional: true, description: 'What the customer said, or where it is written down.' })
  readonly evidence?: string;
}

/** What the customer wants no more of, where that is not everything. */
class PartialWish extends Wish {
  @ApiProperty({
    type: 'array',
    items: { type: 'string', enum: [...categories] },
    minItems: 1,
    maxItems: 3,
    required: false,
    description: 'Where the customer named some; absent, and without a list: everything ends.',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @IsIn(categories, { each: true })
  @IfPresent()
  readonly categories?: (typeof categories)[number][];

  @Text({
    max: 200,
    optional: true,
    description: 'The one list they named. Replies name no list: without `categories` beside it, all marketing ends.',
  })
  readonly list?: string;
}

/** A wish that reached the brand by another way than a text, for a contact with or without a conversation. */
@Closed()
export class RevocationBody extends PartialWish {
  @ApiProperty({ enum: channels, description: 'Where the customer said so.' })
  @IsIn(channels)
  readonly channel!: (typeof channels)[number];
}

/** The same, asked for on a conversation. */
@Closed()
export class UnsubscribeBody extends Wish {
  @ApiProperty({
    enum: channels,
    default: 'api',
    required: false,
    description: 'Where the customer said so; `api` where nobody knows.',
  })
  @IsIn(channels)
  readonly channel: (typeof channels)[number] = 'api';
}
