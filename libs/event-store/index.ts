export * from './port.js';
export * from './appendable.js';
export { newestFirst } from './newest-first.js';
export * from './upcast.js';
