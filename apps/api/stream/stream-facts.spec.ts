import { seeded } from '@parley/testkit';
import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';
import { FactFeed } from './fact-feed.js';

interface Heard {
  readonly id: string;
  readonly type: string;
  // The specs say what they expect of it.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
}

/** One listener: reads frames and keeps what came. */
class Listener {
  readonly heard: Heard[] = [];
  lastId?: string;
  readonly ended: Promise<void>;
  private wake: () => void = () => undefined;

  constructor(
    body: ReadableStream<Uint8Array>,
    private readonly leaving: AbortController,
  ) {
    this.ended = this.read(body);
  }

  async until(done: () => boolean): Promise<void> {
    while (!done()) await new Promise<void>((resolve) => (this.wake = resolve));
  }

  async leave(): Promise<void> {
    this.leaving.abort();
    await this.ended;
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    let rest = '';
    try {
      for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
        const frames = (rest + chunk).split('\n\n');
        rest = frames.pop()!;
        for (const frame of frames) this.hear(frame);
        this.wake();
      }
    } catch (error) {
      if (!this.leaving.signal.aborted) throw error;
    }
  }

  private hear(frame: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(frame)?.[1];
    const [id, type, data] = [field('id'), field('event'), field('data')];
    if (id !== undefined) this.lastId = id;
    if (type !== undefined) this.heard.push({ id: id!, type, data: JSON.parse(data!) });
  }
}

describe('the stream of facts', () => {
  let service: HttpService;
  let url: string;
  beforeEach(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
    await service.app.listen(0, '127.0.0.1');
    url = await service.app.getUrl();
  });
  afterEach(() => service.close());

  async function listen(lastEventId?: string, query = ''): Promise<Listener> {
    const leaving = new AbortController();
    const response = await fetch(`${url}/api/v1/stream${query}`, {
      signal: leaving.signal,
      headers: {
        authorization: `Bearer ${service.adminToken}`,
        ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
      },
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    return new Listener(response.body!, leaving);
  }
  const listeners = () => service.app.get(FactFeed).listeners;

  it('tells each fact once, in order, with its place, and without the carrier’s raw request', async () => {
    await service.receive('before', { from: '+14155550001' });
    const listener = await listen();
    const raw = { method: 'POST', url: '/', headers: {}, body: 'x', bodyEncoding: 'utf8' as const };
    const id = await service.receive('m1', { text: 'line one\nline two', raw });
    await listener.until(() => listener.heard.length === 5);
    expect(listener.heard.map(({ type }) => type)).toEqual([
      'ContactCreated',
      'ConversationOpened',
      'MessageReceived',
      'MessageRouted',
      'TicketRequested',
    ]);
    expect(listener.heard.map(({ data }) => data.revision)).toEqual([0, 1, 2, 3, 4]);
    for (const { id: position, type, data } of listener.heard)
      expect([data.type, data.position]).toEqual([type, position]);
    expect(listener.heard[2]!.data).toMatchObject({
      conversationId: id,
      contactId: id.split('.')[0],
      at: service.clock.now(),
      personal: { text: 'line one\nline two' },
    });
    expect(listener.heard[2]!.data.personal).not.toHaveProperty('raw');
    expect(listener.heard[0]!.data).not.toHaveProperty('conversationId');
    await listener.leave();
  });

  it('goes on after the last id that was seen: no gap, no repeat, wherever it was cut', async () => {
    await seeded(async ({ integer }) => {
      let sent = 0;
      const heard: Heard[] = [];
      let listener = await listen();
      for (let round = 0; round < 12; round += 1) {
        const texts = 1 + integer(3);
        for (let n = 0; n < texts; n += 1) {
          sent += 1;
          await service.receive(`m${sent}`, { from: `+1415555${String(integer(4)).padStart(4, '0')}` });
        }
        const enough = integer(texts * 3);
        await listener.until(() => listener.heard.length >= enough);
        await listener.leave();
        heard.push(...listener.heard);
        listener = await listen(listener.lastId);
      }
      const everything: string[] = [];
      for await (const fact of service.store.readAll()) everything.push(fact.position);
      await listener.until(() => listener.heard.length + heard.length >= everything.length);
      await listener.leave();
      expect([...heard, ...listener.heard].map(({ id }) => id)).toEqual(everything);
    });
  });

  it('tells of a fact only once it can be read', async () => {
    await service.receive('m1');
    const listener = await listen();
    await service.projection.stop();
    const [, contactId] = /^(.+)\.main$/.exec(await idOf())!;
    await service.contacts.execute(
      { contactId: contactId!, brandId: 'acme' },
      { at: service.clock.now(), cause: 'spec', actor: { kind: 'api' } },
      { type: 'AddTag', senderId: 'main', tag: 'late' },
    );
    const head = await service.store.head();
    // The store’s own subscribers have it by now, in the order in which they were rung.
    for await (const item of service.store.subscribeAll(undefined)) if (item.kind === 'caught-up') break;
    expect(listener.heard).toEqual([]);
    service.projection.start();
    await listener.until(() => listener.heard.length > 0);
    expect(listener.heard[0]).toMatchObject({ id: head, type: 'TagAdded' });
    expect((await service.call('GET', `/api/v1/conversations/${contactId}.main`)).body.tags).toEqual(['late']);
    await listener.leave();
  });
  const idOf = async () => (await service.call('GET', '/api/v1/conversations')).body.items[0].id as string;

  it('keeps to one sender code where asked, with what is said of its contacts as a whole', async () => {
    const listener = await listen(undefined, '?senderId=vip');
    await service.receive('m1');
    await service.receive('n1', {}, {}, 'nord');
    await service.receive('v1', {}, {}, 'vip');
    await listener.until(() => listener.heard.length === 5);
    expect(listener.heard.map(({ type, data }) => [type, data.senderId])).toEqual([
      ['ContactCreated', undefined],
      ['ConversationOpened', 'vip'],
      ['MessageReceived', 'vip'],
      ['MessageRouted', 'vip'],
      ['TicketRequested', 'vip'],
    ]);
    await listener.leave();
  });

  it('moves the listener on past facts it did not want', async () => {
    const listener = await listen(undefined, '?senderId=nord');
    await service.receive('m1');
    const head = await service.store.head();
    await listener.until(() => listener.lastId === head);
    expect(listener.heard).toEqual([]);
    await listener.leave();
  });

  it.each(['nonsense', '999999', '-1', ''])('knows no place “%s” in the log', async (lastEventId) => {
    await service.receive('m1');
    const answer = await service.call('GET', '/api/v1/stream', { headers: { 'last-event-id': lastEventId } });
    expect(answer.body).toMatchObject({ status: 400, code: 'last-event-id-unknown' });
  });

  it('forgets a listener that left', async () => {
    const [one, two] = [await listen(), await listen()];
    expect(listeners()).toBe(2);
    await one.leave();
    await service.receive('m1');
    await two.until(() => two.heard.length === 5);
    while (listeners() > 1) await new Promise((resolve) => setImmediate(resolve));
    await two.leave();
  });

  it('ends with the process, for every listener, before anything else stops', async () => {
    const all = [await listen(), await listen(), await listen()];
    await service.shutdown.run('spec');
    await Promise.all(all.map(({ ended }) => ended));
    expect(listeners()).toBe(0);
  });
});
