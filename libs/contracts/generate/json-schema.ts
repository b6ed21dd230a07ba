import { z } from 'zod';
import { catalogue } from '../facts/catalogue.js';
import type { FactDefinition } from '../facts/define.js';
import { Actor, BrandId, ContactId, FactId, Instant, SenderId } from '../primitives.js';
import { CarrierReceipt, InboundText, TimerDue } from '../topics.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** A recorded fact as it stands on `conversation.events`: envelope, `data` and, where it has any, `personal`. */
function recordedFact(definition: FactDefinition): z.ZodObject {
  return z
    .object({
      type: z.literal(definition.type),
      id: FactId.describe('UUIDv5 of cause and kind: the same id is the same fact.'),
      version: z.literal(definition.version).describe('Schema version of data and personal.'),
      contactId: ContactId,
      brandId: BrandId,
      senderId: SenderId.optional().describe('The sender code; absent for facts about the contact as a whole.'),
      at: Instant.describe('When it was decided.'),
      cause: z.string().describe('Id of the webhook, request, fact or timer that led to it.'),
      actor: Actor,
      traceparent: z.string().optional(),
      stream: z.string(),
      revision: z.int().min(0).describe('Place in the stream of the contact, without gaps.'),
      position: z.string().describe('Place in the whole log; opaque.'),
      recordedAt: Instant.describe('When the event store took it.'),
      data: definition.data,
      ...personalOf(definition),
    })
    .describe(definition.summary);
}

function personalOf({ personal, personalSometimes }: FactDefinition): { personal?: z.ZodType } {
  const described = personal?.describe('Personal data; stands nowhere else.');
  return described ? { personal: personalSometimes ? described.optional() : described } : {};
}

/** The zod schemas of everything that crosses a wire, by name and version. */
function wireSchemas(): ReadonlyMap<string, z.ZodType> {
  const facts = [...catalogue.values()].map(
    (definition) => [`${definition.type}.v${definition.version}`, recordedFact(definition)] as const,
  );
  const messages = Object.entries({ InboundText, CarrierReceipt, TimerDue }).map(
    ([name, schema]) => [`${name}.v1`, schema as z.ZodType] as const,
  );
  return new Map([...facts, ...messages]);
}

/** `MessageReceived.v1` and the values of the other topics, each complete in itself: no reference leads out of it. */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(
    [...wireSchemas()].map(([name, schema]) => {
      const { $schema, $defs, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
      const inlined = inline(rest, ($defs ?? {}) as Definitions) as JsonSchema;
      return [name, { $schema, $id: `urn:parley:schema:${name}`, title: titleOf(name), ...inlined }];
    }),
  );
}

/** All of them in one schema, with shared parts under one name: what declarations are made from. */
export function bundledSchema(): JsonSchema {
  const bundle: Record<string, unknown> = {};
  for (const [name, schema] of wireSchemas()) {
    const { $schema: _, $defs, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
    Object.assign(bundle, $defs, { [titleOf(name)]: { title: titleOf(name), ...rest } });
  }
  return {
    title: 'ConversationEvent',
    anyOf: [...catalogue.keys()].map((type) => ({ $ref: `#/$defs/${type}` })),
    $defs: bundle,
  };
}

type Definitions = Readonly<Record<string, unknown>>;

function inline(node: unknown, definitions: Definitions): unknown {
  if (Array.isArray(node)) return node.map((each) => inline(each, definitions));
  if (typeof node !== 'object' || node === null) return node;
  const { $ref, ...own } = node as Record<string, unknown> & { $ref?: string };
  const named = $ref === undefined ? {} : inline(definitions[$ref.replace('#/$defs/', '')], definitions);
  const inlined = Object.entries(own).map(([key, value]) => [key, inline(value, definitions)] as const);
  return { ...(named as object), ...Object.fromEntries(inlined) };
}

const titleOf = (name: string) => name.replace(/\.v\d+$/, '');
