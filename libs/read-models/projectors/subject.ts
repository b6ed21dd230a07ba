import type { RecordedFact } from '@parley/contracts';
import type { ContactDocument, ConversationDocument, MessageDocument } from '../port.js';

/** What a fact may change, as it stood before: all documents of one contact but its other texts, notes and timers. */
export interface Subject {
  readonly contact?: ContactDocument;
  readonly conversations: readonly ConversationDocument[];
  /** The text or reply the fact names, where it is known. */
  readonly message?: MessageDocument;
}

/** Id of the text or reply a fact names, if it names one. */
export function messageNamedBy({ data }: RecordedFact): string | undefined {
  if ('replyId' in data && typeof data.replyId === 'string') return data.replyId;
  if ('messageId' in data && typeof data.messageId === 'string') return data.messageId;
  return undefined;
}
