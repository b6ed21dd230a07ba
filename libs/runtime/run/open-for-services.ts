import type { Broker } from '@parley/broker';
import { isParleyError } from '@parley/contracts';
import type { ContactDeskOptions } from '../contacts/contact-desk.js';
import { assertKeyOf } from '../data-folder/install-key.js';
import { engineInWords, isEmbedded } from '../engines/choice.js';
import { LateBroker } from '../engines/late-broker.js';
import { openSomeEngines, type SomeEngines } from '../engines/open-engines.js';
import { askPatiently, openPatiently } from '../engines/open-patiently.js';
import type { EngineName } from '../service.js';
import { openPrepared, type BrokerSurroundings } from './prepare-broker.js';

export interface Opening extends BrokerSurroundings {
  readonly wanted: readonly EngineName[];
  readonly clientId: string;
  readonly desk: ContactDeskOptions;
  /** Milliseconds for which an engine on the network is waited for. */
  readonly patience: number;
  /** Aborted when the process is told to stop before it runs. */
  readonly signal: AbortSignal;
  /** The broker may come later: the start does not wait for it. */
  readonly brokerMayBeLate: boolean;
  /** Told where what went on in the background came to an end that no waiting helps. */
  readonly onHopeless: (error: unknown) => void;
}

/** Opens the engines of these services; those on the network are waited for, those in the data folder are there or not. */
export async function openForServices(opening: Opening): Promise<SomeEngines> {
  const { environment, wanted, clock, clientId, log, desk, patience: limit, signal, brokerMayBeLate } = opening;
  const waitFor = <T extends { close(): Promise<void> }>(engine: EngineName, open: () => Promise<T>): Promise<T> =>
    isEmbedded(environment, engine)
      ? open()
      : openPatiently(engineInWords(environment, engine), open, { limit, signal, log });

  const openingBroker = async (open: () => Promise<Broker>): Promise<Broker> => {
    const prepared = (): Promise<Broker> => openPrepared(open, opening);
    if (!brokerMayBeLate) return waitFor('broker', prepared);
    const isHopeless = (error: unknown): boolean => isParleyError(error, 'install-key-differs');
    const late = new LateBroker((stopped) =>
      openPatiently(engineInWords(environment, 'broker'), prepared, {
        limit: Infinity,
        signal: stopped,
        log,
        isHopeless,
      }),
    );
    late.settled.catch(opening.onHopeless);
    return late;
  };
  const how = { clock, clientId, log, desk, opening: waitFor, openingBroker };
  const engines = await openSomeEngines(environment, wanted, how);
  try {
    await assertOwnStore(engines, opening);
    return engines;
  } catch (error) {
    await engines.close();
    throw error;
  }
}

/** A store in the data folder lies beside its keys; one on the network may be reached with any. */
async function assertOwnStore({ eventStore }: SomeEngines, opening: Opening): Promise<void> {
  const { environment, secrets, patience: limit, signal, log } = opening;
  if (!eventStore || isEmbedded(environment, 'eventStore')) return;
  const compare = (): Promise<void> => assertKeyOf(eventStore, secrets);
  const nothing = async (): Promise<void> => undefined;
  await askPatiently(engineInWords(environment, 'eventStore'), compare, nothing, { limit, signal, log });
}
