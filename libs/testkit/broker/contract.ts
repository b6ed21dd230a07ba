import { committing } from './committing.js';
import { handling } from './handling.js';
import type { BrokerCase } from './harness.js';
import { parking } from './parking.js';
import { publishing } from './publishing.js';

/** What every adapter of the broker port has to keep. */
export const brokerContract: readonly BrokerCase[] = [...publishing, ...handling, ...parking, ...committing];
