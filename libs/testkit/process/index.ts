export { ParleyProcess, type ParleyProcessOptions } from './parley-process.js';
export { ParleySet, serviceNames, type Member, type ParleySetOptions, type ServiceName } from './parley-set.js';
export { freePort } from './free-port.js';
export { flagsOfStart } from './start-flags.js';
