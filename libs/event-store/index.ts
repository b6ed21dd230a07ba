export * from './port.js';
export * from './appendable.js';
export * from './upcast.js';
