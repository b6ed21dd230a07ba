export * from './commands.js';
export * from './decision.js';
export * from './state.js';
export { decide } from './decide.js';
export { evolve, type DatedFact } from './evolve.js';
