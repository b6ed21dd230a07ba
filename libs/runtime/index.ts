export * from './clock.js';
export * from './config/schema.js';
export * from './config/settings.js';
export * from './contacts/contacts.js';
export * from './lifecycle.js';
export * from './one-at-a-time.js';
export * from './service.js';
export * from './tokens.js';
