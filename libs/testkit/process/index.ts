export { ParleyProcess, type ParleyProcessOptions } from './parley-process.js';
export { freePort } from './free-port.js';
