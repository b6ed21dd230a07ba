/** Consumer groups of this service; offsets are kept under these names. */
export const groups = {
  facts: 'outbound-sender',
  receipts: 'outbound-sender.receipts',
  timers: 'outbound-sender.timers',
} as const;
