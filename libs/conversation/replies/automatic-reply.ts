import type { FactBody, ReplyCategory } from '@parley/contracts';
import type { AutomaticReply } from '../commands.js';

/** A question that answers no text: the system’s own. */
export function promptRequested(
  senderId: string,
  { replyId, automatic, language, text }: AutomaticReply,
  category: ReplyCategory,
): FactBody<'ReplyRequested'> {
  return {
    type: 'ReplyRequested',
    senderId,
    data: { replyId, author: 'system', category, automatic, language },
    personal: { text, media: [] },
  };
}

export function automaticReply(
  senderId: string,
  reply: AutomaticReply,
  category: ReplyCategory,
  answers: string,
): FactBody<'ReplyRequested'> {
  const { replyId, automatic, language, text } = reply;
  return {
    type: 'ReplyRequested',
    senderId,
    data: { replyId, author: 'system', category, automatic, answers, language },
    personal: { text, media: [] },
  };
}
