import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { claimFields } from '@parley/consent-import';
import { Closed, hasCharacters, IfPresent, Text } from '@parley/runtime/fields';
import { ArrayMaxSize, IsArray, IsIn, IsString, Matches, MaxLength, ValidateBy } from 'class-validator';

const formats = ['csv', 'jsonl'] as const;

/** A file of consents. */
@Closed()
export class ImportBody {
  @Text({ max: 32, description: 'The brand the customers agreed to hear from.' })
  readonly brandId!: string;

  @ApiProperty({ enum: formats, description: '`csv` with the names in its first line, or one JSON object a line.' })
  @IsIn(formats)
  readonly format!: (typeof formats)[number];

  @Text({ max: 900_000, description: 'The file, whole. For larger ones there is `ops import-consent`.' })
  readonly file!: string;

  @Names('Field of ours → name in the file, where the two differ.')
  readonly mapping?: Record<string, string>;

  @Names('Values for fields that a line leaves empty, such as `originalSource` and `responsible`.')
  readonly defaults?: Record<string, string>;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', maxLength: 200 },
    maxItems: 100,
    required: false,
    description: 'Names in the file that are to be passed over.',
  })
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  @IfPresent()
  readonly ignore?: string[];

  @ApiProperty({
    type: String,
    pattern: '^[A-Z]{2}$',
    required: false,
    description:
      'ISO 3166-1: where numbers without a country code are at home. Default: that of the brand’s first sender code.',
  })
  @Matches(/^[A-Z]{2}$/)
  @IfPresent()
  readonly country?: string;
}

function Names(description: string): PropertyDecorator {
  return applyDecorators(
    ValidateBy({
      name: 'names',
      validator: {
        validate: (value: unknown) =>
          typeof value === 'object' &&
          value !== null &&
          !Array.isArray(value) &&
          Object.entries(value).every(
            ([field, name]) => claimFields.includes(field) && typeof name === 'string' && hasCharacters(name, 1, 2_000),
          ),
        defaultMessage: () => `must be texts under the names ${claimFields.join(', ')}`,
      },
    }),
    IfPresent(),
    ApiProperty({
      type: 'object',
      additionalProperties: { type: 'string', maxLength: 2_000 },
      selfRequired: false,
      description,
    }),
  );
}
