export { readModelsContract, type ReadModelsCase, type ReadModelsHarness } from './contract.js';
export * from './documents.js';
export { comparePositions, histories, logOf, orderlyHistories, positionOf, recordedFact } from './histories.js';
export { Shelf } from './shelf.js';
export { documentsAfter, ofInbox, ofReply, then } from './stories.js';
