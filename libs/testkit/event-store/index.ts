export * from './contract.js';
export type { EventStoreHarness } from './harness.js';
