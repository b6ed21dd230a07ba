import type { FactData, FactPersonal, FactType } from './catalogue.js';
import type { Actor, Instant } from '../primitives.js';

/** What `decide` returns: what happened, before it has an id, an instant or a place in a stream. */
export type FactBody<Type extends FactType = FactType> = Type extends FactType
  ? {
      readonly type: Type;
      /** The sender code the fact is about; absent for facts about the contact as a whole. */
      readonly senderId?: string;
      readonly data: FactData<Type>;
    } & (undefined extends FactPersonal<Type>
      ? { readonly personal?: FactPersonal<Type> }
      : { readonly personal: FactPersonal<Type> })
  : never;

/** A fact ready to be appended. */
export type Fact<Type extends FactType = FactType> = FactBody<Type> & {
  /** UUIDv5 of cause and kind: the same cause can establish the same fact only once. */
  readonly id: string;
  /** Schema version of `data` and `personal`. */
  readonly version: number;
  readonly contactId: string;
  readonly brandId: string;
  /** When the establishing service decided it. */
  readonly at: Instant;
  /** Id of the webhook, request, fact or timer that led to this one. */
  readonly cause: string;
  readonly actor: Actor;
  readonly traceparent?: string;
};

/** A fact with its place in its stream and in the whole log. */
export type RecordedFact<Type extends FactType = FactType> = Fact<Type> & {
  readonly stream: string;
  /** 0 for the first fact of a stream, then without gaps. */
  readonly revision: number;
  /** Opaque; compare with the event store that issued it. */
  readonly position: string;
  readonly recordedAt: Instant;
};
