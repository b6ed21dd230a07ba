import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import { Closed, HasLength, MediaList, Text } from '@parley/runtime/fields';
import { Matches, ValidateBy } from 'class-validator';

const phoneNumber = /^[+\d][\d\s().-]{5,19}$/;

/** A file of a text typed on a phone of the simulator. */
@Closed()
export class SimulatedMedia {
  @ApiProperty({ type: String, format: 'uri', maxLength: 2_048 })
  @IsAddress()
  @HasLength(1, 2_048)
  readonly url!: string;

  @Text({ min: 0, max: 200, optional: true })
  readonly contentType?: string;
}

/** A text as it is typed on a phone of the simulator. */
@ApiExtraModels(SimulatedMedia)
@Closed()
export class SimulatedText {
  @ApiProperty({ type: String, pattern: phoneNumber.source, description: 'A phone number, however it is written.' })
  @Matches(phoneNumber, { message: 'is no phone number' })
  readonly from!: string;

  @Text({ max: 20, description: 'The number of a sender code.' })
  readonly to!: string;

  @Text({ min: 0, max: 1_600 })
  readonly text!: string;

  @MediaList(SimulatedMedia, { max: 10 })
  readonly media: readonly SimulatedMedia[] = [];

  @Text({
    max: 64,
    optional: true,
    description: 'The same id again is the same text again, as when a carrier repeats itself.',
  })
  readonly carrierMessageId?: string;
}

function IsAddress(): PropertyDecorator {
  return ValidateBy({
    name: 'isAddress',
    validator: {
      validate: (url) => typeof url === 'string' && URL.canParse(url),
      defaultMessage: () => 'must be an address',
    },
  });
}
