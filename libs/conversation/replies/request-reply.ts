import type { ReplyCommand } from '../commands.js';
import { accept, nothing, refuse, type Decision } from '../decision.js';
import type { ContactState } from '../state.js';

/** Records the wish; whether the reply may go out is judged afterwards. A reply on a closed conversation reopens it. */
export function requestReply(state: ContactState, command: Extract<ReplyCommand, { type: 'RequestReply' }>): Decision {
  const { senderId, replyId, author, category, automatic, answers, language } = command;
  if (state.replies.byId[replyId]) return nothing;
  const conversation = state.inbox.bySender[senderId];
  if (!conversation)
    return refuse('conversation-not-found', 'This number and this sender code have not exchanged a text.');
  const outOfSight = conversation.status === 'closed' || conversation.status === 'archived';
  return accept(
    ...(outOfSight && author !== 'system'
      ? [{ type: 'ConversationReopened' as const, senderId, data: { because: 'reply' as const } }]
      : []),
    {
      type: 'ReplyRequested',
      senderId,
      data: {
        replyId,
        author,
        category,
        ...(automatic === undefined ? {} : { automatic }),
        ...(answers === undefined ? {} : { answers }),
        ...(language === undefined ? {} : { language }),
      },
      personal: { text: command.text, media: [...command.media] },
    },
  );
}
