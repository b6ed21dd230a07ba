import type { Deriving, FactSource, ReadModelStore } from '@parley/read-models';

/**
 * All a rebuild may hold: the log, to read it, and the documents. No carrier, no platform, no topic and no timer can
 * be handed in, so that whatever it reads again, nothing is sent, told or decided again.
 */
export type RebuildPorts = Deriving<{
  source: Pick<FactSource, 'readAll' | 'comparePositions'>;
  readModels: ReadModelStore;
}>;
