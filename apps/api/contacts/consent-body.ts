import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import { ConsentCategory, ConsentChannel, ConsentMethod, Language } from '@parley/contracts';
import { Closed, IfPresent, Text } from '@parley/runtime/fields';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsInstant } from '../http/instant.js';

const channels = ConsentChannel.options;
const methods = ConsentMethod.options.filter((method) => method !== 'import');
const categories = ConsentCategory.options;
const boxes = ['tickedByCustomer', 'preTicked', 'none'] as const;
const acts = ['purchase', 'inquiry'] as const;
const instant = { type: String, format: 'date-time', required: false } as const;

@Closed()
class DoubleOptInBody {
  @Text({ max: 200, description: 'Id of the message that asked.' })
  readonly promptId!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  @IsInstant()
  readonly promptedAt!: string;

  @Text({ max: 200, description: 'Id of the message that answered.' })
  readonly answerId!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  @IsInstant()
  readonly answeredAt!: string;
}

@Closed()
class AgeGateBody {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 120 })
  @IsInt()
  @Min(1)
  @Max(120)
  readonly minimumAge!: number;

  @ApiProperty({ type: Boolean })
  @IsBoolean()
  readonly passed!: boolean;
}

@Closed()
class ImpliedBody {
  @ApiProperty({ enum: acts })
  @IsIn(acts)
  readonly by!: (typeof acts)[number];

  @ApiProperty({ type: String, format: 'date-time', description: 'When they did; the consent lapses by it.' })
  @IsInstant()
  readonly at!: string;
}

/** One consent, with what proves it. Nothing but the channel is demanded; what is missing is said. */
@Closed()
@ApiExtraModels(DoubleOptInBody, AgeGateBody, ImpliedBody)
export class ConsentBody {
  @ApiProperty({ enum: channels, description: 'Where the customer agreed.' })
  @IsIn(channels)
  readonly channel!: (typeof channels)[number];

  @ApiProperty({ enum: methods, required: false, description: 'How; default: what the channel suggests.' })
  @IsIn(methods)
  @IfPresent()
  readonly method?: (typeof methods)[number];

  @ApiProperty({ ...instant, description: 'When the customer agreed, with its offset; milliseconds count.' })
  @IsInstant()
  @IfPresent()
  readonly givenAt?: string;

  @Text({ max: 64, optional: true, description: 'The zone that instant was read in, such as `America/New_York`.' })
  readonly zone?: string;

  @Text({ max: 200, optional: true, description: 'Legal name of the seller.' })
  readonly seller?: string;

  @ApiProperty({ type: 'array', items: { type: 'string', enum: [...categories] }, maxItems: 3, required: false })
  @IsArray()
  @ArrayMaxSize(3)
  @IsIn(categories, { each: true })
  @IfPresent()
  readonly categories?: (typeof categories)[number][];

  @Text({ max: 200, optional: true })
  readonly program?: string;

  @Text({ max: 200, optional: true, description: 'The one list it is for: it covers no other marketing.' })
  readonly list?: string;

  @ApiProperty({ enum: Language.options, required: false })
  @IsIn(Language.options)
  @IfPresent()
  readonly language?: (typeof Language.options)[number];

  @ApiProperty({
    type: String,
    format: 'uuid',
    required: false,
    description: 'The text that gave the consent: it proves it where it is a START that nothing has overtaken.',
  })
  @IsUUID('all')
  @IfPresent()
  readonly messageId?: string;

  @Text({ max: 10_000, optional: true, description: 'The exact text that was shown; its SHA-256 is recorded too.' })
  readonly textShown?: string;

  @Text({ max: 2_048, optional: true, description: 'Address of the page.' })
  readonly sourceUrl?: string;

  @Text({ max: 200, optional: true })
  readonly formId?: string;

  @Text({ max: 200, optional: true })
  readonly formVersion?: string;

  @Text({ max: 2_000, optional: true, description: 'Where a rendered copy, a scan or a recording is kept.' })
  readonly snapshot?: string;

  @ApiProperty({ enum: boxes, required: false, description: 'What became of the box of the form.' })
  @IsIn(boxes)
  @IfPresent()
  readonly box?: (typeof boxes)[number];

  @Text({ max: 200, optional: true, description: 'Version of the call to action.' })
  readonly callToActionVersion?: string;

  @ApiProperty({ type: DoubleOptInBody, required: false })
  @Type(() => DoubleOptInBody)
  @IsObject()
  @ValidateNested()
  @IfPresent()
  readonly doubleOptIn?: DoubleOptInBody;

  @ApiProperty({
    type: ImpliedBody,
    required: false,
    description: 'Not given, but implied by what the customer did (CASL s. 10). No rule of the United States takes it.',
  })
  @Type(() => ImpliedBody)
  @IsObject()
  @ValidateNested()
  @IfPresent()
  readonly implied?: ImpliedBody;

  @ApiProperty({ type: AgeGateBody, required: false })
  @Type(() => AgeGateBody)
  @IsObject()
  @ValidateNested()
  @IfPresent()
  readonly ageGate?: AgeGateBody;

  @Text({ max: 4_000, optional: true, description: 'The statement on electronic records that was shown (E-SIGN).' })
  readonly eSign?: string;

  @Text({ max: 64, optional: true })
  readonly ip?: string;

  @Text({ max: 1_000, optional: true })
  readonly userAgent?: string;

  @Text({ max: 200, optional: true })
  readonly sessionId?: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', maxLength: 500 },
    maxItems: 10,
    required: false,
    description: 'Of third parties that watched the form: TrustedForm, Jornaya.',
  })
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  @IfPresent()
  readonly certificateIds?: string[];

  @Text({ max: 2_000, optional: true, description: 'What the customer wrote or said.' })
  readonly wording?: string;

  @Text({ max: 2_000, optional: true, description: 'Where it is written down: a call, a case, a paper.' })
  readonly evidence?: string;
}
