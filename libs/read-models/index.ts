export * from './port.js';
export * from './deriving.js';
