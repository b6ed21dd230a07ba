import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';

const phone = (n: number) => `+1415555${String(n).padStart(4, '0')}`;

describe('the list of conversations', () => {
  let service: HttpService;
  const ids: string[] = [];

  beforeAll(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
    for (let n = 0; n < 25; n += 1) {
      ids.unshift(await service.receive(`m${n}`, { from: phone(n), text: `text ${n}` }));
      service.clock.pass(60_000);
    }
  });
  afterAll(() => service.close());

  const list = async (query = '') => (await service.call('GET', `/api/v1/conversations${query}`)).body;
  const idsOf = (page: { items: { id: string }[] }) => page.items.map(({ id }) => id);
  const change = (id: string, verb: string, body?: object) =>
    service.call('POST', `/api/v1/conversations/${id}/${verb}`, { body });

  it('has twenty to a page, the newest message first, and goes on by cursor', async () => {
    const first = await list();
    expect(idsOf(first)).toEqual(ids.slice(0, 20));
    const second = await list(`?cursor=${encodeURIComponent(first.nextCursor)}`);
    expect(idsOf(second)).toEqual(ids.slice(20));
    expect(second.nextCursor).toBeNull();
  });

  it('shows what a row needs', async () => {
    expect((await list('?limit=1')).items[0]).toMatchObject({
      id: ids[0],
      contactId: ids[0]!.split('.')[0],
      senderId: 'main',
      phone: phone(24),
      status: 'open',
      unread: 1,
      consent: 'none',
      lastMessageText: 'text 24',
      lastMessageDirection: 'inbound',
    });
  });

  it('is narrowed by status, unread, assignee, tag, mailbox and part of a number', async () => {
    const [a, b, c, d] = ids as [string, string, string, string];
    await change(a, 'close');
    await change(b, 'assign', { assignee: 'agent-7' });
    await change(c, 'tags', { add: ['vip order'] });
    await change(d, 'read');
    const other = await service.receive('vip', { from: phone(3) }, {}, 'vip');
    await change(other, 'assign', { assignee: 'agent-7' });
    expect(idsOf(await list('?status=closed'))).toEqual([a]);
    expect(idsOf(await list('?assignee=agent-7&mailbox=main'))).toEqual([b]);
    expect(idsOf(await list('?tag=vip%20order'))).toEqual([c]);
    expect(idsOf(await list('?unread=false'))).toEqual([d]);
    expect(idsOf(await list('?q=5550003&mailbox=main'))).toEqual([ids.at(-4)]);
  });

  it('knows no campaign, so none matches', async () => {
    expect(await list('?campaign=spring')).toEqual({ items: [], nextCursor: null });
  });

  it.each([
    ['?limit=0', 'request-invalid'],
    ['?limit=101', 'request-invalid'],
    ['?limit=ten', 'request-invalid'],
    ['?limit=0x10', 'request-invalid'],
    ['?status=pending', 'request-invalid'],
    ['?stauts=open', 'request-invalid'],
    ['?cursor=nonsense', 'cursor-invalid'],
  ])('refuses %s', async (query, code) => {
    const answer = await service.call('GET', `/api/v1/conversations${query}`);
    expect([answer.status, answer.body.code]).toEqual([400, code]);
  });

  describe('where a sender code shows only those who agreed', () => {
    let reserved: HttpService;
    const vip: string[] = [];
    const main: string[] = [];

    beforeAll(async () => {
      const [brand, ...others] = acme.brands;
      const senders = brand.senders.map((sender) =>
        sender.id === 'vip' ? { ...sender, inbox: { visibility: 'subscribers' } } : sender,
      );
      reserved = await startHttpService({
        module: ApiModule,
        config: { ...acme, brands: [{ ...brand, senders }, ...others] },
      });
      for (let n = 0; n < 12; n += 1) {
        vip.unshift(await reserved.receive(`v${n}`, { from: phone(100 + n) }, {}, 'vip'));
        main.unshift(await reserved.receive(`w${n}`, { from: phone(200 + n) }));
        reserved.clock.pass(60_000);
      }
      await reserved.contacts.execute(
        { contactId: vip[5]!.split('.')[0]!, brandId: 'acme' },
        { at: reserved.clock.now(), cause: 'import', actor: { kind: 'api' } },
        { type: 'GrantConsent', source: 'import', channel: 'api' },
      );
      await reserved.projected();
    });
    afterAll(() => reserved.close());

    it('pages are full all the same, and nothing is missed or shown twice', async () => {
      const seen: string[] = [];
      let cursor = '';
      const sizes: number[] = [];
      do {
        const page = (await reserved.call('GET', `/api/v1/conversations?limit=5${cursor}`)).body;
        seen.push(...idsOf(page));
        sizes.push(page.items.length);
        cursor = page.nextCursor ? `&cursor=${encodeURIComponent(page.nextCursor)}` : '';
      } while (cursor !== '');
      expect(new Set(seen)).toEqual(new Set([...main, vip[5]!]));
      expect(seen).toHaveLength(13);
      expect(sizes.slice(0, 2)).toEqual([5, 5]);
    });

    it('the badge counts no hidden person', async () => {
      expect((await reserved.call('GET', '/api/v1/stats/unread')).body).toEqual({ people: 13 });
    });
  });

  it('the badge counts people, not messages, and nobody who is snoozed', async () => {
    const before = (await service.call('GET', '/api/v1/stats/unread')).body.people;
    const id = await service.receive('again', { from: phone(5) });
    expect((await service.call('GET', '/api/v1/stats/unread')).body.people).toBe(before);
    await change(id, 'snooze', { until: '2027-01-01T00:00:00Z' });
    expect((await service.call('GET', '/api/v1/stats/unread')).body.people).toBe(before - 1);
  });
});
