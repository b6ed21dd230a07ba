export { aSchema, type Schema } from './a-schema.js';
