import { ApiProperty } from '@nestjs/swagger';
import { ConsentChannel } from '@parley/contracts';
import { Closed, IfPresent, Text } from '@parley/runtime/fields';
import { IsIn } from 'class-validator';
import { IsInstant } from '../http/instant.js';

const channels = ConsentChannel.options;

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

/** A wish that reached the brand by another way than a text, for a contact with or without a conversation. */
@Closed()
export class RevocationBody extends Wish {
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
