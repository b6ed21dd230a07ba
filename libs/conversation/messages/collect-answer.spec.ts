import {
  aConversation,
  aTicket,
  aText,
  aVerdict,
  given,
  id,
  minutesAfter,
  noon,
  revoked,
  senderId,
  type GivenFact,
} from '@parley/testkit';
import type { AnswerCommand, MessageCommand, RoutingVerdict } from '../commands.js';

const asked = minutesAfter(noon, 10);
const until = minutesAfter(noon, 70);
const by = { purpose: 'data-collection', name: 'welcome-2026' } as const;
const expectationId = id('e1');

const ask = (more: Partial<AnswerCommand> = {}): AnswerCommand => ({
  type: 'ExpectAnswer',
  senderId,
  expectationId,
  by,
  until,
  ...more,
});
const expecting = (field?: string, name = 'e1'): GivenFact => ({
  type: 'AnswerExpected',
  senderId,
  data: { expectationId: id(name), by, until, ...(field === undefined ? {} : { field }) },
  at: asked,
});
const receive = (
  text: string,
  verdict: Partial<RoutingVerdict> = {},
  acceptedAt = minutesAfter(noon, 20),
): MessageCommand => ({
  type: 'ReceiveMessage',
  senderId,
  message: aText('m1', { text, acceptedAt }),
  verdict: aVerdict(verdict),
});
const known = aConversation('m0', { route: 'none' });
const at = { at: minutesAfter(noon, 21) };

describe('somebody asks the customer for something', () => {
  it('and the next text is expected', () => {
    given(...known)
      .when(ask({ field: 'postalCode' }), { at: asked })
      .then({ type: 'AnswerExpected', senderId, data: { expectationId, by, until, field: 'postalCode' } });
  });

  it('and a repeat changes nothing', () => {
    given(...known, expecting())
      .when(ask(), at)
      .thenNothing();
  });

  it('but not until an instant that is past', () => {
    given(...known)
      .when(ask(), { at: until })
      .thenRefused('instant-in-the-past');
  });

  it('but not of a customer who wants no more texts, or of a blocked number', () => {
    given(...known, ...revoked())
      .when(ask(), { at: asked })
      .thenRefused('consent-revoked');
    given(...known, { type: 'ContactBlocked', data: {}, personal: {} })
      .when(ask(), { at: asked })
      .thenRefused('contact-blocked');
  });
});

describe('the next text', () => {
  it('is the answer and nothing else: no ticket, no prompt, nobody has to read it', () => {
    given(...known, expecting())
      .when(receive(' where is my order '), at)
      .then(
        expect.objectContaining({ type: 'MessageReceived' }),
        {
          type: 'MessageRouted',
          senderId,
          data: { messageId: id('m1'), ...aVerdict(), route: 'none', because: 'expected-answer' },
        },
        {
          type: 'AnswerCollected',
          senderId,
          data: { expectationId, by, messageId: id('m1') },
          personal: { value: 'where is my order' },
        },
      );
  });

  it.each<[field: string, text: string, profile: object | undefined]>([
    ['postalCode', 'H2X 1Y4', { postalCode: 'H2X 1Y4' }],
    ['email', 'sure, it’s jo.smith+shop@mail.example.com!', { email: 'jo.smith+shop@mail.example.com' }],
    ['birthday', 'c’est le 1990-02-28', { birthday: '1990-02-28' }],
    ['firstName', ' Zoé ', { firstName: 'Zoé' }],
    ['shoe size', '42', { attributes: { 'shoe size': '42' } }],
    ['__proto__', '42', { attributes: { ['__proto__']: '42' } }],
    ['email', 'I have none', undefined],
    ['birthday', '1990-02-30', undefined],
    ['postalCode', 'I would rather not say that', undefined],
    ['firstName', '', undefined],
  ])('asked for the field %s, %p changes the profile to %j', (field, text, personal) => {
    const facts = given(...known, expecting(field))
      .when(receive(text), at)
      .facts()
      .slice(2);
    expect(facts).toEqual([
      {
        type: 'AnswerCollected',
        senderId,
        data: { expectationId, by, field, messageId: id('m1') },
        personal: { value: text.trim() },
      },
      ...(personal ? [{ type: 'ContactUpdated', data: {}, personal }] : []),
    ]);
  });

  it('is one text: the one after it is routed as ever', () => {
    const answered: GivenFact = {
      type: 'AnswerCollected',
      senderId,
      data: { expectationId, by, messageId: id('m0') },
      personal: { value: 'x' },
    };
    expectRouted(given(...known, expecting(), answered).when(receive('where is it'), at), 'agent');
  });

  it('answers whoever asked last', () => {
    const facts = given(...known, expecting('email', 'e0'), expecting('postalCode'))
      .when(receive('H2X 1Y4'), at)
      .facts();
    expect(facts[2]).toMatchObject({ data: { expectationId, field: 'postalCode' } });
  });

  it('is an answer also where a ticket is open, and leaves a closed conversation closed', () => {
    const closed = { type: 'ConversationClosed', senderId, data: {} } as const;
    const facts = given(...known, ...aTicket('m0'), closed, expecting())
      .when(receive('blue'), at)
      .facts();
    expect(facts.map(({ type }) => type)).toEqual(['MessageReceived', 'MessageRouted', 'AnswerCollected']);
  });

  it.each<[what: string, verdict: Partial<RoutingVerdict>]>([
    ['STOP', { route: 'keyword', keyword: 'stop' }],
    ['HELP', { route: 'keyword', keyword: 'help' }],
    ['AGENT', { route: 'agent', keyword: 'agent' }],
    ['what may be a wish for silence', { route: 'agent', possibleRevocation: true }],
  ])('is no answer where it is %s', (_, verdict) => {
    expectRouted(given(...known, expecting()).when(receive('text', verdict), at), verdict.route!);
  });

  it('after HELP still answers', () => {
    const help = aConversation('m9', { route: 'keyword', keyword: 'help' }).slice(2);
    const facts = given(...known, expecting(), ...help)
      .when(receive('blue'), at)
      .facts();
    expect(facts[2]!.type).toBe('AnswerCollected');
  });

  it('after STOP answers nobody, also where START came after it', () => {
    const stop = aConversation('m9', { route: 'keyword', keyword: 'stop' }).slice(2);
    const granted = {
      type: 'ConsentGranted',
      data: { source: 'keyword', channel: 'sms', messageId: id('m8') },
      personal: {},
    } as const;
    expectRouted(given(...known, expecting(), ...stop, granted).when(receive('blue'), at), 'agent');
  });

  it.each([
    ['before the question, and is routed after it', minutesAfter(noon, 9)],
    ['after the deadline', until],
  ])('is no answer where it came %s', (_, acceptedAt) => {
    expectRouted(given(...known, expecting()).when(receive('blue', {}, acceptedAt), at), 'agent');
  });

  it('is an answer where it came in time, however late it is routed', () => {
    const facts = given(...known, expecting())
      .when(receive('blue'), { at: minutesAfter(noon, 600) })
      .facts();
    expect(facts[2]!.type).toBe('AnswerCollected');
  });

  it('on another sender code, or of somebody who was erased meanwhile, is routed as ever', () => {
    expectRouted(given(...known, expecting()).when({ ...receive('blue'), senderId: 'vip' }, at), 'agent');
    const erased = { type: 'SubjectErased', data: {} } as const;
    expectRouted(given(...known, expecting(), erased).when(receive('blue'), at), 'agent');
  });

  it('of a blocked number is nobody’s', () => {
    const blocked = { type: 'ContactBlocked', data: {}, personal: {} } as const;
    expectRouted(given(...known, expecting(), blocked).when(receive('blue'), at), 'none');
  });
});

function expectRouted(story: ReturnType<ReturnType<typeof given>['when']>, route: string): void {
  const facts = story.facts();
  expect(facts.map(({ type }) => type)).not.toContain('AnswerCollected');
  expect(facts.find(({ type }) => type === 'MessageRouted')!.data).toMatchObject({ route });
}
