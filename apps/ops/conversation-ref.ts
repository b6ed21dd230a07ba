import { parseConversationId } from '@parley/contracts';

export interface ConversationRef {
  readonly contactId: string;
  readonly senderId: string;
}

/** @throws Error that says what a conversation id looks like */
export function conversationRef(id: string): ConversationRef {
  const ref = parseConversationId(id);
  if (!ref) {
    throw new Error(
      `${JSON.stringify(id)} is not a conversation id: it is <contact id>.<sender id>, such as jqmz3kzq5ycz7x4ko3a2hnv6ua.main, as the API and the console show it.`,
    );
  }
  return ref;
}
