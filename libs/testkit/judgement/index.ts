export { anyBasis } from './any-basis.js';
