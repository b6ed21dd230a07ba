/** Consumer groups of this service; offsets are kept under these names. */
export const groups = { facts: 'csr-connector', timers: 'csr-connector.timers' } as const;
