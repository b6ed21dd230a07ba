import { Language } from '@parley/contracts';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IfPresent } from '@parley/runtime/fields';
import { IsIn, IsInt, Max, Min } from 'class-validator';

/** Hours within which an answer counts. */
export function Hours(usual: number, most: number): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      type: 'integer',
      minimum: 1,
      maximum: most,
      default: usual,
      required: false,
      description: 'Hours within which an answer counts.',
    }),
    IsInt(),
    Min(1),
    Max(most),
  );
}

export function PromptLanguage(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      enum: Language.options,
      required: false,
      description: 'Language of the question; the first of the sender code where it does not speak this one.',
    }),
    IsIn(Language.options),
    IfPresent(),
  );
}
