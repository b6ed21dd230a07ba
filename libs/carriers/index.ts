export * from './port.js';
export { normaliseAddress } from './address.js';
export { classifyFailure } from './failures.js';
export { webhooksFor } from './registry.js';
export { segmentsOf, type Segmentation } from './segments.js';
