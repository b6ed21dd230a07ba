import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import type { Media } from '@parley/contracts';
import { Closed, HasLength, MediaList, Text } from '@parley/runtime/fields';
import { IsIn, IsUrl, ValidateBy } from 'class-validator';
import { NotBlank } from '../http/not-blank.js';
import { contentTypeOf, EndsInMediaKind, mediaKinds } from './media-url.js';

export const replyCategories = ['conversational_reply', 'transactional', 'marketing'] as const;
const httpsAlone = { protocols: ['https'], require_protocol: true, require_tld: false, allow_underscores: true };

/** A file of a reply. */
@Closed()
export class ReplyMedia {
  @ApiProperty({ type: String, format: 'uri', maxLength: 2048 })
  @EndsInMediaKind()
  @IsUrl(httpsAlone, { message: 'must be an https address' })
  @HasLength(1, 2048)
  readonly url!: string;

  @Text({ min: 0, max: 200, optional: true })
  readonly contentType?: string;
}

/** A reply somebody wishes for. */
@ApiExtraModels(ReplyMedia)
@Closed()
export class ReplyBody {
  @Sendable()
  @NotBlank()
  @Text({ max: 1600, description: 'No control characters but line breaks and tabs.' })
  readonly text!: string;

  @ReplyMediaList()
  readonly media: readonly ReplyMedia[] = [];

  @ApiProperty({
    enum: replyCategories,
    default: 'conversational_reply',
    required: false,
    description: 'Fixed from now on: nobody can relabel a reply afterwards.',
  })
  @IsIn(replyCategories)
  readonly category: (typeof replyCategories)[number] = 'conversational_reply';
}

export function ReplyMediaList(): PropertyDecorator {
  return MediaList(ReplyMedia, { max: 10, description: `Addresses of files the carrier fetches: ${mediaKinds}.` });
}

export function mediaOf({ media }: { readonly media: readonly ReplyMedia[] }): Media[] {
  return media.map(({ url, contentType = contentTypeOf(url) }) => ({
    url,
    ...(contentType === undefined ? {} : { contentType }),
  }));
}

const control = /(?![\n\r\t])\p{Cc}/u;

export function Sendable(): PropertyDecorator {
  return ValidateBy({
    name: 'sendable',
    validator: {
      validate: (text) => typeof text === 'string' && text.isWellFormed() && !control.test(text),
      defaultMessage: () => 'must be well-formed Unicode without control characters but line breaks and tabs',
    },
  });
}
