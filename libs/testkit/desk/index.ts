export * from './fake-desk.js';
