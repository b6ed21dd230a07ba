export { isEmbedded } from './choice.js';
export { openEngines, type Engines } from './open-engines.js';
