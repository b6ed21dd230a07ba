import type { z } from 'zod';
import type { FactDefinition } from './define.js';
import * as consent from './consent.js';
import * as contact from './contact.js';
import * as inbox from './inbox.js';
import * as messages from './messages.js';
import * as replies from './replies.js';
import * as tickets from './tickets.js';

const slices = { contact, consent, messages, replies, tickets, inbox };

type DefinitionsOf<Slice> = Extract<Slice[keyof Slice], FactDefinition>;
type Definition =
  | DefinitionsOf<typeof contact>
  | DefinitionsOf<typeof consent>
  | DefinitionsOf<typeof messages>
  | DefinitionsOf<typeof replies>
  | DefinitionsOf<typeof tickets>
  | DefinitionsOf<typeof inbox>;

export type FactType = Definition['type'];
export type SliceName = keyof typeof slices;

type DefinitionOf<Type extends FactType> = Extract<Definition, { type: Type }>;
export type FactData<Type extends FactType> = z.infer<DefinitionOf<Type>['data']>;
type PersonalOf<D> =
  D extends FactDefinition<string, z.ZodObject, infer P, infer Sometimes>
    ? [P] extends [never]
      ? undefined
      : z.infer<P> | (Sometimes extends true ? undefined : never)
    : undefined;
export type FactPersonal<Type extends FactType> = PersonalOf<DefinitionOf<Type>>;

/** The catalogue: every kind of fact, in the order of the reference, with the slice it belongs to. */
export const catalogue: ReadonlyMap<FactType, FactDefinition & { readonly slice: SliceName }> = new Map(
  Object.entries(slices).flatMap(([slice, exported]) =>
    Object.values(exported)
      .filter(isDefinition)
      .map((definition) => [definition.type as FactType, { ...definition, slice: slice as SliceName }] as const),
  ),
);

function isDefinition(value: unknown): value is FactDefinition {
  return typeof value === 'object' && value !== null && 'type' in value && 'summary' in value && 'version' in value;
}
