import type { FactBody } from '@parley/contracts';
import type { InboxConversation } from '../state.js';

/** What puts a conversation that was out of sight back in front of the agents (features T7). */
export function bringBack(
  senderId: string,
  conversation: InboxConversation | undefined,
  because: 'text' | 'agent',
): FactBody[] {
  switch (conversation?.status) {
    case 'closed':
    case 'archived':
      return [{ type: 'ConversationReopened', senderId, data: { because } }];
    case 'snoozed':
      return [{ type: 'ConversationWoken', senderId, data: { because } }];
    default:
      return [];
  }
}
