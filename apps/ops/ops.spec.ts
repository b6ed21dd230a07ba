import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { ack } from '@parley/broker';
import { contactIdOf, conversationIdOf, topics } from '@parley/contracts';
import { openEngines, type Engines } from '@parley/runtime/engines';
import { aText, aVerdict, customer, id, noon, minutesAfter, senderId } from '@parley/testkit';
import { at } from './at.js';
import { classify } from './classify.js';
import { conversationRef } from './conversation-ref.js';
import { lag } from './lag.js';
import { timeline } from './timeline.js';

const contactId = contactIdOf(Buffer.alloc(32, 1), 'acme', customer);
const ref = conversationRef(conversationIdOf(contactId, senderId));

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('the command line', () => {
  let folder: string;
  let engines: Engines;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-'));
    engines = await openEngines({ dataDir: folder }, { clock: { now: () => noon }, clientId: 'spec' });
    const contact = { contactId, brandId: 'acme' };
    const meta = (cause: string, minutes: number) => ({
      at: minutesAfter(noon, minutes),
      cause,
      actor: { kind: 'system' as const },
    });
    await engines.contacts.execute(contact, meta('m1', 0), {
      type: 'ReceiveMessage',
      senderId,
      message: aText('m1', { text: 'where is my order' }),
      verdict: aVerdict(),
    });
    await engines.contacts.execute(contact, meta('r1', 5), {
      type: 'RequestReply',
      senderId,
      replyId: id('r1'),
      author: 'agent',
      category: 'conversational_reply',
      text: 'tomorrow',
      media: [],
    });
    await engines.contacts.execute(contact, meta('c', 10), { type: 'CloseConversation', senderId });
  });

  afterEach(async () => {
    await engines.close();
    rmSync(folder, { recursive: true });
  });

  it('tells a conversation in order, without anything personal unless it is asked to', async () => {
    const lines = await all(timeline(engines.eventStore, ref, { personal: false, json: false }));
    expect(lines.map((each) => each.trim().split(/\s+/)[2])).toEqual([
      'ContactCreated',
      'ConversationOpened',
      'MessageReceived',
      'MessageRouted',
      'TicketRequested',
      'ReplyRequested',
      'ConversationClosed',
      'TicketClosed',
    ]);
    expect(lines.join('\n')).not.toMatch(/order\b.*“|tomorrow|14155550123/);
    const open = await all(timeline(engines.eventStore, ref, { personal: true, json: false }));
    expect(open.join('\n')).toContain('“where is my order”');
  });

  it('tells it as JSON lines, with the same discretion', async () => {
    const closed = await all(timeline(engines.eventStore, ref, { personal: false, json: true }));
    expect(closed.map((each) => JSON.parse(each) as object).some((fact) => 'personal' in fact)).toBe(false);
    const open = await all(timeline(engines.eventStore, ref, { personal: true, json: true }));
    expect(open.join('')).toContain('where is my order');
  });

  it('shows a conversation as it stood at an instant or a revision', async () => {
    const early = await at(engines.eventStore, ref, { until: { instant: minutesAfter(noon, 4) }, personal: false });
    expect(early).toMatchObject({
      inbox: { status: 'open', unread: 1 },
      pendingReplies: [],
      lastRouting: { route: 'agent' },
    });
    const later = await at(engines.eventStore, ref, { until: { revision: 5 }, personal: false });
    expect(later).toMatchObject({
      inbox: { status: 'open' },
      pendingReplies: [{ replyId: id('r1'), status: 'requested' }],
    });
    expect(JSON.stringify(later)).not.toContain('tomorrow');
    const now = await at(engines.eventStore, ref, { until: { instant: minutesAfter(noon, 99) }, personal: true });
    expect(now).toMatchObject({
      inbox: { status: 'closed' },
      tickets: [{ status: 'closed' }],
      profile: { phone: customer },
    });
    await expect(
      at(engines.eventStore, ref, { until: { instant: '2020-01-01T00:00:00.000Z' }, personal: false }),
    ).rejects.toThrow('had not begun');
  });

  it('counts how far every reader is behind', async () => {
    await engines.broker.ensureTopics([{ name: topics.inbound, partitions: 2 }]);
    const consumer = await engines.broker.consume({
      group: 'nlp-router',
      topics: [topics.inbound],
      handler: async () => ack,
    });
    await engines.broker.publish(topics.inbound, [{ key: contactId, headers: {}, value: '{}' }]);
    await consumer.drain(5_000);
    await engines.broker.publish(topics.inbound, [{ key: contactId, headers: {}, value: '{}' }]);
    const lines = await all(lag(engines.eventStore, engines.broker, engines.readModels));
    expect(lines).toContainEqual({ reader: 'conversation-projection', source: 'event store', behind: 8 });
    const router = lines.find(({ reader }) => reader === 'nlp-router');
    expect(router).toMatchObject({ source: topics.inbound });
    expect([1, 2]).toContain(router!.behind);
  });

  it('says what a conversation id looks like', () => {
    expect(() => conversationRef('+14155550123')).toThrow('is not a conversation id');
  });
});

describe('classify', () => {
  const answered = async (...lines: string[]) => answeredWith(false, ...lines);
  const answeredWith = async (explain: boolean, ...lines: string[]) => {
    const output = new PassThrough();
    const answer = text(output);
    await classify(Readable.from(lines.map((line) => `${line}\n`)), output, explain);
    output.end();
    return (await answer).trim().split('\n');
  };

  it('answers line by line, in order', async () => {
    const texts = ['STOP', 'where is my order 1042?', 'hey', 'AGENT', 'arrêt'];
    const verdicts = (await answered(...texts.map((each) => JSON.stringify({ text: each })))).map(
      (each) => JSON.parse(each) as Record<string, unknown>,
    );
    expect(verdicts.map(({ route, keyword }) => [route, keyword])).toEqual([
      ['keyword', 'stop'],
      ['agent', undefined],
      ['clarify', undefined],
      ['agent', 'agent'],
      ['keyword', 'stop'],
    ]);
    for (const verdict of verdicts)
      expect(Object.keys(verdict)).toEqual(expect.arrayContaining(['route', 'confidence', 'language']));
    expect(Object.keys(verdicts[1]!)).toEqual(['route', 'intent', 'confidence', 'language']);
  });

  it('tells on demand who decided, from which scores, and what counted', async () => {
    const [answer] = await answeredWith(true, '{"text":"where is my order 1042?"}');
    expect(JSON.parse(answer!)).toMatchObject({
      route: 'agent',
      classifier: { id: expect.stringContaining('trained'), version: expect.any(String) },
      scores: { agent: expect.any(Number), intent: expect.any(Number) },
      thresholds: { agentFrom: 0.25, intentFrom: 0.5 },
      topIntents: [{ intent: 'order_status' }, {}, {}],
      features: expect.arrayContaining([{ feature: expect.any(String), weight: expect.any(Number) }]),
    });
  });

  it('names the line it cannot read', async () => {
    await expect(answered('{"text":"ok"}', 'nonsense')).rejects.toThrow('Line 2');
  });
});
