import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IfPresent } from '@parley/runtime/fields';
import { Transform } from 'class-transformer';
import { IsBoolean } from 'class-validator';

const flags = new Map<unknown, boolean>([
  ['true', true],
  ['false', false],
]);

/** `true` or `false` in a query; may be absent. */
export function Flag(description?: string): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }) => flags.get(value) ?? value),
    IfPresent(),
    IsBoolean(),
    ApiProperty({ type: Boolean, required: false, ...(description === undefined ? {} : { description }) }),
  );
}
