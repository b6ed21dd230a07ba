import { documentCases } from './contract/documents.js';
import { generationCases } from './contract/generations.js';
import type { ReadModelsCase } from './contract/harness.js';
import { leaseCases } from './contract/lease.js';
import { listCases } from './contract/lists.js';
import { timerCases } from './contract/timers.js';

export type { ReadModelsCase, ReadModelsHarness } from './contract/harness.js';

/** What every adapter of the read models promises. */
export const readModelsContract: readonly ReadModelsCase[] = [
  ...documentCases,
  ...listCases,
  ...timerCases,
  ...generationCases,
  ...leaseCases,
];
