import type { DatedFact } from '../dated-fact.js';
import type { MessagesState, ReceivedMessage } from '../state.js';

export function evolveMessages(messages: MessagesState, fact: DatedFact): MessagesState {
  switch (fact.type) {
    case 'MessageReceived': {
      const senderId = fact.senderId ?? '';
      const last = messages.lastInboundAt[senderId];
      return {
        ...messages,
        byId: {
          ...messages.byId,
          [fact.data.messageId]: {
            senderId,
            at: fact.data.acceptedAt,
            keywordApplied: false,
            carrierOptOut: fact.data.carrierOptOut !== undefined,
          },
        },
        lastInboundAt:
          last === undefined || last < fact.data.acceptedAt
            ? { ...messages.lastInboundAt, [senderId]: fact.data.acceptedAt }
            : messages.lastInboundAt,
      };
    }
    case 'MessageRouted': {
      const { route, keyword, intent, answerDueAt } = fact.data;
      // Whoever wants no more texts owes no answer.
      const open = keyword === 'stop' ? { ...messages, expected: {} } : messages;
      return change(open, fact.data.messageId, {
        route,
        ...(keyword === undefined ? {} : { keyword }),
        ...(intent === undefined ? {} : { intent }),
        ...(answerDueAt === undefined ? {} : { answerDueAt }),
      });
    }
    case 'IntentCorrected': {
      const { messageId, intent, answerDueAt } = fact.data;
      const due = answerDueAt === undefined ? {} : { answerDueAt };
      const { corrected, intent: routedIntent } = messages.byId[messageId] ?? {};
      const routed = corrected || routedIntent === undefined ? {} : { routedIntent };
      return change(messages, messageId, { intent, corrected: true, ...routed, ...due });
    }
    case 'AnswerExpected': {
      const { senderId } = fact;
      if (senderId === undefined) return messages;
      const { expectationId, by, field, until } = fact.data;
      const expected = { expectationId, by, since: fact.at, until, ...(field === undefined ? {} : { field }) };
      return { ...messages, expected: { ...messages.expected, [senderId]: expected } };
    }
    case 'AnswerCollected': {
      const { [fact.senderId ?? '']: answered, ...others } = messages.expected;
      return answered?.expectationId === fact.data.expectationId ? { ...messages, expected: others } : messages;
    }
    case 'SubjectErased':
      return { ...messages, expected: {} };
    case 'ConsentGranted':
    case 'ConsentRevoked':
      return change(messages, fact.data.messageId, { keywordApplied: true });
    case 'ReplyRequested':
      return fact.data.automatic === 'helpAnswer'
        ? change(messages, fact.data.answers, { keywordApplied: true })
        : messages;
    default:
      return messages;
  }
}

function change(
  messages: MessagesState,
  messageId: string | undefined,
  changes: Partial<ReceivedMessage>,
): MessagesState {
  const message = messageId === undefined ? undefined : messages.byId[messageId];
  if (messageId === undefined || !message) return messages;
  return { ...messages, byId: { ...messages.byId, [messageId]: { ...message, ...changes } } };
}
