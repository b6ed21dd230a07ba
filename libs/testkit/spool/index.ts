export * from './unsteady-broker.js';
export * from './spool-bench.js';
