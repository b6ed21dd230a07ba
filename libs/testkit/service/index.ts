export * from './run-one.js';
