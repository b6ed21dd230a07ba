import type { FactBody } from '@parley/contracts';
import type { InboxConversation, InboxState } from '../state.js';
import { bringBack } from './bring-back.js';

/** Stands on a conversation while somebody who opted out seems to want texts again, and has not texted the word for it. */
export const backTag = 'wants-back';

/** Puts a text that was taken for a keyword, and had no effect, in front of the people who read the inbox. */
export function showAsker(senderId: string, conversation: InboxConversation | undefined): FactBody[] {
  const { tags = [], unread = 0 } = conversation ?? {};
  return [
    ...bringBack(senderId, conversation, 'text'),
    ...(tags.includes(backTag) ? [] : [{ type: 'TagAdded' as const, senderId, data: { tag: backTag } }]),
    ...(unread > 0 ? [] : [{ type: 'MarkedUnread' as const, senderId, data: {} }]),
  ];
}

/** Their question is over, on whatever sender code it was put: they are back, or want no texts after all. */
export function withoutAsker({ bySender }: InboxState): FactBody[] {
  return Object.entries(bySender)
    .filter(([, { tags }]) => tags.includes(backTag))
    .map(([senderId]) => ({ type: 'TagRemoved', senderId, data: { tag: backTag } }));
}
