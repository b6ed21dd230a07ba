import { catalogue, factIdOf, type Fact, type FactBody } from '@parley/contracts';
import type { CommandMeta } from '@parley/conversation';
import type { ContactRef } from './contacts.js';

/** Gives what was decided its ids, instant and origin. The same cause and decision give the same facts again. */
export function factsOfDecision(contact: ContactRef, meta: CommandMeta, bodies: readonly FactBody[]): readonly Fact[] {
  const ordinals = new Map<string, number>();
  return bodies.map((body) => {
    const ordinal = ordinals.get(body.type) ?? 0;
    ordinals.set(body.type, ordinal + 1);
    return {
      ...body,
      id: factIdOf(meta.cause, body.type, ordinal),
      version: catalogue.get(body.type)!.version,
      contactId: contact.contactId,
      brandId: contact.brandId,
      at: meta.at,
      cause: meta.cause,
      actor: meta.actor,
      ...(meta.traceparent === undefined ? {} : { traceparent: meta.traceparent }),
    } as Fact;
  });
}
