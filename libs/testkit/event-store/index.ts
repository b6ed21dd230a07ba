export * from './contract.js';
export * from './harness.js';
export * from './listener.js';
