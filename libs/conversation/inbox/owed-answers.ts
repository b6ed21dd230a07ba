import type { FactBody } from '@parley/contracts';
import type { OwedAnswer, Reply } from '../state.js';

/** Stands on a conversation while an answer is overdue: agents find those by it. */
export const overdueTag = 'answer-overdue';

interface Owing {
  readonly tags: readonly string[];
  readonly owed?: readonly OwedAnswer[];
}

/** What a fact makes of the answers that a conversation owes; the tag comes with every alarm, and goes with the last cause of one. */
export function evolveOwed<Conversation extends Owing>(conversation: Conversation, fact: FactBody): Conversation {
  const { owed = [] } = conversation;
  switch (fact.type) {
    case 'AnswerOwed': {
      const { insteadOf, ...answer } = fact.data;
      if (owed.some(({ messageId }) => messageId === answer.messageId)) return conversation;
      return owing(conversation, [...owed.filter(({ messageId }) => messageId !== insteadOf), answer]);
    }
    case 'AnswerOverdue': {
      const { messageId } = fact.data;
      if (!owed.some((answer) => answer.messageId === messageId)) return conversation;
      const rung = owed.map((answer) => (answer.messageId === messageId ? { ...answer, overdue: true } : answer));
      const others = conversation.tags.filter((tag) => tag !== overdueTag);
      return { ...conversation, owed: rung, tags: [...others, overdueTag] };
    }
    case 'AnswerSettled': {
      const others = owed.filter(({ messageId }) => messageId !== fact.data.messageId);
      return others.length === owed.length ? conversation : owing(conversation, others);
    }
    default:
      return conversation;
  }
}

/** Is this a reply that somebody wrote? No prompt or campaign answers a customer. */
export function answersPeople({ author, category, automatic }: Pick<Reply, 'author' | 'category' | 'automatic'>) {
  return author !== 'system' && automatic === undefined && category !== 'marketing';
}

function owing<Conversation extends Owing>(conversation: Conversation, owed: readonly OwedAnswer[]): Conversation {
  const noLonger = isOverdue(conversation.owed) && !isOverdue(owed);
  return {
    ...conversation,
    owed: owed.length === 0 ? undefined : owed,
    tags: noLonger ? conversation.tags.filter((tag) => tag !== overdueTag) : conversation.tags,
  };
}

const isOverdue = (owed: readonly OwedAnswer[] = []): boolean => owed.some(({ overdue }) => overdue === true);
