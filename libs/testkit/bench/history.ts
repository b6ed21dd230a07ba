import { factIdOf, streamOf, uuidV5, type Fact, type FactBody } from '@parley/contracts';
import { decide, evolve, initialState, type Command, type ContactState } from '@parley/conversation';
import { contactIdNumber } from './material.js';

const at = '2026-11-20T15:00:00.000Z';

/** What a contact’s stream looks like after some answered texts: about ten facts a text. */
export function aConversationHistory(contact: number, texts: number): { stream: string; facts: Fact[] } {
  const contactId = contactIdNumber(contact);
  const facts: Fact[] = [];
  let state: ContactState = initialState;
  for (let text = 0; text < texts; text += 1) {
    for (const [step, command] of answeredText(contact, text).entries()) {
      const cause = `${contact}/${text}/${step}`;
      const decision = decide(state, command, { at, cause, actor: { kind: 'system' } });
      if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.code}`);
      for (const [ordinal, body] of decision.facts.entries()) {
        facts.push(factOf(body, cause, ordinal, contactId));
        state = evolve(state, { ...body, at });
      }
    }
  }
  return { stream: streamOf(contactId), facts };
}

function factOf(body: FactBody, cause: string, ordinal: number, contactId: string): Fact {
  return {
    ...body,
    id: factIdOf(cause, body.type, ordinal),
    version: 1,
    contactId,
    brandId: 'acme',
    at,
    cause,
    actor: { kind: 'system' },
  };
}

/** The commands an answered text leads to. */
export function answeredText(contact: number, text: number): Command[] {
  const messageId = uuidV5('text', String(contact), String(text));
  const replyId = uuidV5('reply', String(contact), String(text));
  return [
    {
      type: 'ReceiveMessage',
      senderId: 'main',
      message: {
        messageId,
        carrier: 'bench',
        carrierMessageId: `${contact}/${text}`,
        acceptedAt: at,
        from: '+14155550123',
        to: '+18335550100',
        text: 'Where is my order 1042, please?',
        media: [],
      },
      verdict: {
        route: 'agent',
        intent: 'order_status',
        confidence: 0.9,
        language: 'en',
        classifier: { id: 'bench', version: '1' },
      },
    },
    { type: 'ClaimTicketDelivery', messageId, attempt: 1, connector: 'bench' },
    { type: 'ConfirmTicketDelivery', messageId, connector: 'bench' },
    {
      type: 'RequestReply',
      senderId: 'main',
      replyId,
      author: 'agent',
      category: 'conversational_reply',
      text: 'It left us this morning and should reach you tomorrow.',
      media: [],
    },
    { type: 'JudgeReply', replyId, verdict: { kind: 'approve', rules: [], ruleset: 'bench' } },
    { type: 'ClaimReply', replyId, attempt: 1, carrier: 'bench' },
    {
      type: 'RecordSent',
      replyId,
      attempt: 1,
      carrierMessageId: replyId,
      segments: 1,
      encoding: 'GSM-7',
      knownBy: 'answer',
    },
    { type: 'RecordReceipt', replyId, carrierMessageId: replyId, status: 'delivered' },
  ];
}
