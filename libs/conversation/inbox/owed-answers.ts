import type { FactBody } from '@parley/contracts';
import type { OwedAnswer } from '../state.js';

/** Stands on a conversation while an answer is overdue: agents find those by it. */
export const overdueTag = 'answer-overdue';

interface Owing {
  readonly tags: readonly string[];
  readonly owed?: readonly OwedAnswer[];
}

/** What a fact makes of the answers that a conversation owes; the tag comes with the first alarm, and goes with the last cause of one. */
export function evolveOwed<Conversation extends Owing>(conversation: Conversation, fact: FactBody): Conversation {
  const { owed = [] } = conversation;
  switch (fact.type) {
    case 'AnswerOwed': {
      const { insteadOf, ...answer } = fact.data;
      if (owed.some(({ messageId }) => messageId === answer.messageId)) return conversation;
      if (owed.every(({ messageId }) => messageId !== insteadOf)) return owing(conversation, [...owed, answer]);
      // Whatever was written back since the older text was written since this one, too.
      return owing(
        conversation,
        change(owed, insteadOf, ({ replyIds }) => ({ ...answer, ...(replyIds && { replyIds }) })),
      );
    }
    case 'AnswerOverdue':
      return owing(
        conversation,
        change(owed, fact.data.messageId, (answer) => ({ ...answer, overdue: true })),
      );
    case 'AnswerSettled': {
      const others = owed.filter(({ messageId }) => messageId !== fact.data.messageId);
      return others.length === owed.length ? conversation : owing(conversation, others);
    }
    default:
      return conversation;
  }
}

/** Is this a reply that somebody wrote? No prompt or campaign answers a customer. */
export function answersPeople({ author, category, automatic }: FactBody<'ReplyRequested'>['data']): boolean {
  return author !== 'system' && automatic === undefined && category !== 'marketing';
}

function owing<Conversation extends Owing>(conversation: Conversation, owed: readonly OwedAnswer[]): Conversation {
  const was = isOverdue(conversation.owed);
  const is = isOverdue(owed);
  const others = was === is ? conversation.tags : conversation.tags.filter((tag) => tag !== overdueTag);
  return {
    ...conversation,
    owed: owed.length === 0 ? undefined : owed,
    tags: is && !was ? [...others, overdueTag] : others,
  };
}

const isOverdue = (owed: readonly OwedAnswer[] = []): boolean => owed.some(({ overdue }) => overdue === true);

function change(
  owed: readonly OwedAnswer[],
  messageId: string | undefined,
  to: (answer: OwedAnswer) => OwedAnswer,
): readonly OwedAnswer[] {
  return owed.map((answer) => (answer.messageId === messageId ? to(answer) : answer));
}
