export * from './commands.js';
export * from './decision.js';
export * from './state.js';
export { decide } from './decide.js';
export { evolve, type DatedFact } from './evolve.js';
export { needsEyes } from './inbox/needs-eyes.js';
export { higherReceipt, receiptRank } from './replies/receipt-rank.js';
export { isUnsettled } from './tickets/deliver-to-ticket.js';
export { openTicketOf, ticketOfMessage } from './tickets/ticket-for.js';
