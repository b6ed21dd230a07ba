/** Consumer groups of this service; offsets are kept under these names. */
export const groups = { texts: 'nlp-router' } as const;
