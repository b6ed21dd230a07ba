import { aConversation, aTicket, given, id, senderId } from '@parley/testkit';
import type { IntentCommand } from '../commands.js';

const correct = (intent: string, on = 'm1', from = senderId): IntentCommand => ({
  type: 'CorrectIntent',
  senderId: from,
  messageId: id(on),
  intent,
});
const routed = aConversation('m1', { intent: 'refund' });

describe('a person says what a text is about', () => {
  it('and what it was taken for stands beside it', () => {
    given(...routed)
      .when(correct('complaint'))
      .then({ type: 'IntentCorrected', senderId, data: { messageId: id('m1'), intent: 'complaint', was: 'refund' } });
  });

  it('and the ticket that the text opened is named anew', () => {
    given(...routed, ...aTicket('m1'))
      .when(correct('complaint'))
      .then({
        type: 'IntentCorrected',
        senderId,
        data: { messageId: id('m1'), intent: 'complaint', was: 'refund', ticketId: id('m1') },
      });
  });

  it('and again, as another', () => {
    const before = { type: 'IntentCorrected', senderId, data: { messageId: id('m1'), intent: 'complaint' } } as const;
    given(...routed, before)
      .when(correct('complaint'))
      .thenNothing();
    given(...routed, before)
      .when(correct('refund'))
      .then({ type: 'IntentCorrected', senderId, data: { messageId: id('m1'), intent: 'refund', was: 'complaint' } });
  });

  it('what it was taken for anyway changes nothing', () => {
    given(...routed)
      .when(correct('refund'))
      .thenNothing();
  });

  it('but not of a text that there is not, or that is of another conversation', () => {
    given(...routed)
      .when(correct('refund', 'm2'))
      .thenRefused('message-not-found');
    given(...routed)
      .when(correct('complaint', 'm1', 'vip'))
      .thenRefused('message-not-found');
  });

  it('but not where a keyword decided', () => {
    given(...aConversation('m1', { route: 'keyword', keyword: 'stop' }))
      .when(correct('complaint'))
      .thenRefused('intent-not-guessed');
  });
});
