import { z } from 'zod';
import type { Path } from './yaml-file.js';

/** The keys the schema allows at a path of the given data; empty where it is no object. */
export function knownKeys(schema: z.ZodType, path: Path, data: unknown): string[] {
  const found = schemaAt(schema, path, data);
  const here = found && unwrap(found.schema, found.data);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** Whether what stands at a path of the given data could be left out. */
export function mayBeLeftOut(schema: z.ZodType, path: Path, data: unknown): boolean {
  const found = schemaAt(schema, path, data)?.schema;
  return found instanceof z.ZodOptional || found instanceof z.ZodDefault;
}

function schemaAt(
  schema: z.ZodType,
  [step, ...rest]: Path,
  data: unknown,
): { schema: z.ZodType; data: unknown } | undefined {
  if (step === undefined) return { schema, data };
  const here = unwrap(schema, data);
  const below = (data as Record<PropertyKey, unknown> | null | undefined)?.[step];
  if (here instanceof z.ZodArray) return schemaAt(here.element as z.ZodType, rest, below);
  const child: unknown = here instanceof z.ZodObject ? here.shape[String(step)] : undefined;
  return child instanceof z.ZodType ? schemaAt(child, rest, below) : undefined;
}

function unwrap(schema: z.ZodType, data: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType, data);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const name = schema.def.discriminator;
  const chosen = (data as Record<string, unknown> | null | undefined)?.[name];
  const option = schema.options.find((each) => {
    const literal: unknown = each instanceof z.ZodObject ? each.shape[name] : undefined;
    return literal instanceof z.ZodLiteral && literal.value === chosen;
  });
  return (option as z.ZodType | undefined) ?? schema;
}

/** The known key a person most likely meant, where one is near. */
export function nearest(key: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((candidate) => ({ candidate, distance: distance(key.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(1, Math.floor(key.length / 3)) ? best.candidate : undefined;
}

/** Edits (insert, remove, replace one letter) between two words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
