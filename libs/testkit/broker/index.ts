export { ManualTime } from './manual-time.js';
export { MemoryEngine } from './memory-engine.js';
export { reasonsOf, setUpLanes } from './lane-bench.js';
