import {
  aConversation,
  aRoutedText,
  aTicket,
  given,
  id,
  minutesAfter,
  noon,
  senderId,
  stateAfter,
} from '@parley/testkit';
import type { Command } from '../commands.js';
import { isUnsettled, openTicketOf, ticketOfMessage } from '../index.js';

const planned = [...aConversation('m1'), ...aTicket('m1')];
const claimedDelivery = (name: string, attempt = 1) => ({
  type: 'TicketDeliveryClaimed' as const,
  senderId,
  data: { ticketId: id('m1'), messageId: id(name), attempt, connector: 'webhook' },
});
const opened = {
  type: 'TicketOpened' as const,
  senderId,
  data: { ticketId: id('m1'), messageId: id('m1'), connector: 'webhook' },
};
const second = [...aRoutedText('m2'), ...aTicket('m1', { messageId: id('m2'), continues: true })];
const claim = (name: string, attempt = 1): Command => ({
  type: 'ClaimTicketDelivery',
  messageId: id(name),
  attempt,
  connector: 'webhook',
});
const confirm = (name: string, externalTicketId?: string): Command => ({
  type: 'ConfirmTicketDelivery',
  messageId: id(name),
  connector: 'webhook',
  ...(externalTicketId ? { externalTicketId } : {}),
});
const fail = (name: string, retryAt?: string): Command => ({
  type: 'FailTicketDelivery',
  messageId: id(name),
  code: 'http-500',
  permanent: retryAt === undefined,
  ...(retryAt ? { retryAt } : {}),
});
const later = minutesAfter(noon, 5);
const failed = {
  type: 'TicketDeliveryFailed' as const,
  senderId,
  data: { ticketId: id('m1'), messageId: id('m1'), attempt: 1, code: 'http-500', permanent: false, retryAt: later },
};
const unknown = {
  type: 'TicketOutcomeUnknown' as const,
  senderId,
  data: { ticketId: id('m1'), messageId: id('m1'), attempt: 1, because: 'timeout' },
};

describe('handing a text to the platform', () => {
  it('is claimed once per attempt', () => {
    given(...planned)
      .when(claim('m1'))
      .then(claimedDelivery('m1'));
    given(...planned, claimedDelivery('m1'))
      .when(claim('m1'))
      .thenNothing();
    given(...planned, claimedDelivery('m1'), opened)
      .when(claim('m1'))
      .thenNothing();
  });

  it('waits for the texts ahead of it', () => {
    given(...planned, ...second)
      .when(claim('m2'))
      .thenRefused('delivery-not-claimable');
    given(...planned, ...second, claimedDelivery('m1'), failed)
      .when(claim('m2'))
      .thenRefused('delivery-not-claimable');
    given(...planned, ...second, claimedDelivery('m1'), opened)
      .when(claim('m2'))
      .then(claimedDelivery('m2'));
  });

  it('does not wait for one whose outcome is unknown', () => {
    given(...planned, ...second, claimedDelivery('m1'), unknown)
      .when(claim('m2'))
      .then(claimedDelivery('m2'));
  });

  it('opens the ticket with the first text and updates it with the next', () => {
    given(...planned, claimedDelivery('m1'))
      .when(confirm('m1', 'T-9'))
      .then({ ...opened, data: { ...opened.data, externalTicketId: 'T-9' } });
    given(...planned, ...second, claimedDelivery('m1'), opened, claimedDelivery('m2'))
      .when(confirm('m2'))
      .then({
        type: 'TicketUpdated',
        senderId,
        data: { ticketId: id('m1'), messageId: id('m2'), connector: 'webhook' },
      });
    given(...planned, claimedDelivery('m1'), opened)
      .when(confirm('m1'))
      .thenNothing();
  });

  it('is tried again after a refusal where that was promised, and only then', () => {
    given(...planned, claimedDelivery('m1'))
      .when(fail('m1', later))
      .then(failed);
    given(...planned, claimedDelivery('m1'), failed)
      .when(claim('m1', 2))
      .then(claimedDelivery('m1', 2));
    const { retryAt: _, ...data } = failed.data;
    given(...planned, claimedDelivery('m1'), { ...failed, data: { ...data, permanent: true } })
      .when(claim('m1', 2))
      .thenRefused('delivery-not-claimable');
    given(...planned)
      .when(claim('m1', 2))
      .thenRefused('delivery-not-claimable');
  });

  it('without an answer is unknown until somebody finds out', () => {
    const mark: Command = { type: 'MarkTicketDeliveryUnknown', messageId: id('m1'), because: 'timeout' };
    given(...planned, claimedDelivery('m1'))
      .when(mark)
      .then(unknown);
    given(...planned, claimedDelivery('m1'), unknown)
      .when(mark)
      .thenNothing();
    const resolve = (outcome: 'delivered' | 'not-delivered', retryAt?: string): Command => ({
      type: 'ResolveTicketDelivery',
      messageId: id('m1'),
      outcome,
      ...(retryAt ? { retryAt } : {}),
    });
    expect(
      given(...planned, claimedDelivery('m1'), unknown)
        .when(resolve('delivered'))
        .facts()[0],
    ).toMatchObject({ type: 'TicketOpened' });
    expect(
      given(...planned, claimedDelivery('m1'), unknown)
        .when(resolve('not-delivered', later))
        .facts()[0],
    ).toMatchObject({
      type: 'TicketDeliveryFailed',
      data: { permanent: false, retryAt: later },
    });
    given(...planned, claimedDelivery('m1'), opened)
      .when(resolve('not-delivered', later))
      .thenNothing();
  });

  it('is refused for a text that belongs to no ticket', () => {
    given(...aConversation('m1'))
      .when(claim('m1'))
      .thenRefused('ticket-not-found');
    given(...planned)
      .when(confirm('m9'))
      .thenRefused('ticket-not-found');
    given(...planned)
      .when(fail('m1'))
      .thenNothing();
  });
});

describe('closing and reopening a ticket', () => {
  const closed = { type: 'TicketClosed' as const, senderId, data: { ticketId: id('m1') } };
  const reopened = { type: 'TicketReopened' as const, senderId, data: { ticketId: id('m1') } };

  it('each has its effect once', () => {
    given(...planned)
      .when({ type: 'CloseTicket', ticketId: id('m1') })
      .then(closed);
    given(...planned, closed)
      .when({ type: 'CloseTicket', ticketId: id('m1') })
      .thenNothing();
    given(...planned, closed)
      .when({ type: 'ReopenTicket', ticketId: id('m1') })
      .then(reopened);
    given(...planned)
      .when({ type: 'ReopenTicket', ticketId: id('m1') })
      .thenNothing();
    given(...planned)
      .when({ type: 'CloseTicket', ticketId: id('other') })
      .thenRefused('ticket-not-found');
  });

  it('is what the current ticket of a sender code depends on', () => {
    expect(openTicketOf(stateAfter(planned).tickets, senderId)?.ticketId).toBe(id('m1'));
    expect(openTicketOf(stateAfter([...planned, closed]).tickets, senderId)).toBeUndefined();
    expect(openTicketOf(stateAfter(planned).tickets, 'second')).toBeUndefined();
  });
});

describe('what is still on its way', () => {
  it.each([
    [[], true],
    [[claimedDelivery('m1')], true],
    [[claimedDelivery('m1'), failed], true],
    [[claimedDelivery('m1'), unknown], false],
    [[claimedDelivery('m1'), opened], false],
  ])('after %j', (facts, unsettled) => {
    const ticket = ticketOfMessage(stateAfter([...planned, ...facts]).tickets, id('m1'));
    expect(ticket!.deliveries.some(isUnsettled)).toBe(unsettled);
  });
});
