export { openCarrierSenders, type CarrierSenders } from './carrier-senders.js';
