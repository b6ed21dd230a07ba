import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Closed, HasLength } from '@parley/runtime/fields';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateBy, type ValidationArguments } from 'class-validator';

/** Tags to put on and to take off. */
@Closed()
export class TagsBody {
  @Tags()
  readonly add: readonly string[] = [];

  @NotAddedToo()
  @Tags()
  readonly remove: readonly string[] = [];
}

function Tags(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }) => trimmed(value)),
    IsArray(),
    ArrayMaxSize(20),
    HasLength(1, 64, { each: true }),
    ApiProperty({
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: 64 },
      maxItems: 20,
      default: [],
      required: false,
    }),
  );
}

function trimmed(tags: unknown): unknown {
  if (!Array.isArray(tags)) return tags;
  return tags.map((tag: unknown) => (typeof tag === 'string' ? tag.trim() : tag));
}

function NotAddedToo(): PropertyDecorator {
  return ValidateBy({
    name: 'notAddedToo',
    validator: {
      validate: (remove: readonly unknown[], about?: ValidationArguments) => {
        const { add } = about!.object as TagsBody;
        return !Array.isArray(add) || !remove.some((tag) => add.includes(tag));
      },
      defaultMessage: () => 'a tag cannot be added and removed at once',
    },
  });
}
