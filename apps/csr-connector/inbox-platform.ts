import type { Platform } from './platform.js';

/** Tickets live in Parley itself: the text is in the inbox already. */
export const inboxPlatform: Platform = {
  kind: 'inbox',
  repeatable: true,
  onUnknown: 'wait',
  deliver: async () => ({ kind: 'taken' }),
};
