import { type FactBody } from '@parley/contracts';
import type { DatedFact } from '@parley/conversation';
import { aConversation, aRequestedReply, aRoutedText, aTicket, id, minutesAfter, noon } from '@parley/testkit';
import { documentsAfter, ofInbox, then } from '@parley/testkit/read-models';

describe('unread', () => {
  const unreadAfter = (...story: (DatedFact | readonly DatedFact[])[]) =>
    documentsAfter(...story).only('conversations').unread;

  it('counts texts that need eyes, and not keywords that were answered by themselves', () => {
    expect(unreadAfter(aConversation('m1'), aRoutedText('m2', { route: 'clarify' }))).toBe(2);
    expect(unreadAfter(aConversation('m1', { route: 'keyword', keyword: 'help' }))).toBe(0);
    expect(unreadAfter(aConversation('m1', { route: 'none', possibleRevocation: true }))).toBe(1);
  });

  it('is taken back by reading and set again by an agent', () => {
    expect(unreadAfter(aConversation('m1'), then(1, ofInbox('MarkedRead')))).toBe(0);
    expect(unreadAfter(aConversation('m1'), then(1, ofInbox('MarkedRead'), ofInbox('MarkedUnread')))).toBe(1);
  });

  it('does not count texts of somebody who is blocked, who does not move up the inbox either', () => {
    const blocked = then(1, { type: 'ContactBlocked', data: {}, personal: {} });
    const more = aRoutedText('m2', { route: 'none', because: 'blocked' }, minutesAfter(noon, 5));
    const conversation = documentsAfter(aConversation('m1'), blocked, more).only('conversations');
    expect(conversation).toMatchObject({ unread: 1, blocked: true, lastMessageText: 'text m1', lastMessageAt: noon });
  });
});

describe('the last text of a conversation', () => {
  it('is the newest, whichever was routed last: a late one keeps its own time', () => {
    const late = aRoutedText('late', {}, minutesAfter(noon, 1));
    const shelf = documentsAfter(aConversation('m1'), aRoutedText('m2', {}, minutesAfter(noon, 5)), late);
    expect(shelf.only('conversations')).toMatchObject({ lastMessageText: 'text m2', unread: 3 });
    expect(shelf.all('messages').find((message) => message.id === id('late'))?.at).toBe(minutesAfter(noon, 1));
  });

  it('is the first one even where it was accepted before the conversation was opened', () => {
    const [created, opened, received, routed] = aConversation('m1');
    const shelf = documentsAfter(created!, { ...opened!, at: minutesAfter(noon, 3) }, received!, routed!);
    expect(shelf.only('conversations')).toMatchObject({ lastMessageText: 'text m1', lastMessageAt: noon });
  });

  it('may be a reply', () => {
    const shelf = documentsAfter(aConversation('m1'), aRequestedReply('r', {}, minutesAfter(noon, 2)));
    expect(shelf.only('conversations')).toMatchObject({ lastMessageText: 'reply r', lastMessageDirection: 'outbound' });
  });
});

describe('an inbox', () => {
  const conversationAfter = (...facts: FactBody[]) =>
    documentsAfter(aConversation('m1'), then(1, ...facts)).only('conversations');

  it('follows what agents do', () => {
    const until = minutesAfter(noon, 60);
    expect(conversationAfter(ofInbox('ConversationAssigned', { assignee: 'ann' })).assignee).toBe('ann');
    expect(conversationAfter(ofInbox('ConversationSnoozed', { until }))).toMatchObject({
      status: 'snoozed',
      snoozedUntil: until,
    });
    const woken = conversationAfter(
      ofInbox('ConversationSnoozed', { until }),
      ofInbox('ConversationWoken', { because: 'due' }),
    );
    expect(woken).toMatchObject({ status: 'open' });
    expect(woken).not.toHaveProperty('snoozedUntil');
    expect(conversationAfter(ofInbox('ConversationArchived')).status).toBe('archived');
    expect(conversationAfter(ofInbox('TagAdded', { tag: 'vip' }), ofInbox('TagAdded', { tag: 'vip' })).tags).toEqual([
      'vip',
    ]);
    expect(conversationAfter(ofInbox('TagAdded', { tag: 'vip' }), ofInbox('TagRemoved', { tag: 'vip' })).tags).toEqual(
      [],
    );
  });

  it('keeps notes with their author', () => {
    const note = documentsAfter(
      aConversation('m1'),
      then(1, ofInbox('NoteAdded', { noteId: id('n') }, { text: 'call back' })),
    );
    expect(note.only('notes')).toMatchObject({ text: 'call back', author: 'agent-7', at: minutesAfter(noon, 1) });
  });

  it('shows what became of the newest ticket, and that it is closed whatever comes late', () => {
    const delivery = { ticketId: id('m1'), messageId: id('m1'), connector: 'webhook', attempt: 1 };
    const ticketAfter = (...facts: FactBody[]) =>
      documentsAfter(aConversation('m1'), aTicket('m1'), then(1, ...facts)).only('conversations').ticket;
    expect(ticketAfter(ofInbox('TicketOpened', { ...delivery, externalTicketId: 'T-7' }))).toMatchObject({
      status: 'open',
      externalTicketId: 'T-7',
    });
    expect(
      ticketAfter(ofInbox('TicketDeliveryFailed', { ...delivery, code: '503', permanent: false, retryAt: noon }))
        ?.status,
    ).toBe('requested');
    expect(ticketAfter(ofInbox('TicketDeliveryFailed', { ...delivery, code: '410', permanent: true }))?.status).toBe(
      'failed',
    );
    expect(ticketAfter(ofInbox('TicketOutcomeUnknown', { ...delivery, because: 'timeout' }))?.status).toBe('unknown');
    expect(ticketAfter(ofInbox('TicketClosed', delivery), ofInbox('TicketUpdated', delivery))?.status).toBe('closed');
  });
});
