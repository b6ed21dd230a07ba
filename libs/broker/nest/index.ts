export { Consume, OnFact, transportOf, type MessageContext } from './handlers.js';
export { GroupTransport, type GroupTransportOptions } from './group-transport.js';
