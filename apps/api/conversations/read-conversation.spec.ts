import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';

describe('a conversation, read', () => {
  let service: HttpService;
  let id: string;
  const get = async (path: string, token?: string) =>
    service.call('GET', `/api/v1/conversations/${path}`, token === undefined ? {} : { token });

  beforeAll(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
    const raw = { method: 'POST', url: '/webhooks/twilio', headers: {}, body: 'From=…', bodyEncoding: 'utf8' as const };
    id = await service.receive('m1', { text: 'where is my order', raw });
    for (let n = 2; n <= 5; n += 1) {
      service.clock.pass(60_000);
      await service.receive(`m${n}`, { text: `text ${n}` });
    }
  });
  afterAll(() => service.close());

  describe('its messages', () => {
    it('come newest first, with what the router made of each', async () => {
      const { items, nextCursor } = (await get(`${id}/messages?limit=2`)).body;
      expect(items.map(({ text }: { text: string }) => text)).toEqual(['text 5', 'text 4']);
      expect(items[0]).toMatchObject({
        direction: 'inbound',
        author: 'customer',
        route: 'agent',
        intent: 'order_status',
        confidence: 0.9,
      });
      const rest = (await get(`${id}/messages?limit=10&cursor=${encodeURIComponent(nextCursor)}`)).body;
      expect(rest.items.map(({ text }: { text: string }) => text)).toEqual(['text 3', 'text 2', 'where is my order']);
      expect(rest.nextCursor).toBeNull();
    });

    it('show what rejected a reply, and call one that was approved requested', async () => {
      const contact = { contactId: id.split('.')[0]!, brandId: 'acme' };
      const judged = async (text: string, verdict: object) => {
        const { body } = await service.call('POST', `/api/v1/conversations/${id}/replies`, { body: { text } });
        await service.contacts.execute(
          contact,
          { at: service.clock.now(), cause: `judging ${text}`, actor: { kind: 'system' } },
          { type: 'JudgeReply', replyId: body.id, verdict: verdict as never },
        );
        await service.projected();
        const { items } = (await get(`${id}/messages`)).body;
        return items.find((message: { id: string }) => message.id === body.id);
      };
      const rules = [
        { id: 'suppression', version: '1', reason: 'rejects: the customer opted out' },
        { id: 'brand-name', version: '1', reason: 'passes' },
      ];
      const rejected = await judged('No', { kind: 'reject', rules, ruleset: 'r1' });
      expect(rejected).toMatchObject({ status: 'rejected', rules: [rules[0]] });
      expect(rejected.rules).toHaveLength(1);
      const approved = await judged('Yes', { kind: 'approve', rules, ruleset: 'r1' });
      expect(approved.status).toBe('requested');
      expect(approved).not.toHaveProperty('rules');
    });
  });

  describe('its events', () => {
    it('come oldest first and go on by revision, none twice and none missed', async () => {
      const revisions: number[] = [];
      let cursor = '';
      do {
        const page = (await get(`${id}/events?limit=4${cursor}`)).body;
        expect(page.items.length).toBeLessThanOrEqual(4);
        revisions.push(...page.items.map(({ revision }: { revision: number }) => revision));
        cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
      } while (cursor);
      expect(revisions.length).toBeGreaterThan(12);
      expect(revisions).toEqual(revisions.map((_, index) => index));
    });

    it('hold what was said, and the carrier’s request only for an admin who asks', async () => {
      const received = (page: { items: { type: string; personal?: object }[] }) =>
        page.items.find(({ type }) => type === 'MessageReceived')!.personal;
      expect(received((await get(`${id}/events`)).body)).toMatchObject({ text: 'where is my order' });
      expect(received((await get(`${id}/events`)).body)).not.toHaveProperty('raw');
      expect(received((await get(`${id}/events?raw=true`)).body)).toHaveProperty('raw.body', 'From=…');
      const { access_token: token } = (
        await service.app.inject({
          method: 'POST',
          url: '/OAuth2/Token',
          payload: { grant_type: 'client_credentials', client_id: 'reader', client_secret: 'reader-secret-0001' },
        })
      ).json<{ access_token: string }>();
      expect((await get(`${id}/events?raw=true`, token)).body).toMatchObject({ status: 403, code: 'scope-missing' });
      expect((await get(`${id}/events`, token)).status).toBe(200);
    });

    it('leave out the contact’s other sender codes', async () => {
      const vip = await service.receive('v1', { text: 'on the other code' }, {}, 'vip');
      const types = (await get(`${vip}/events`)).body.items.map(
        ({ type, senderId }: { type: string; senderId?: string }) => [type, senderId],
      );
      expect(types).toContainEqual(['ContactCreated', undefined]);
      expect(types).toContainEqual(['MessageReceived', 'vip']);
      expect(types.filter(([, senderId]: [string, string?]) => senderId === 'main')).toEqual([]);
      expect(JSON.stringify((await get(`${id}/events?limit=100`)).body)).not.toContain('on the other code');
    });

    it.each(['-1', '1.5', 'x'])('know no cursor %s', async (cursor) => {
      expect((await get(`${id}/events?cursor=${cursor}`)).body).toMatchObject({ status: 400, code: 'cursor-invalid' });
    });
  });

  describe('of nobody', () => {
    it.each(['', '/messages', '/events', '/notes', '/at?revision=1'])('is not found: %s', async (path) => {
      for (const nobody of ['nobody', `${'b'.repeat(26)}.main`, `${id.split('.')[0]}.nord`]) {
        expect((await get(`${nobody}${path}`)).body).toMatchObject({ status: 404, code: 'conversation-not-found' });
      }
    });
  });
});
