import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { HasLength } from './has-length.js';
import { IfPresent } from './if-present.js';

export interface TextRule {
  /** Characters; default 1. */
  readonly min?: number;
  readonly max: number;
  readonly optional?: boolean;
  readonly description?: string;
}

/** A text with bounds, checked and documented alike. */
export function Text({ min = 1, max, optional = false, description }: TextRule): PropertyDecorator {
  return applyDecorators(
    ...(optional ? [IfPresent()] : []),
    HasLength(min, max),
    ApiProperty({
      type: String,
      ...(min === 0 ? {} : { minLength: min }),
      maxLength: max,
      required: !optional,
      ...(description === undefined ? {} : { description }),
    }),
  );
}
