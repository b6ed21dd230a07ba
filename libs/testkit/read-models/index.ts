export { readModelsContract, type ReadModelsCase, type ReadModelsHarness } from './contract.js';
export * from './documents.js';
export { comparePositions, histories, positionOf, recordedFact } from './histories.js';
export { Shelf } from './shelf.js';
