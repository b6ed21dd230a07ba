import { aConversation, aTicket, given, id, minutesAfter, noon, senderId, stateAfter } from '@parley/testkit';
import type { FactBody } from '@parley/contracts';
import type { InboxCommand } from '../commands.js';

const known = aConversation('m1');
const tomorrow = minutesAfter(noon, 1440);
const at = { at: noon };
const on = <C>(command: C): InboxCommand => ({ senderId, ...command }) as unknown as InboxCommand;
const done = (type: string, data: object = {}): FactBody => ({ type, senderId, data }) as FactBody;

describe('organising a conversation', () => {
  it.each<[object, FactBody, FactBody[]]>([
    [{ type: 'AssignConversation', assignee: 'ann' }, done('ConversationAssigned', { assignee: 'ann' }), []],
    [
      { type: 'AssignConversation' },
      done('ConversationAssigned', {}),
      [done('ConversationAssigned', { assignee: 'ann' })],
    ],
    [{ type: 'SnoozeConversation', until: tomorrow }, done('ConversationSnoozed', { until: tomorrow }), []],
    [
      { type: 'WakeConversation', because: 'agent' },
      done('ConversationWoken', { because: 'agent' }),
      [done('ConversationSnoozed', { until: tomorrow })],
    ],
    [{ type: 'CloseConversation' }, done('ConversationClosed'), []],
    [{ type: 'ReopenConversation' }, done('ConversationReopened', { because: 'agent' }), [done('ConversationClosed')]],
    [
      { type: 'ReopenConversation' },
      done('ConversationWoken', { because: 'agent' }),
      [done('ConversationSnoozed', { until: tomorrow })],
    ],
    [{ type: 'ArchiveConversation' }, done('ConversationArchived'), [done('ConversationClosed')]],
    [{ type: 'MarkRead' }, done('MarkedRead'), []],
    [{ type: 'MarkUnread' }, done('MarkedUnread'), [done('MarkedRead')]],
    [{ type: 'AddTag', tag: 'vip' }, done('TagAdded', { tag: 'vip' }), []],
    [{ type: 'RemoveTag', tag: 'vip' }, done('TagRemoved', { tag: 'vip' }), [done('TagAdded', { tag: 'vip' })]],
    [
      { type: 'AddNote', noteId: id('n1'), text: 'called' },
      { ...done('NoteAdded', { noteId: id('n1') }), personal: { text: 'called' } } as FactBody,
      [],
    ],
  ])('%j leads to its fact once', (command, fact, before) => {
    given(...known, ...before)
      .when(on(command), at)
      .then(fact);
    given(...known, ...before, fact)
      .when(on(command), at)
      .thenNothing();
    given().when(on(command), at).thenRefused('conversation-not-found');
  });

  it('cannot be snoozed until a moment that has passed', () => {
    given(...known)
      .when(on({ type: 'SnoozeConversation', until: noon }), at)
      .thenRefused('instant-in-the-past');
  });

  it('is not woken by the timer of an earlier snooze', () => {
    const snoozed = [done('ConversationSnoozed', { until: noon }), done('ConversationSnoozed', { until: tomorrow })];
    given(...known, ...snoozed)
      .when(on({ type: 'WakeConversation', because: 'due' }), at)
      .thenNothing();
    given(...known, ...snoozed)
      .when(on({ type: 'WakeConversation', because: 'due' }), { at: tomorrow })
      .then(done('ConversationWoken', { because: 'due' }));
  });

  it('closes the open ticket with the conversation', () => {
    given(...known, ...aTicket('m1'))
      .when(on({ type: 'CloseConversation' }), at)
      .then(done('ConversationClosed'), done('TicketClosed', { ticketId: id('m1') }));
  });
});

describe('the unread count', () => {
  const unread = (routed: object) => stateAfter(aConversation('m1', routed)).inbox.bySender[senderId]?.unread;

  it('counts texts that need eyes and no others', () => {
    expect(unread({ route: 'agent' })).toBe(1);
    expect(unread({ route: 'clarify' })).toBe(1);
    expect(unread({ route: 'none' })).toBe(1);
    expect(unread({ route: 'none', because: 'blocked' })).toBe(0);
    expect(unread({ route: 'keyword', keyword: 'stop' })).toBe(0);
    expect(unread({ route: 'none', because: 'blocked', possibleRevocation: true })).toBe(1);
  });

  it('is reversible', () => {
    const state = stateAfter([...known, done('MarkedRead'), done('MarkedUnread')]);
    expect(state.inbox.bySender[senderId]?.unread).toBe(1);
  });
});
