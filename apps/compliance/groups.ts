/** Consumer groups of this service; offsets are kept under these names. */
export const groups = { facts: 'compliance', timers: 'compliance.timers' } as const;
