export { openEngines, type Engines } from './open-engines.js';
