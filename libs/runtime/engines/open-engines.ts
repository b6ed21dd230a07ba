import { join } from 'node:path';
import type { Broker } from '@parley/broker';
import { openEmbeddedBroker } from '@parley/broker/embedded';
import { decide, evolve, initialState } from '@parley/conversation';
import type { EventStore } from '@parley/event-store';
import { openSqliteEventStore } from '@parley/event-store/sqlite';
import type { ReadModelStore } from '@parley/read-models';
import { openSqliteReadModels } from '@parley/read-models/sqlite';
import type { Clock } from '../clock.js';
import { ContactDesk, type ContactDeskOptions } from '../contacts/contact-desk.js';
import type { Contacts } from '../contacts/contacts.js';
import { dataFiles } from '../data-folder/files.js';
import { assertEnginesAvailable, type EngineChoice } from './engines-available.js';

export interface Engines {
  readonly eventStore: EventStore;
  readonly broker: Broker;
  readonly readModels: ReadModelStore;
  readonly contacts: Contacts;
  close(): Promise<void>;
}

/**
 * Opens the engines that the environment names; they may be opened beside a running process, for whoever inspects.
 * @throws ParleyError `engine-not-available`, `storage-unavailable`, `storage-newer-than-code`
 */
export async function openEngines(
  environment: EngineChoice,
  clock: Clock,
  desk: ContactDeskOptions = {},
): Promise<Engines> {
  assertEnginesAvailable(environment, undefined);
  const { dataDir } = environment;
  const opened: { close(): Promise<void> }[] = [];
  const close = async (): Promise<void> => {
    for (const engine of opened.splice(0).reverse()) await engine.close();
  };
  const keep = <T extends { close(): Promise<void> }>(engine: T): T => (opened.push(engine), engine);
  try {
    const file = join(dataDir, dataFiles.events);
    const eventStore = keep(openSqliteEventStore({ file, clock }));
    const broker = keep(openEmbeddedBroker({ file, clock }));
    const readModels = keep(
      await openSqliteReadModels({
        file: join(dataDir, dataFiles.readModels),
        comparePositions: (a, b) => eventStore.comparePositions(a, b),
      }),
    );
    const contacts = new ContactDesk(eventStore, { initialState, decide, evolve }, desk);
    return { eventStore, broker, readModels, contacts, close };
  } catch (error) {
    await close();
    throw error;
  }
}
