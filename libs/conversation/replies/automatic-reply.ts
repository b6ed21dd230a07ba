import type { FactBody, ReplyCategory } from '@parley/contracts';
import type { AutomaticReply } from '../commands.js';

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
