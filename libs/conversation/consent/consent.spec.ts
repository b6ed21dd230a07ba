import {
  aConversation,
  aRequestedReply,
  aRoutedText,
  given,
  id,
  minutesAfter,
  noon,
  revoked,
  senderId,
  stateAfter,
} from '@parley/testkit';
import type { GivenFact } from '@parley/testkit';
import type { Keyword } from '@parley/contracts';
import type { AutomaticReply, Command } from '../commands.js';

const answers = {
  stop: 'stopConfirmation',
  help: 'helpAnswer',
  start: 'startConfirmation',
  agent: 'agentPrompt',
} as const;
const answer = (keyword: Keyword): AutomaticReply => ({
  replyId: id(`answer-${keyword}`),
  automatic: answers[keyword],
  text: `answer to ${keyword}`,
  language: 'en',
});
const apply = (name: string, keyword: Keyword, withAnswer = true): Command => ({
  type: 'ApplyKeyword',
  senderId,
  messageId: id(name),
  keyword,
  ...(withAnswer ? { answer: answer(keyword) } : {}),
});
const keyword = (word: Keyword) => ({ route: 'keyword' as const, keyword: word });
const asked = (name: string, word: Keyword) =>
  expect.objectContaining({
    type: 'ReplyRequested',
    data: {
      replyId: answer(word).replyId,
      automatic: answers[word],
      author: 'system',
      category: 'compliance_ack',
      answers: id(name),
      language: 'en',
    },
  });
const proof = (type: 'ConsentRevoked' | 'ConsentGranted', name: string, word: Keyword) => ({
  type,
  senderId,
  data: {
    source: 'keyword',
    channel: 'sms',
    keyword: word,
    messageId: id(name),
    ...(type === 'ConsentRevoked' ? { scope: 'brand' } : {}),
  },
  personal: {},
});

describe('STOP', () => {
  it('suppresses from the append that holds the text, before the proof follows', () => {
    const { consent } = stateAfter(aConversation('m1', keyword('stop')));
    expect(consent).toMatchObject({ suppressed: true, status: 'revoked', since: noon });
  });

  it('is proved and confirmed once', () => {
    expect(
      given(...aConversation('m1', keyword('stop')))
        .when(apply('m1', 'stop'))
        .facts(),
    ).toEqual([proof('ConsentRevoked', 'm1', 'stop'), asked('m1', 'stop')]);
  });

  const stopped = [
    ...aConversation('m1', keyword('stop')),
    {
      ...revoked()[0]!,
      data: { source: 'keyword' as const, channel: 'sms' as const, scope: 'brand' as const, messageId: id('m1') },
    },
    ...aRequestedReply('answer-stop', {
      author: 'system',
      category: 'compliance_ack',
      automatic: 'stopConfirmation',
      answers: id('m1'),
    }),
  ] as GivenFact[];

  it('is proved with what found it, since when it counts, and the replies it overtook', () => {
    const waiting = [
      ...aRequestedReply('r1'),
      ...aRequestedReply('r2', { category: 'compliance_ack', automatic: 'helpAnswer' }),
    ];
    const detected = { at: noon, id: 'wording', version: '3f2a9c1d', stage: 'wording' };
    const [revocation] = given(...waiting, ...aConversation('m1', keyword('stop')))
      .when({ ...apply('m1', 'stop'), detected } as Command)
      .facts();
    expect(revocation!.data).toEqual({
      ...proof('ConsentRevoked', 'm1', 'stop').data,
      receivedAt: noon,
      detectedAt: noon,
      effectiveAt: noon,
      detector: { id: 'wording', version: '3f2a9c1d', stage: 'wording' },
      cancelledReplyIds: [id('r1')],
    });
  });

  it('applied twice changes nothing', () => {
    given(...stopped)
      .when(apply('m1', 'stop'))
      .thenNothing();
  });

  it('texted again is proved again and not confirmed again (compliance P2)', () => {
    expect(
      given(...stopped, ...aRoutedText('m2', keyword('stop')))
        .when(apply('m2', 'stop'))
        .facts(),
    ).toEqual([proof('ConsentRevoked', 'm2', 'stop')]);
  });

  it('after a START is confirmed anew', () => {
    const started = [
      ...aRoutedText('m2', keyword('start')),
      {
        type: 'ConsentGranted' as const,
        data: { source: 'keyword' as const, channel: 'sms' as const, messageId: id('m2') },
        personal: {},
      },
    ];
    const facts = given(...stopped, ...started, ...aRoutedText('m3', keyword('stop')))
      .when(apply('m3', 'stop'))
      .facts();
    expect(facts.map(({ type }) => type)).toEqual(['ConsentRevoked', 'ReplyRequested']);
  });

  it('that the carrier has answered itself is not confirmed a second time (compliance P2)', () => {
    const [created, opened, received, routed] = aConversation('m1', keyword('stop'));
    const answered = { ...received!, data: { ...received!.data, carrierOptOut: 'STOP' } } as typeof received;
    expect(given(created!, opened!, answered!, routed!).when(apply('m1', 'stop')).facts()).toEqual([
      proof('ConsentRevoked', 'm1', 'stop'),
    ]);
  });

  it('is refused where the text was not routed so', () => {
    given(...aConversation('m1'))
      .when(apply('m1', 'stop'))
      .thenRefused('message-not-found');
    given().when(apply('m1', 'stop')).thenRefused('message-not-found');
  });
});

describe('START', () => {
  it('grants and is confirmed', () => {
    expect(
      given(...aConversation('m1', keyword('start')))
        .when(apply('m1', 'start'))
        .facts(),
    ).toEqual([proof('ConsentGranted', 'm1', 'start'), asked('m1', 'start')]);
  });

  describe('after a STOP', () => {
    const stopped = [...aConversation('m1', keyword('stop')), ...revoked()];
    const read = (by: string, stage: string): Command => ({
      ...(apply('m2', 'start') as Extract<Command, { type: 'ApplyKeyword' }>),
      detected: { at: noon, id: by, version: '1', stage },
    });
    const typesAfter = (command: Command, ...history: GivenFact[]) =>
      given(...stopped, ...aRoutedText('m2', keyword('start')), ...history)
        .when(command)
        .facts()
        .map(({ type }) => type);

    it('undoes it where the word itself was texted, or the carrier took it so', () => {
      expect(typesAfter(read('keyword', 'exact'))).toEqual(['ConsentGranted', 'ReplyRequested']);
      expect(typesAfter(read('carrier', 'carrier'))).toEqual(['ConsentGranted', 'ReplyRequested']);
    });

    it('says how it was said', () => {
      const [grant] = given(...stopped, ...aRoutedText('m2', keyword('start')))
        .when(read('keyword', 'exact'))
        .facts();
      expect(grant!.data).toMatchObject({ detector: { id: 'keyword', stage: 'exact' } });
    });

    it('goes to a person where it only reads like one, once', () => {
      const shown = ['TagAdded', 'MarkedUnread', 'TicketRequested'];
      expect(typesAfter(read('wording', 'wording'))).toEqual(shown);
      expect(typesAfter(read('keyword', 'slip'))).toEqual(shown);
      const asked = given(...stopped, ...aRoutedText('m2', keyword('start')))
        .when(read('wording', 'wording'))
        .facts();
      expect(typesAfter(read('wording', 'wording'), ...(asked as GivenFact[]))).toEqual([]);
    });

    describe('what only reads like one', () => {
      const inboxAfter = (...history: GivenFact[]) => {
        const past = [...stopped, ...history, ...aRoutedText('m2', keyword('start'))];
        const facts = given(...past)
          .when(read('wording', 'wording'))
          .facts() as GivenFact[];
        return { story: [...past, ...facts], seen: stateAfter([...past, ...facts]).inbox.bySender[senderId]! };
      };
      const closed: GivenFact = { type: 'ConversationClosed', senderId, data: {} };
      const snoozed: GivenFact = { type: 'ConversationSnoozed', senderId, data: { until: minutesAfter(noon, 600) } };

      it.each([
        ['closed', closed],
        ['archived', { type: 'ConversationArchived', senderId, data: {} } as const],
        ['snoozed', snoozed],
      ])('is seen by who works in the inbox, also where the conversation was %s', (_, before) => {
        expect(inboxAfter(before).seen).toMatchObject({ status: 'open', unread: 1, tags: ['wants-back'] });
      });

      it('is marked once however often they ask, and owed no answer: none may be sent', () => {
        const { story } = inboxAfter();
        const again = given(...story, ...aRoutedText('m3', keyword('start')))
          .when({ ...read('wording', 'wording'), messageId: id('m3') } as Command)
          .facts();
        expect(again.map(({ type }) => type)).toEqual(['TicketRequested']);
      });

      it('of a number that is shut out shows itself to nobody', () => {
        const blocked: GivenFact = { type: 'ContactBlocked', data: {}, personal: {} };
        expect(inboxAfter(closed, blocked).seen).toMatchObject({ status: 'closed', unread: 0, tags: [] });
      });

      it.each([
        ['the word itself', 'start'],
        ['another STOP', 'stop'],
      ] as const)('is marked until %s', (_, word) => {
        const { story } = inboxAfter();
        const past = [...story, ...aRoutedText('m3', keyword(word))];
        const facts = given(...past)
          .when(apply('m3', word))
          .facts() as GivenFact[];
        expect(stateAfter([...past, ...facts]).inbox.bySender[senderId]!.tags).toEqual([]);
      });
    });
  });

  it('that a later STOP has overtaken grants nothing', () => {
    given(...aConversation('m1', keyword('start')), ...aRoutedText('m2', keyword('stop')))
      .when(apply('m1', 'start'))
      .thenNothing();
  });

  it('lifts the suppression', () => {
    const granted = {
      type: 'ConsentGranted' as const,
      data: { source: 'keyword' as const, channel: 'sms' as const },
      personal: {},
    };
    expect(stateAfter([...aConversation('m1', keyword('stop')), granted]).consent).toMatchObject({
      suppressed: false,
      status: 'granted',
    });
  });
});

describe('HELP', () => {
  it('is answered, also after a STOP', () => {
    const facts = given(...aConversation('m0', keyword('stop')), ...aRoutedText('m1', keyword('help')))
      .when(apply('m1', 'help'))
      .facts();
    expect(facts).toEqual([asked('m1', 'help')]);
  });

  it('is answered once', () => {
    const help = aRequestedReply('answer-help', {
      author: 'system',
      category: 'compliance_ack',
      automatic: 'helpAnswer',
      answers: id('m1'),
    });
    given(...aConversation('m1', keyword('help')), ...help)
      .when(apply('m1', 'help'))
      .thenNothing();
  });
});

describe('AGENT', () => {
  it('has no effect on consent: its ticket was made when it was routed', () => {
    given(...aConversation('m1', { route: 'agent', keyword: 'agent' }))
      .when(apply('m1', 'agent'))
      .thenNothing();
  });
});

describe('a wish that came by another way', () => {
  const revoke: Command = { type: 'RevokeConsent', source: 'agent', channel: 'voice', evidence: 'call 81', senderId };

  it('is recorded with its evidence', () => {
    given(...aConversation('m1'))
      .when(revoke, { at: noon })
      .then({
        type: 'ConsentRevoked',
        senderId,
        data: { source: 'agent', channel: 'voice', scope: 'brand', effectiveAt: noon },
        personal: { evidence: 'call 81' },
      });
  });

  it('is dated by when it was received, and names the replies it overtook', () => {
    const waiting = [
      ...aRequestedReply('r1'),
      ...aRequestedReply('r2', { category: 'compliance_ack', automatic: 'helpAnswer' }),
    ];
    const receivedAt = '2026-11-10T09:00:00.000Z';
    const [revocation] = given(...aConversation('m1'), ...waiting)
      .when({ ...revoke, receivedAt } as Command, { at: noon })
      .facts();
    expect(revocation!.data).toMatchObject({ receivedAt, effectiveAt: noon, cancelledReplyIds: [id('r1')] });
  });

  it('is not received tomorrow', () => {
    given(...aConversation('m1'))
      .when({ ...revoke, receivedAt: '2099-01-01T00:00:00.000Z' } as Command)
      .thenRefused('instant-in-the-future');
  });

  it('again is a fact of its own where it is newer than what stands, and a repeat otherwise', () => {
    const told = [...aConversation('m1'), ...revoked(minutesAfter(noon, 1))];
    const again = (wish: object, minutes: number) =>
      given(...told)
        .when({ ...revoke, ...wish } as Command, { at: minutesAfter(noon, minutes) })
        .facts();
    expect(again({}, 20)).toMatchObject([{ type: 'ConsentRevoked' }]);
    expect(again({ receivedAt: minutesAfter(noon, 2) }, 20)).toMatchObject([{ type: 'ConsentRevoked' }]);
    expect(again({}, 1)).toEqual([]);
    expect(again({ receivedAt: noon }, 20)).toEqual([]);
  });

  it('again, after a START that is still in a queue, outlives that START', () => {
    const at = (minutes: number, facts: readonly object[]) =>
      facts.map((fact) => ({ ...fact, at: minutesAfter(noon, minutes) }) as GivenFact);
    const told = [...aConversation('m1'), ...revoked(minutesAfter(noon, 1))];
    const again = [
      ...told,
      ...at(
        20,
        given(...told)
          .when(revoke, { at: minutesAfter(noon, 20) })
          .facts(),
      ),
    ];
    const routedLate = [...again, ...at(30, aRoutedText('m2', keyword('start'), minutesAfter(noon, 10)))];
    given(...routedLate)
      .when(apply('m2', 'start', false), { at: minutesAfter(noon, 31) })
      .thenNothing();
  });

  const restarting = [
    ...aConversation('m1', keyword('stop')),
    ...revoked(),
    ...aRoutedText('m2', keyword('start'), minutesAfter(noon, 10)),
  ];
  const tellAndStart = (receivedAt?: string, past: readonly GivenFact[] = restarting) => {
    const at = minutesAfter(noon, 20);
    const told = given(...past)
      .when({ ...revoke, ...(receivedAt === undefined ? {} : { receivedAt }) } as Command, { at })
      .facts();
    const after = [...past, ...told.map((fact) => ({ ...fact, at }) as GivenFact)];
    return given(...after)
      .when(apply('m2', 'start', false), { at })
      .facts()
      .map(({ type }) => type);
  };

  it('after a START that waits to be applied is recorded, and the START grants nothing any more', () => {
    expect(tellAndStart()).toEqual([]);
    expect(tellAndStart(minutesAfter(noon, 15))).toEqual([]);
  });

  it('from before the START does not stand in its way', () => {
    expect(tellAndStart(minutesAfter(noon, 5))).toEqual(['ConsentGranted']);
  });

  it('after a START that was routed late counts as well, and one from before it does not', () => {
    const routedLate = restarting.map((fact) =>
      fact.type === 'MessageRouted' && fact.data.keyword === 'start' ? { ...fact, at: minutesAfter(noon, 18) } : fact,
    );
    expect(tellAndStart(minutesAfter(noon, 15), routedLate)).toEqual([]);
    expect(tellAndStart(minutesAfter(noon, 5), routedLate)).toEqual(['ConsentGranted']);
  });

  describe('that was recorded before a START is routed', () => {
    const startAfter = (wish: readonly GivenFact[], acceptedAt: string, routedAt: string) => {
      const start = aRoutedText('m2', keyword('start'), acceptedAt).map((fact) => ({ ...fact, at: routedAt }));
      return given(...aConversation('m1'), ...wish, ...start)
        .when(apply('m2', 'start', false), { at: routedAt })
        .facts()
        .map(({ type }) => type);
    };
    const [early, late] = [minutesAfter(noon, 10), minutesAfter(noon, 30)];
    const told = (receivedAt?: string): GivenFact[] => [
      {
        type: 'ConsentRevoked',
        data: {
          source: 'agent',
          channel: 'voice',
          scope: 'brand',
          ...(receivedAt === undefined ? {} : { receivedAt }),
        },
        personal: {},
        at: minutesAfter(noon, 20),
      },
    ];

    it('outweighs it where the START came first, in whatever way the wish came', () => {
      expect(startAfter(told(), early, late)).toEqual([]);
      expect(startAfter(told(minutesAfter(noon, 15)), early, late)).toEqual([]);
      const stop = aRoutedText('m3', keyword('stop'), minutesAfter(noon, 15));
      expect(startAfter(stop, early, late)).toEqual([]);
    });

    it('is over where the START came after it', () => {
      expect(startAfter(told(minutesAfter(noon, 5)), early, late)).toEqual(['ConsentGranted']);
      expect(startAfter(told(), minutesAfter(noon, 25), late)).toEqual(['ConsentGranted']);
      const stop = aRoutedText('m3', keyword('stop'), minutesAfter(noon, 5));
      expect(startAfter(stop, early, late)).toEqual(['ConsentGranted']);
    });

    it('is no wish that came after it where a carrier tells of it: nobody knows of when', () => {
      const carrier = told().map((fact) => ({ ...fact, data: { ...fact.data, source: 'carrier' } }) as GivenFact);
      expect(startAfter(carrier, early, late)).toEqual(['ConsentGranted']);
    });
  });

  it('changes nothing where consent stands revoked', () => {
    given(...aConversation('m1'), ...revoked())
      .when(revoke)
      .thenNothing();
  });

  it('is refused for a number nobody knows', () => {
    given().when(revoke).thenRefused('contact-not-found');
    given().when({ type: 'GrantConsent', source: 'api', channel: 'web' }).thenRefused('contact-not-found');
  });

  it('grants consent once', () => {
    const grant: Command = { type: 'GrantConsent', source: 'api', channel: 'web', list: 'master', evidence: 'form 3' };
    const granted = {
      type: 'ConsentGranted' as const,
      data: { source: 'api' as const, channel: 'web' as const, list: 'master' },
      personal: { evidence: 'form 3' },
    };
    const facts = given(...aConversation('m1'))
      .when(grant)
      .facts();
    expect(facts).toMatchObject([granted]);
    given(...aConversation('m1'), ...(facts as GivenFact[]))
      .when(grant)
      .thenNothing();
  });
});

describe('blocking', () => {
  const block: Command = { type: 'BlockContact', senderId, reason: 'abuse' };
  const blocked = { type: 'ContactBlocked' as const, data: {}, personal: { reason: 'abuse' } };

  it('shuts the number out and closes the conversation', () => {
    given(...aConversation('m1'))
      .when(block)
      .then(blocked, { type: 'ConversationClosed', senderId, data: {} });
  });

  it('twice changes nothing, and unblocking undoes it once', () => {
    given(...aConversation('m1'), blocked)
      .when(block)
      .thenNothing();
    given(...aConversation('m1'), blocked)
      .when({ type: 'UnblockContact' })
      .then({ type: 'ContactUnblocked', data: {} });
    given(...aConversation('m1'))
      .when({ type: 'UnblockContact' })
      .thenNothing();
  });

  it('is refused for a number nobody knows', () => {
    given().when(block).thenRefused('contact-not-found');
  });
});
