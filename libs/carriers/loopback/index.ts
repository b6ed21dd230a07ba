export { LoopbackAir, type LoopbackReceipt } from './air.js';
export { type PhoneMessage } from './phone-messages.js';
export { LoopbackReceipts } from './receipts.js';
