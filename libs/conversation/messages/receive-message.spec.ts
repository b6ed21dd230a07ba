import {
  aConversation,
  aRoutedText,
  aTicket,
  aText,
  aVerdict,
  brandCode,
  customer,
  given,
  id,
  minutesAfter,
  noon,
  revoked,
  senderId,
} from '@parley/testkit';
import type { FactBody } from '@parley/contracts';
import type { AutomaticReply, MessageCommand, RoutingVerdict } from '../commands.js';

const prompt: AutomaticReply = {
  replyId: id('prompt'),
  automatic: 'agentPrompt',
  text: 'Acme: text AGENT',
  language: 'en',
};
const receive = (name: string, verdict: Partial<RoutingVerdict> = {}, withPrompt = true): MessageCommand => ({
  type: 'ReceiveMessage',
  senderId,
  message: aText(name),
  verdict: aVerdict(verdict),
  ...(withPrompt ? { prompt } : {}),
});
const at = { at: minutesAfter(noon, 10) };

describe('a text arrives', () => {
  it('from a stranger: the contact, the conversation, the text, its route and its ticket stand in one append', () => {
    given()
      .when(receive('m1'), at)
      .then(
        { type: 'ContactCreated', data: { source: 'text' }, personal: { phone: customer } },
        { type: 'ConversationOpened', senderId, data: {} },
        {
          type: 'MessageReceived',
          senderId,
          data: { messageId: id('m1'), carrier: 'loopback', carrierMessageId: 'm1', acceptedAt: noon },
          personal: { from: customer, to: brandCode, text: 'text m1', media: [] },
        },
        { type: 'MessageRouted', senderId, data: { messageId: id('m1'), ...aVerdict() } },
        {
          type: 'TicketRequested',
          senderId,
          data: { ticketId: id('m1'), messageId: id('m1'), continues: false, intent: 'order_status' },
        },
      );
  });

  it('twice: a redelivered webhook changes nothing (pitfall 22)', () => {
    given(...aConversation('m1'))
      .when(receive('m1'), at)
      .thenNothing();
  });

  it('keeps the raw request as evidence', () => {
    const raw = { method: 'POST', url: '/x', headers: {}, body: 'Body=hi', bodyEncoding: 'utf8' as const };
    const command = { ...receive('m1'), message: aText('m1', { raw }) };
    expect(
      given()
        .when(command)
        .facts()
        .find((fact) => fact.type === 'MessageReceived'),
    ).toMatchObject({ personal: { raw } });
  });

  it('unclear: the customer is asked to text AGENT', () => {
    given(...aConversation('m0', { route: 'none' }))
      .when(receive('m1', { route: 'clarify' }), at)
      .then(
        expect.objectContaining({ type: 'MessageReceived' }),
        expect.objectContaining({ type: 'MessageRouted', data: expect.objectContaining({ route: 'clarify' }) }),
        {
          type: 'ReplyRequested',
          senderId,
          data: {
            replyId: id('prompt'),
            author: 'system',
            category: 'conversational_reply',
            automatic: 'agentPrompt',
            answers: id('m1'),
            language: 'en',
          },
          personal: { text: 'Acme: text AGENT', media: [] },
        },
      );
  });

  const prompted = [
    ...aConversation('m0', { route: 'clarify' }),
    {
      type: 'ReplyRequested' as const,
      senderId,
      data: {
        replyId: id('p0'),
        author: 'system' as const,
        category: 'conversational_reply' as const,
        automatic: 'agentPrompt' as const,
      },
      personal: { text: 'prompt', media: [] },
      at: noon,
    },
  ];

  it('unclear again: nobody is asked twice in a row, a person looks', () => {
    const facts = given(...prompted)
      .when(receive('m1', { route: 'clarify' }), at)
      .facts();
    expect(facts.map(({ type }) => type)).toEqual(['MessageReceived', 'MessageRouted', 'TicketRequested']);
    expect(facts[1]!.data).toMatchObject({ route: 'agent', because: 'already-prompted' });
  });

  it.each([
    [11 * 60 + 59, 'agent'],
    [12 * 60, 'clarify'],
  ])('unclear %d minutes after a prompt, with thanks in between, goes to %s', (minutes, route) => {
    const facts = given(...prompted, ...aRoutedText('thanks', { route: 'none', intent: 'ack' }, minutesAfter(noon, 1)))
      .when(receive('m1', { route: 'clarify' }), { at: minutesAfter(noon, minutes) })
      .facts();
    expect(facts.find(({ type }) => type === 'MessageRouted')?.data).toMatchObject({ route });
  });

  it.each([13, 24 * 30])(
    'unclear %d hours after a prompt, and nothing in between: nobody is asked twice in a row',
    (hours) => {
      const facts = given(...prompted)
        .when(receive('m1', { route: 'clarify' }), { at: minutesAfter(noon, hours * 60) })
        .facts();
      expect(facts.map(({ type }) => type)).toEqual(['MessageReceived', 'MessageRouted', 'TicketRequested']);
      expect(facts[1]!.data).toMatchObject({ route: 'agent', because: 'already-prompted' });
    },
  );

  it('unclear, and asked lately on another sender code only: each asks for itself', () => {
    const elsewhere = prompted.map((fact) => ('senderId' in fact ? { ...fact, senderId: 'second' } : fact));
    const facts = given(...elsewhere)
      .when(receive('m1', { route: 'clarify' }), { at: minutesAfter(noon, 13 * 60) })
      .facts();
    expect(facts.find(({ type }) => type === 'MessageRouted')?.data).toMatchObject({ route: 'clarify' });
  });

  const saying = (text: string, verdict: Partial<RoutingVerdict>): MessageCommand => ({
    ...receive('m1', verdict),
    message: aText('m1', { text }),
  });

  it.each(['yes please', 'oui svp', 'Sure', 'sí'])('%p to the prompt, which offers a person, reaches one', (text) => {
    const facts = given(...prompted)
      .when(saying(text, { route: 'none', intent: 'ack' }), at)
      .facts();
    expect(facts.map(({ type }) => type)).toEqual(['MessageReceived', 'MessageRouted', 'TicketRequested']);
    expect(facts[1]!.data).toMatchObject({ route: 'agent', because: 'already-prompted' });
  });

  it.each([
    ['thanks', prompted, 10],
    ['no thanks', prompted, 10],
    ['yes please', prompted, 12 * 60],
    ['yes please', aConversation('m0', { route: 'none' }), 10],
    ['yes please', [...prompted, ...revoked()], 10],
  ])('but %p is no yes to a prompt, or to none that stands (%#)', (text, history, minutes) => {
    const facts = given(...history)
      .when(saying(text, { route: 'none', intent: 'ack' }), { at: minutesAfter(noon, minutes) })
      .facts();
    expect(facts.map(({ type }) => type)).toEqual(['MessageReceived', 'MessageRouted']);
    expect(facts[1]!.data).toMatchObject({ route: 'none' });
  });

  it('unclear where the prompt is switched off: a person looks', () => {
    const facts = given(...aConversation('m0', { route: 'none' }))
      .when(receive('m1', { route: 'clarify' }, false), at)
      .facts();
    expect(facts[1]!.data).toMatchObject({ route: 'agent', because: 'prompt-off' });
    expect(facts[2]!.type).toBe('TicketRequested');
  });

  it.each(['clarify', 'none'] as const)('%s while a ticket is open joins that ticket', (route) => {
    const facts = given(...aConversation('m0'), ...aTicket('m0'))
      .when(receive('m1', { route }), at)
      .facts();
    expect(facts[1]!.data).toMatchObject({ route: 'agent', because: 'open-ticket' });
    expect(facts[2]).toMatchObject({
      type: 'TicketRequested',
      data: { ticketId: id('m0'), messageId: id('m1'), continues: true },
    });
  });

  it('after the ticket was closed: a new ticket links back', () => {
    const closed = { type: 'TicketClosed' as const, senderId, data: { ticketId: id('m0') } };
    const facts = given(...aConversation('m0'), ...aTicket('m0'), closed)
      .when(receive('m1'), at)
      .facts();
    expect(facts.at(-1)).toMatchObject({
      type: 'TicketRequested',
      data: { ticketId: id('m1'), continues: false, previousTicketId: id('m0') },
    });
  });

  it.each(['closed', 'archived'] as const)('on a %s conversation reopens it', (status) => {
    const gone = {
      type: status === 'closed' ? ('ConversationClosed' as const) : ('ConversationArchived' as const),
      senderId,
      data: {},
    };
    const facts = given(...aConversation('m0'), gone)
      .when(receive('m1'), at)
      .facts();
    expect(facts[2]).toEqual({ type: 'ConversationReopened', senderId, data: { because: 'text' } });
  });

  it('on a snoozed conversation wakes it', () => {
    const snoozed = { type: 'ConversationSnoozed' as const, senderId, data: { until: minutesAfter(noon, 600) } };
    const facts = given(...aConversation('m0'), snoozed)
      .when(receive('m1'), at)
      .facts();
    expect(facts[2]).toEqual({ type: 'ConversationWoken', senderId, data: { because: 'text' } });
  });

  const away: [string, FactBody][] = [
    ['closed', { type: 'ConversationClosed', senderId, data: {} }],
    ['archived', { type: 'ConversationArchived', senderId, data: {} }],
    ['snoozed', { type: 'ConversationSnoozed', senderId, data: { until: minutesAfter(noon, 600) } }],
  ];
  const typesAfter = (gone: FactBody, verdict: Partial<RoutingVerdict>) =>
    given(...aConversation('m0', { route: 'none' }), gone)
      .when(receive('m1', verdict), at)
      .facts()
      .map(({ type }) => type);

  it.each(away)('that says thanks leaves a %s conversation where it is', (_, gone) => {
    expect(typesAfter(gone, { route: 'none', intent: 'ack' })).toEqual(['MessageReceived', 'MessageRouted']);
  });

  it.each(away)('that needs no answer but is no thanks brings a %s conversation back', (_, gone) => {
    expect(typesAfter(gone, { route: 'none', intent: 'praise' })).toHaveLength(3);
  });

  it.each(away)('that thanks and may want silence brings a %s conversation back', (_, gone) => {
    const types = typesAfter(gone, { route: 'none', intent: 'ack', possibleRevocation: true });
    expect(types).toContain(types.includes('ConversationWoken') ? 'ConversationWoken' : 'ConversationReopened');
    expect(types).toContain('TicketRequested');
  });

  it('that is a keyword: only its route is recorded, and a closed conversation stays closed', () => {
    const closed = { type: 'ConversationClosed' as const, senderId, data: {} };
    const facts = given(...aConversation('m0'), closed)
      .when(receive('m1', { route: 'keyword', keyword: 'stop' }), at)
      .facts();
    expect(facts.map(({ type }) => type)).toEqual(['MessageReceived', 'MessageRouted']);
  });

  it('from a blocked number: recorded, and nobody is bothered', () => {
    const blocked = { type: 'ContactBlocked' as const, data: {}, personal: {} };
    const facts = given(...aConversation('m0'), blocked)
      .when(receive('m1'), at)
      .facts();
    expect(facts.map(({ type }) => type)).toEqual(['MessageReceived', 'MessageRouted']);
    expect(facts[1]!.data).toMatchObject({ route: 'none', because: 'blocked' });
  });

  it('from a blocked number with STOP: the wish counts all the same', () => {
    const blocked = { type: 'ContactBlocked' as const, data: {}, personal: {} };
    const facts = given(...aConversation('m0'), blocked)
      .when(receive('m1', { route: 'keyword', keyword: 'stop' }), at)
      .facts();
    expect(facts[1]!.data).toMatchObject({ route: 'keyword', keyword: 'stop' });
  });

  it('unclear after a STOP: no prompt that could not be sent, but a recorded none', () => {
    const facts = given(...aConversation('m0', { route: 'none' }), ...revoked())
      .when(receive('m1', { route: 'clarify' }), at)
      .facts();
    expect(facts.map(({ type }) => type)).toEqual(['MessageReceived', 'MessageRouted']);
    expect(facts[1]!.data).toMatchObject({ route: 'none', because: 'suppressed' });
  });

  it('with a clear question after a STOP still gets its ticket', () => {
    const facts = given(...aConversation('m0', { route: 'none' }), ...revoked())
      .when(receive('m1'), at)
      .facts();
    expect(facts.at(-1)!.type).toBe('TicketRequested');
  });

  it('on another sender code of the brand opens a conversation of its own', () => {
    const facts = given(...aConversation('m0'))
      .when({ ...receive('m1'), senderId: 'second' }, at)
      .facts();
    expect(facts[0]).toEqual({ type: 'ConversationOpened', senderId: 'second', data: {} });
    expect(facts.some(({ type }) => type === 'ContactCreated')).toBe(false);
  });

  it('late, after a newer one: the time of the last text does not go back', () => {
    const later = aRoutedText('m2', {}, minutesAfter(noon, 60));
    const facts = given(...aConversation('m0'), ...later)
      .when(receive('m1'), at)
      .facts();
    expect(facts[0]).toMatchObject({ type: 'MessageReceived', data: { acceptedAt: noon } });
  });
});
