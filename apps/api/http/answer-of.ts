import type { ApiResponseOptions } from '@nestjs/swagger';
import type { z } from 'zod';

type DocumentedSchema = Extract<ApiResponseOptions, { standardSchema?: unknown }>['standardSchema'];

/**
 * An answer as the OpenAPI document shows it: open to further fields, so that one added later breaks no client
 * generated from today’s document.
 */
export function answerOf(schema: z.ZodType): DocumentedSchema {
  const { jsonSchema, ...standard } = schema['~standard'];
  // The document is OpenAPI 3.1, whose schemas are JSON Schema; the words of 3.0 for null and bounds mean nothing there.
  const output = () => jsonSchema.input({ target: 'draft-2020-12' });
  return { '~standard': { ...standard, jsonSchema: { ...jsonSchema, output } } } as DocumentedSchema;
}
