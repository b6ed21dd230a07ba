import type { Broker } from '@parley/broker';
import { decide, evolve, initialState } from '@parley/conversation';
import type { EventStore } from '@parley/event-store';
import type { ReadModelStore } from '@parley/read-models';
import type { Clock } from '../clock.js';
import { ContactDesk, type ContactDeskOptions } from '../contacts/contact-desk.js';
import type { Contacts } from '../contacts/contacts.js';
import type { EngineName } from '../service.js';
import { engineNames, type EngineChoice } from './choice.js';
import type { EngineLog } from './engine-log.js';
import { openBroker } from './open-broker.js';
import { openEventStore } from './open-event-store.js';
import { openReadModels } from './open-read-models.js';

/** What stands behind the ports. */
export interface Ports {
  readonly eventStore: EventStore;
  readonly broker: Broker;
  readonly readModels: ReadModelStore;
  readonly contacts: Contacts;
}

interface Closing {
  close(): Promise<void>;
}
export type Engines = Ports & Closing;
/** Those that were asked for; `contacts` comes with the event store. */
export type SomeEngines = Partial<Ports> & Closing;

export interface OpeningOptions {
  readonly clock: Clock;
  /** Names this process to the engines. */
  readonly clientId: string;
  readonly log?: EngineLog;
  readonly desk?: ContactDeskOptions;
  /** How one engine is opened; by default it is tried once. */
  readonly opening?: <T extends Closing>(engine: EngineName, open: () => Promise<T>) => Promise<T>;
  /** How the broker is opened, where that is more than `opening`. */
  readonly openingBroker?: (open: () => Promise<Broker>) => Promise<Broker>;
}

/**
 * Opens all engines that the environment names; they may be opened beside a running process, for whoever inspects.
 * @throws ParleyError `event-store-unavailable`, `broker-unavailable`, `read-models-unavailable`,
 * `storage-unavailable` (all retryable), `storage-newer-than-code`
 */
export async function openEngines(choice: EngineChoice, options: OpeningOptions): Promise<Engines> {
  return (await openSomeEngines(choice, engineNames, options)) as Engines;
}

/** As `openEngines`, and no other than those named. Read models stand on the event store’s positions, so it comes with them. */
export async function openSomeEngines(
  choice: EngineChoice,
  wanted: readonly EngineName[],
  options: OpeningOptions,
): Promise<SomeEngines> {
  const { clock, clientId, log, desk, opening = (_, open) => open() } = options;
  const { openingBroker = (open) => opening('broker', open) } = options;
  const opened: Closing[] = [];
  const close = async (): Promise<void> => {
    const closed = await Promise.allSettled(opened.splice(0).map((engine) => engine.close()));
    for (const each of closed) if (each.status === 'rejected') throw each.reason;
  };
  const keep = <T extends Closing>(engine: T): T => (opened.push(engine), engine);
  const ports: { -readonly [Name in keyof Ports]?: Ports[Name] } = {};
  try {
    if (wanted.includes('eventStore') || wanted.includes('readModels')) {
      const eventStore = keep(await opening('eventStore', () => openEventStore(choice, clock, log)));
      ports.eventStore = eventStore;
      ports.contacts = new ContactDesk(eventStore, { initialState, decide, evolve }, desk);
      if (wanted.includes('readModels'))
        ports.readModels = keep(await opening('readModels', () => openReadModels(choice, eventStore, log)));
    }
    if (wanted.includes('broker'))
      ports.broker = keep(await openingBroker(() => openBroker(choice, clientId, clock, log)));
    return { ...ports, close };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}
