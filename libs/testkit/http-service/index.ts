export { acme } from './acme.js';
export { HeldClock } from './held-clock.js';
export { startHttpService, type HttpService, type HttpServiceOptions } from './start.js';
