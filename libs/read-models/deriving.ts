import type { EventStore } from '@parley/event-store';

/** The reading half of the event store: nothing can be appended through it. */
export type FactSource = Pick<EventStore, 'readAll' | 'subscribeAll' | 'head' | 'comparePositions'>;

/** What only reactors may call: a carrier, a platform, a decision, an append, a topic. */
type ActingMethod = 'send' | 'lookUp' | 'deliver' | 'execute' | 'append' | 'publish' | 'consume';

/**
 * Ports of a part that derives: the projection or a rebuild (DESIGN §1, sentence 5). A port with a method that acts
 * on the world turns into `never`, so that no carrier and no platform client can be handed in.
 */
export type Deriving<Ports> = {
  readonly [Name in keyof Ports]: Extract<keyof Ports[Name], ActingMethod> extends never ? Ports[Name] : never;
};
