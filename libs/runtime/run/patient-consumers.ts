import type { Broker } from '@parley/broker';
import type { Environment } from '../config/settings.js';
import { engineInWords, isEmbedded } from '../engines/choice.js';
import { askPatiently, type Patience } from '../engines/open-patiently.js';

/** Joins groups as an engine is opened: a broker that goes away again while the services start is waited for. */
export function patientConsumers(
  broker: Pick<Broker, 'consume'>,
  environment: Environment,
  patience: Patience,
): Pick<Broker, 'consume'> {
  if (isEmbedded(environment, 'broker')) return broker;
  const title = engineInWords(environment, 'broker');
  return {
    consume: (options) =>
      askPatiently(
        title,
        () => broker.consume(options),
        (late) => late.drain(0),
        patience,
      ),
  };
}
