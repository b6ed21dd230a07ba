import { CarrierReceipt, InboundText, TimerDue, topics } from '@parley/contracts';
import type { z } from 'zod';

/** What crosses from outside the core is checked; a fact was checked before it was appended. */
const schemas: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  [topics.inbound, InboundText],
  [topics.receipts, CarrierReceipt],
  [topics.timers, TimerDue],
]);

export type Decoded =
  | { readonly ok: true; readonly value: unknown }
  /** Names fields, never what stands in them. */
  | { readonly ok: false; readonly because: string };

export function decode(topic: string, text: string): Decoded {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, because: 'value is not JSON' };
  }
  const schema = schemas.get(topic);
  if (!schema) return { ok: true, value };
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const fields = result.error.issues.map((issue) => `${issue.path.map(String).join('.') || 'value'} (${issue.code})`);
  return { ok: false, because: `value does not match its schema: ${fields.join(', ')}` };
}
