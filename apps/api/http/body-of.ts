import type { z } from 'zod';

/** A body as the OpenAPI document shows it: in the words of 3.1, as answers are; 3.0 words a bound differently. */
export function bodyOf<Schema extends z.ZodType>(schema: Schema): Pick<Schema, '~standard'> {
  const { jsonSchema, ...standard } = schema['~standard'];
  const input = () => jsonSchema.input({ target: 'draft-2020-12' });
  return { '~standard': { ...standard, jsonSchema: { ...jsonSchema, input } } } as Pick<Schema, '~standard'>;
}
