import {
  aConversation,
  approved,
  aRequestedReply,
  aRoutedText,
  aText,
  aVerdict,
  claimed,
  given,
  id,
  minutesAfter,
  noon,
  revoked,
  senderId,
  sent,
  stateAfter,
} from '@parley/testkit';
import type { GivenFact } from '@parley/testkit';
import type { Command } from '../commands.js';

const expiresAt = minutesAfter(noon, 48 * 60);
const promptOf = (automatic: 'doubleOptInPrompt' | 'ageGatePrompt', name: string) => ({
  replyId: id(name),
  automatic,
  text: 'Reply YES',
  language: 'en' as const,
});
const askOptIn: Command = {
  type: 'RequestDoubleOptIn',
  senderId,
  prompt: promptOf('doubleOptInPrompt', 'p'),
  list: 'news',
  expiresAt,
};
const askAge: Command = {
  type: 'RequestAgeGate',
  senderId,
  prompt: promptOf('ageGatePrompt', 'p'),
  minimumAge: 21,
  expiresAt,
};
const says = (text: string, name = 'm2', at = minutesAfter(noon, 10)): Command => ({
  type: 'ReceiveMessage',
  senderId,
  message: aText(name, { text, acceptedAt: at }),
  verdict: aVerdict({ route: 'none', intent: 'ack' }),
});
const after = (minutes: number) => ({ at: minutesAfter(noon, minutes) });
const typesOf = (facts: readonly { type: string }[]) => facts.map(({ type }) => type);

const outAs = (automatic: 'doubleOptInPrompt' | 'ageGatePrompt'): GivenFact[] => [
  ...aRequestedReply('p', { author: 'system', category: 'transactional', automatic }),
  ...approved('p'),
  ...claimed('p'),
  ...sent('p'),
];
const pending: GivenFact[] = [
  ...aConversation('m1'),
  { type: 'DoubleOptInRequested', senderId, data: { replyId: id('p'), expiresAt, list: 'news' }, at: noon },
  ...outAs('doubleOptInPrompt'),
];
const gated: GivenFact[] = [
  ...aConversation('m1'),
  { type: 'AgeGateRequested', senderId, data: { replyId: id('p'), expiresAt, minimumAge: 21 }, at: noon },
  ...outAs('ageGatePrompt'),
];

describe('a double opt-in', () => {
  it('asks once at a time', () => {
    const facts = given(...aConversation('m1'))
      .when(askOptIn)
      .facts();
    expect(typesOf(facts)).toEqual(['DoubleOptInRequested', 'ReplyRequested']);
    const again: Command = { ...askOptIn, prompt: promptOf('doubleOptInPrompt', 'p2') } as Command;
    given(...pending)
      .when(again)
      .thenNothing();
    expect(
      typesOf(
        given(...pending)
          .when(again, after(7 * 24 * 60))
          .facts(),
      ),
    ).toEqual(typesOf(facts));
  });

  it('asks nobody again within seven days of a prompt that went out and was not answered', () => {
    const again: Command = { ...askOptIn, prompt: promptOf('doubleOptInPrompt', 'p2') } as Command;
    given(...pending)
      .when(again, { at: expiresAt })
      .thenRefused('asked-lately');
    const unproven: GivenFact = { type: 'ConsentGranted', data: { source: 'import', channel: 'web' }, personal: {} };
    given(...pending, unproven)
      .when(again, after(7 * 24 * 60 - 1))
      .thenRefused('asked-lately');
    const rejected: GivenFact = {
      type: 'ReplyRejected',
      senderId,
      data: { replyId: id('p'), rules: [{ id: 'content', version: '1' }], ruleset: '1' },
    };
    expect(
      typesOf(
        given(...pending.slice(0, -3), rejected)
          .when(again, { at: expiresAt })
          .facts(),
      ),
    ).toEqual(['DoubleOptInRequested', 'ReplyRequested']);
  });

  it('to a list covers that list alone, and is not asked for again', () => {
    const yes: GivenFact = {
      type: 'ConsentGranted',
      senderId,
      data: { source: 'doubleOptIn', channel: 'sms', list: 'news' },
      personal: {},
    };
    const agreed = [...pending, yes];
    expect(stateAfter(agreed).consent).toMatchObject({ coversMarketing: false, lists: ['news'] });
    given(...agreed)
      .when({ ...askOptIn, prompt: promptOf('doubleOptInPrompt', 'p2') } as Command)
      .thenNothing();
    const everything = { ...askOptIn, prompt: promptOf('doubleOptInPrompt', 'p2'), list: undefined } as Command;
    expect(
      typesOf(
        given(...agreed)
          .when(everything)
          .facts(),
      ),
    ).toEqual(['DoubleOptInRequested', 'ReplyRequested']);
  });

  it('asks nobody who may have asked for silence, or who says the number is not theirs', () => {
    for (const doubt of [{ possibleRevocation: true }, { route: 'agent', intent: 'wrong_number' }] as const) {
      const story = [...aConversation('m1'), ...aRoutedText('m2', doubt)];
      given(...story)
        .when(askOptIn)
        .thenRefused('consent-doubted');
      given(...story)
        .when(askAge)
        .thenRefused('consent-doubted');
    }
  });

  it('asks nobody who opted out, is shut out, is unknown, or has agreed', () => {
    given(...aConversation('m1'), ...revoked())
      .when(askOptIn)
      .thenRefused('consent-revoked');
    given(...aConversation('m1'), { type: 'ContactBlocked', data: {}, personal: {} })
      .when(askOptIn)
      .thenRefused('contact-blocked');
    given().when(askOptIn).thenRefused('contact-not-found');
    given(...aConversation('m1'), {
      type: 'ConsentGranted',
      data: { source: 'api', channel: 'web', proof: { proven: true, missing: [], standard: '1' } },
      personal: {},
    })
      .when(askOptIn)
      .thenNothing();
  });

  it('asks who has left marketing since: what they agreed to before stands no more', () => {
    const agreed = (list?: string): GivenFact => ({
      type: 'ConsentGranted',
      senderId,
      data: { source: 'keyword', channel: 'sms', ...(list === undefined ? {} : { list }) },
      personal: {},
    });
    const left = (...categories: ('marketing' | 'transactional')[]): GivenFact => ({
      type: 'ConsentRevoked',
      data: { source: 'agent', channel: 'voice', scope: 'list', categories },
      personal: {},
    });
    for (const list of [undefined, 'news']) {
      const asking = { ...askOptIn, list } as Command;
      const past = [...aConversation('m1'), agreed(list)];
      expect(
        typesOf(
          given(...past, left('marketing'))
            .when(asking)
            .facts(),
        ),
      ).toEqual(['DoubleOptInRequested', 'ReplyRequested']);
      given(...past, left('transactional'))
        .when(asking)
        .thenNothing();
    }
  });

  it('is settled by YES, and the grant holds both ends as proof', () => {
    const facts = given(...pending)
      .when(says('Yes!'), after(10))
      .facts();
    expect(facts.at(-1)).toMatchObject({
      type: 'MessageRouted',
      data: { route: 'keyword', keyword: 'start', because: 'double-opt-in' },
    });
    const answered = [...pending, ...facts.map((fact) => ({ ...fact, at: minutesAfter(noon, 10) }) as GivenFact)];
    const grant = given(...answered)
      .when({ type: 'ApplyKeyword', senderId, messageId: id('m2'), keyword: 'start' })
      .facts();
    expect(grant).toMatchObject([
      {
        type: 'ConsentGranted',
        data: {
          source: 'doubleOptIn',
          list: 'news',
          messageId: id('m2'),
          doubleOptIn: {
            promptId: id('p'),
            promptedAt: noon,
            answerId: id('m2'),
            answeredAt: minutesAfter(noon, 10),
          },
        },
      },
    ]);
  });

  it.each(['OUI', 'sí', 'yes please', 'YES YES', 'Oui merci', 'y'])('%s is a yes', (text) => {
    expect(
      given(...pending)
        .when(says(text), after(10))
        .facts()
        .at(-1)!.data,
    ).toMatchObject({ keyword: 'start' });
  });

  it.each(['no', 'maybe', 'yes but later', 'ok', 'who is this', '👍', 'yesterday', ''])(
    '%s leaves it pending',
    (text) => {
      const facts = given(...pending)
        .when(says(text), after(10))
        .facts();
      expect(facts.some(({ data }) => 'because' in data && data.because === 'double-opt-in')).toBe(false);
      const story = [...pending, ...facts.map((fact) => ({ ...fact, at: minutesAfter(noon, 10) }) as GivenFact)];
      expect(stateAfter(story).consent.doubleOptIn).toMatchObject({ replyId: id('p') });
    },
  );

  const notAsked: [why: string, story: GivenFact[], at?: string][] = [
    ['nothing is pending', aConversation('m1')],
    ['it has expired', pending, expiresAt],
    ['the prompt never went out', pending.slice(0, -3)],
    ['another text has gone out since', [...pending, ...laterReply()]],
    ['a STOP came between', [...pending, ...aRoutedText('m9', { route: 'keyword', keyword: 'stop' })]],
  ];
  it.each<[why: string, story: GivenFact[], at?: string]>(notAsked)(
    'YES means nothing where %s',
    (_, story, at = minutesAfter(noon, 10)) => {
      const facts = given(...story)
        .when(says('YES', 'm2', at), { at })
        .facts();
      expect(JSON.stringify(facts)).not.toMatch(/double-opt-in|"start"/);
    },
  );

  it('a STOP after the YES wins, however late the YES is applied', () => {
    const answered = given(...pending)
      .when(says('YES'), after(10))
      .facts()
      .map((fact) => ({ ...fact, at: minutesAfter(noon, 10) }) as GivenFact);
    given(...pending, ...answered, ...aRoutedText('m3', { route: 'keyword', keyword: 'stop' }))
      .when({ type: 'ApplyKeyword', senderId, messageId: id('m2'), keyword: 'start' })
      .thenNothing();
  });
});

describe('an age gate', () => {
  const answer = (text: string) =>
    given(...gated)
      .when(says(text), after(10))
      .facts()
      .find(({ type }) => type === 'AgeConfirmed' || type === 'AgeRefused')?.type;

  it.each([
    ['yes', 'AgeConfirmed'],
    ['oui', 'AgeConfirmed'],
    ['21', 'AgeConfirmed'],
    ['I am 34 years old', 'AgeConfirmed'],
    ["j'ai 45 ans", 'AgeConfirmed'],
    ['tengo 30 años', 'AgeConfirmed'],
    ['1990-04-02', 'AgeConfirmed'],
    ['20/11/2005', 'AgeConfirmed'],
    ['May 3, 1981', 'AgeConfirmed'],
    ['3 mai 1981', 'AgeConfirmed'],
    ['no', 'AgeRefused'],
    ['20', 'AgeRefused'],
    ['21/11/2005', 'AgeRefused'],
    // Of two readings the younger counts: 4 December is yet to come.
    ['04/12/2005', 'AgeRefused'],
    ['2005', 'AgeRefused'],
    ['where is my order', undefined],
    ['order 4471', undefined],
    ['31/31/1980', undefined],
  ])('%s: %s', (text, expected) => expect(answer(text)).toBe(expected));

  it('is one recorded none: neither a ticket nor a prompt', () => {
    const facts = given(...gated)
      .when(says('34'), after(10))
      .facts();
    expect(typesOf(facts)).toEqual(['MessageReceived', 'MessageRouted', 'AgeConfirmed']);
    expect(facts[1]!.data).toMatchObject({ route: 'none', because: 'age-gate' });
    expect(JSON.stringify(facts[2])).not.toContain('34');
  });

  it('is not asked again of who passed, nor of who is too young', () => {
    const passed: GivenFact = { type: 'AgeConfirmed', data: { minimumAge: 21, source: 'wording' } };
    const failed: GivenFact = { type: 'AgeRefused', data: { minimumAge: 21, source: 'wording' } };
    given(...aConversation('m1'), passed)
      .when(askAge)
      .thenNothing();
    given(...aConversation('m1'), failed)
      .when(askAge)
      .thenRefused('age-refused');
    expect(
      typesOf(
        given(...aConversation('m1'), failed)
          .when({ ...askAge, minimumAge: 18 } as Command)
          .facts(),
      ),
    ).toEqual(['AgeGateRequested', 'ReplyRequested']);
  });
});

describe('START after STOP', () => {
  const stop = [...aRoutedText('s', { route: 'keyword', keyword: 'stop' }), ...revoked()];
  const start: GivenFact[] = [
    ...aRoutedText('t', { route: 'keyword', keyword: 'start' }),
    { type: 'ConsentGranted', data: { source: 'keyword', channel: 'sms', messageId: id('t') }, personal: {} },
  ];
  const formed: GivenFact = {
    type: 'ConsentGranted',
    data: { source: 'doubleOptIn', channel: 'sms' },
    personal: {},
  };

  it('brings marketing back where it was agreed to before, and not where it never was', () => {
    const covers = (...story: GivenFact[]) => stateAfter([...aConversation('m1'), ...story]).consent.coversMarketing;
    expect(covers(formed, ...stop, ...start)).toBe(true);
    expect(covers(...stop, ...start)).toBe(false);
    expect(covers(...stop, ...start, ...start)).toBe(false);
    expect(covers(...stop, ...start, formed)).toBe(true);
  });
});

function laterReply(): GivenFact[] {
  const at = minutesAfter(noon, 5);
  return [...aRequestedReply('later', {}, at), ...approved('later', at), ...claimed('later', 1, at)];
}
