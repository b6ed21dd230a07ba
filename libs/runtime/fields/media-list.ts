import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, ValidateNested } from 'class-validator';

/**
 * Up to `max` files, each an `Item` or its bare address: `"https://…"` stands for `{"url": "https://…"}`. The class of
 * the field names `Item` among its extra models.
 */
export function MediaList(
  Item: Class<{ readonly url: string }>,
  { max, description }: { readonly max: number; readonly description?: string },
): PropertyDecorator {
  return applyDecorators(
    Type(() => Item),
    Transform(({ value }) => withAddresses(value, Item)),
    IsArray(),
    ArrayMaxSize(max),
    // A list inside the list would be looked into as if its items stood in the outer one.
    IsObject({ each: true, message: 'must hold addresses, or objects with one' }),
    ValidateNested({ each: true }),
    ApiProperty({
      type: 'array',
      items: { oneOf: [{ type: 'string', format: 'uri' }, { $ref: getSchemaPath(Item) }] },
      maxItems: max,
      default: [],
      required: false,
      ...(description === undefined ? {} : { description }),
    }),
  );
}

function withAddresses(items: unknown, Item: Class<{ readonly url: string }>): unknown {
  if (!Array.isArray(items)) return items;
  return items.map((item: unknown) => (typeof item === 'string' ? Object.assign(new Item(), { url: item }) : item));
}
