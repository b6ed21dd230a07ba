export * from './contract.js';
export * from './given-when-then.js';
export * from './facts.js';
export * from './seeded.js';
