import { ack } from '@parley/broker';
import { uuidV5, type InboundText } from '@parley/contracts';
import { type IntentClassifier, usualSilence } from '@parley/conversation/routing';
import { brandCode, customer, id, minutesAfter, noon, senderId } from '@parley/testkit';
import { ContactRig, type RigOptions } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { ConfiguredClassifiers } from './classify/configured-classifiers.js';
import { houseModel } from './classify/house-model.js';
import { RouterMetrics } from './metrics.js';
import { RouteText } from './route-text.js';

let rig: ContactRig;
let registry: Registry;
let router: RouteText;
const house = houseModel();

function start(options: RigOptions = {}, model: IntentClassifier = house): void {
  rig = new ContactRig(options);
  registry = new Registry();
  const metrics = new RouterMetrics(registry);
  const brands = rig.senders.all().map(({ brand }) => brand);
  const classifiers = new ConfiguredClassifiers({ of: () => model }, brands, rig.clock, metrics);
  router = new RouteText(rig.contacts, rig.senders, classifiers, rig.clock, metrics);
}
beforeEach(() => start());
afterEach(() => rig.close());

const inbound = (name: string, text: string, changes: Partial<InboundText> = {}): InboundText => ({
  ...rig.contact,
  senderId,
  messageId: id(name),
  carrier: 'loopback',
  carrierMessageId: name,
  acceptedAt: noon,
  personal: { from: customer, to: brandCode, text, media: [] },
  ...changes,
});
const routed = async () => (await rig.factsOf('MessageRouted')).map(({ data }) => data);

describe('a text', () => {
  it('is recorded with its route, the classifier and what follows, in one append', async () => {
    expect(await router.run(inbound('m1', 'Where is my order?'), '00-trace')).toEqual(ack);
    expect(await rig.types()).toEqual([
      'ContactCreated',
      'ConversationOpened',
      'MessageReceived',
      'MessageRouted',
      'TicketRequested',
    ]);
    expect(await routed()).toEqual([
      {
        messageId: id('m1'),
        route: 'agent',
        intent: 'order_status',
        confidence: expect.any(Number),
        language: 'en',
        detection: expect.anything(),
        classifier: { id: house.id, version: house.version },
        scores: { agent: expect.any(Number), intent: expect.any(Number), unclear: expect.any(Number) },
        thresholds: { ...house.thresholds, ...usualSilence },
        topIntents: expect.arrayContaining([{ intent: 'order_status', share: expect.any(Number) }]),
      },
    ]);
    const [received] = await rig.factsOf('MessageReceived');
    expect(received).toMatchObject({ cause: id('m1'), actor: { kind: 'customer' }, at: noon, traceparent: '00-trace' });
  });

  it('is recorded with what counted, which is personal as the text is', async () => {
    await router.run(inbound('m1', 'Where is my order?'));
    const [fact] = await rig.factsOf('MessageRouted');
    expect(fact!.personal!.features).toHaveLength(5);
    expect(fact!.personal!.features!.map(({ feature }) => feature).join()).toMatch(/order|where/i);
    expect(JSON.stringify(fact!.data)).not.toContain('where');
  });

  it('whose matter is unclear is a ticket labelled other, with the three likeliest matters', async () => {
    const matters = ['refund', 'account', 'complaint'].map((label, at) => ({ label, share: (3 - at) / 10 }));
    const unsure = {
      ...house,
      classify: () => ({ agent: 0.8, matters, unclear: { label: 'vague', share: 0.9 } }),
    };
    start({}, unsure);
    await router.run(inbound('m1', 'the thing with the thing'));
    expect(await routed()).toMatchObject([
      {
        route: 'agent',
        intent: 'other',
        confidence: 0.8,
        topIntents: [
          { intent: 'refund', share: 0.3 },
          { intent: 'account', share: 0.2 },
          { intent: 'complaint', share: 0.1 },
        ],
      },
    ]);
  });

  it.each([
    [undefined, 'agent', 0.25],
    [{ wrongClarify: 1, wrongTicket: 1 }, 'clarify', 0.5],
  ])('goes where the brand’s costs %p send it', async (costs, route, agentFrom) => {
    const likely = {
      ...house,
      classify: () => ({
        agent: 0.3,
        matters: [{ label: 'refund', share: 0.9 }],
        unclear: { label: 'vague', share: 0.9 },
      }),
    };
    start(costs ? { brand: { routing: { costs } } } : {}, likely);
    await router.run(inbound('m1', 'the thing with the thing'));
    expect(await routed()).toMatchObject([{ route, thresholds: { agentFrom } }]);
  });

  it('is routed by what carriers of the sender code’s country take a keyword for', async () => {
    start({ sender: { languages: ['fr', 'en'] } });
    await router.run(inbound('m1', 'STOP'));
    expect(await routed()).toMatchObject([{ keyword: 'stop', language: 'en' }]);
  });

  it('that comes again changes nothing', async () => {
    await router.run(inbound('m1', 'Where is my order?'));
    const once = await rig.facts();
    expect(await router.run(inbound('m1', 'Where is my order?'))).toEqual(ack);
    expect(await rig.facts()).toEqual(once);
  });

  it('keeps the raw request, the segments and what the carrier said as evidence', async () => {
    const raw = { method: 'POST', url: '/x', headers: {}, body: 'Body=Stop', bodyEncoding: 'utf8' as const };
    const text = inbound('m1', 'Stop', { segments: 1, carrierOptOut: 'STOP' });
    await router.run({ ...text, personal: { ...text.personal, raw } });
    expect(await rig.factsOf('MessageReceived')).toEqual([
      expect.objectContaining({
        data: expect.objectContaining({ segments: 1, carrierOptOut: 'STOP' }),
        personal: expect.objectContaining({ raw }),
      }),
    ]);
  });

  it('that asks for no more texts in free wording suppresses at once', async () => {
    await router.run(inbound('m1', 'please lose my number'));
    expect((await rig.state()).consent.suppressed).toBe(true);
  });

  it('of pictures alone is for an agent', async () => {
    const picture = inbound('m1', '');
    await router.run({ ...picture, personal: { ...picture.personal, media: [{ url: 'https://media.example/1' }] } });
    expect(await routed()).toEqual([expect.objectContaining({ route: 'agent', intent: 'other' })]);
  });
});

describe('an unclear text', () => {
  const prompted = async (text = 'hey') => {
    await router.run(inbound('m1', text));
    return (await rig.factsOf('ReplyRequested')).map(({ data, personal }) => ({ ...data, ...personal }));
  };

  it('is answered with the way to a person', async () => {
    expect(await prompted()).toEqual([
      {
        replyId: uuidV5('reply', id('m1'), 'agentPrompt'),
        author: 'system',
        category: 'conversational_reply',
        automatic: 'agentPrompt',
        answers: id('m1'),
        language: 'en',
        text: expect.stringMatching(/^Acme: .*AGENT/),
        media: [],
      },
    ]);
  });

  it('is answered in its language where the sender code speaks it', async () => {
    start({ sender: { languages: ['en', 'fr'] } });
    expect(await prompted('bonjour')).toEqual([expect.objectContaining({ language: 'fr' })]);
  });

  it('and in the sender code’s first language where not', async () => {
    expect(await prompted('bonjour')).toEqual([expect.objectContaining({ language: 'en' })]);
  });

  const desk = { kind: 'webhook' as const, url: 'https://desk.example/', secret: 'a long secret' };

  it.each([
    ['where the AGENT prompt is off', {}],
    ['beside a CSR platform too, where the setting was switched back on (features L46)', { connector: desk }],
  ])('is answered with the invalid reply %s', async (_, sender) => {
    start({ sender: { automatic: { agentPrompt: false, invalidReply: true }, ...sender } });
    expect(await prompted()).toEqual([expect.objectContaining({ automatic: 'invalidReply' })]);
  });

  it.each([
    ['both are off', { automatic: { agentPrompt: false, invalidReply: false } }],
    ['agents read every text on a platform', { automatic: { agentPrompt: false }, connector: desk }],
  ])('becomes a ticket where %s', async (_, sender) => {
    start({ sender });
    expect(await prompted()).toEqual([]);
    expect(await rig.types()).toContain('TicketRequested');
  });
});

describe('a text that somebody waits for', () => {
  const asked = async (field?: string): Promise<void> => {
    await router.run(inbound('m0', 'hey'));
    await rig.execute({
      type: 'ExpectAnswer',
      senderId,
      expectationId: id('e1'),
      by: { purpose: 'data-collection', name: 'welcome' },
      until: minutesAfter(noon, 60),
      ...(field === undefined ? {} : { field }),
    });
  };

  it('is collected and not routed, whatever the classifier makes of it', async () => {
    await asked('postalCode');
    await router.run(inbound('m1', 'H2X 1Y4'));
    expect((await routed()).at(-1)).toMatchObject({ route: 'none', because: 'expected-answer' });
    expect((await rig.types()).slice(-3)).toEqual(['MessageRouted', 'AnswerCollected', 'ContactUpdated']);
    expect((await rig.state()).profile.postalCode).toBe('H2X 1Y4');
    await router.run(inbound('m2', 'Where is my order?'));
    expect((await rig.types()).at(-1)).toBe('TicketRequested');
  });

  it.each([
    ['STOP', 'stop'],
    ['please lose my number', 'stop'],
    ['aide', 'help'],
    ['agnet', 'agent'],
  ])('is not %p', async (text, keyword) => {
    await asked();
    await router.run(inbound('m1', text));
    expect((await routed()).at(-1)).toMatchObject({ keyword });
    expect(await rig.types()).not.toContain('AnswerCollected');
  });
});

it('thanks are answered by nothing, open nothing and close nothing', async () => {
  await router.run(inbound('m1', 'ok merci beaucoup!'));
  expect(await routed()).toMatchObject([{ route: 'none', intent: 'ack' }]);
  expect((await rig.types()).slice(2)).toEqual(['MessageReceived', 'MessageRouted']);
  await router.run(inbound('m2', 'Where is my order?'));
  await router.run(inbound('m3', 'thanks 👍'));
  expect((await rig.types()).slice(-2)).toEqual(['MessageRouted', 'TicketRequested']);
  expect(Object.values((await rig.state()).tickets.byId)).toEqual([expect.objectContaining({ status: 'open' })]);
});

it('an unclear text after a prompt goes to a person, as does one while a ticket is open', async () => {
  await router.run(inbound('m1', 'hey'));
  await router.run(inbound('m2', 'hmm'));
  await router.run(inbound('m3', 'hello?'));
  expect((await routed()).map(({ route, because }) => [route, because])).toEqual([
    ['clarify', undefined],
    ['agent', 'already-prompted'],
    ['agent', 'open-ticket'],
  ]);
});

it('a classifier that nobody answers for is replaced, and the fact says so', async () => {
  start({ brand: { routing: { classifier: { kind: 'http', url: 'http://127.0.0.1:1/', timeoutMs: 500 } } } });
  await router.run(inbound('m1', 'Where is my order?'));
  expect(await routed()).toMatchObject([
    {
      route: 'agent',
      intent: 'order_status',
      classifier: { id: house.id, version: house.version, insteadOf: { id: 'http', because: 'unreachable' } },
    },
  ]);
});

it('a STOP asks no classifier on the network', async () => {
  start({ brand: { routing: { classifier: { kind: 'http', url: 'http://127.0.0.1:1/' } } } });
  await router.run(inbound('m1', 'STOP'));
  expect(await registry.getSingleMetricAsString('parley_classifier_questions_total')).not.toContain('brand=');
});

describe('a sender code that is not configured any more', () => {
  it('parks the text, without a word of it', async () => {
    const outcome = await router.run(inbound('m1', 'my secret question', { senderId: 'gone' }));
    expect(outcome).toEqual({ kind: 'park', because: expect.stringContaining('Sender code gone of brand acme') });
    expect(JSON.stringify(outcome)).not.toMatch(/secret question|\d{10}/);
    expect(await rig.facts()).toEqual([]);
  });

  it('parks it too where another brand has the name now', async () => {
    expect(await router.run(inbound('m1', 'hello', { brandId: 'other' }))).toMatchObject({ kind: 'park' });
  });

  it('still takes a STOP', async () => {
    expect(await router.run(inbound('m1', 'STOP', { senderId: 'gone' }))).toEqual(ack);
    expect((await rig.state()).consent.suppressed).toBe(true);
  });
});

it('is counted by route, keyword and intent, and once', async () => {
  await router.run(inbound('m1', 'STOP'));
  await router.run(inbound('m1', 'STOP'));
  await router.run(inbound('m2', 'not interested'));
  const metrics = await registry.metrics();
  expect(metrics).toContain('parley_texts_routed_total{sender="main",route="keyword",keyword="stop",intent=""} 1');
  expect(metrics).toContain('parley_possible_revocations_total{sender="main"} 1');
});
