export { brokerContract } from './contract.js';
export type { BrokerCase, BrokerHarness } from './harness.js';
export { ManualTime } from './manual-time.js';
export { MemoryEngine } from './memory-engine.js';
export { reasonsOf, setUpLanes } from './lane-bench.js';
