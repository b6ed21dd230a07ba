import { Injectable, type PipeTransform } from '@nestjs/common';
import { parseConversationId } from '@parley/contracts';
import { conversationNotFound } from '../http/refusals.js';

/** A conversation as a route names it. */
export interface ConversationRef {
  readonly id: string;
  readonly contactId: string;
  readonly senderId: string;
}

/** What is not shaped like a conversation id names no conversation. */
@Injectable()
export class ConversationIdPipe implements PipeTransform<string, ConversationRef> {
  transform(id: string): ConversationRef {
    const parts = parseConversationId(id);
    if (!parts) throw conversationNotFound();
    return { id, ...parts };
  }
}
