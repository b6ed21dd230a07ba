import type { ApiResponseOptions } from '@nestjs/swagger';
import type { z } from 'zod';

type DocumentedSchema = Extract<ApiResponseOptions, { standardSchema?: unknown }>['standardSchema'];

/**
 * An answer as the OpenAPI document shows it: open to further fields, so that one added later breaks no client
 * generated from today’s document.
 */
export function answerOf(schema: z.ZodType): DocumentedSchema {
  const { jsonSchema, ...standard } = schema['~standard'];
  return { '~standard': { ...standard, jsonSchema: { ...jsonSchema, output: jsonSchema.input } } } as DocumentedSchema;
}
