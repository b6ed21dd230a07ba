export { runService, runServices } from './run-services.js';
export { startServices, type RunningServices, type StartOptions } from './start-services.js';
