import { id as named } from '@parley/testkit';
import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';

describe('what agents do with a conversation', () => {
  let service: HttpService;
  let id: string;
  let count = 0;

  beforeAll(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
  });
  afterAll(() => service.close());
  beforeEach(async () => {
    count += 1;
    id = await service.receive(`m${count}`, { from: `+1415555${String(count).padStart(4, '0')}` });
  });

  const post = (verb: string, body?: object, headers = {}) =>
    service.call('POST', `/api/v1/conversations/${id}/${verb}`, { body, headers });
  const facts = async () =>
    (await service.call('GET', `/api/v1/conversations/${id}/events?limit=100`)).body.items as {
      type: string;
      data: object;
      personal?: object;
      actor: object;
    }[];

  it.each<[verb: string, body: object | undefined, expected: object]>([
    ['assign', { assignee: 'agent-7' }, { assignee: 'agent-7' }],
    ['snooze', { until: '2026-11-21T09:00:00+01:00' }, { status: 'snoozed', snoozedUntil: '2026-11-21T08:00:00.000Z' }],
    ['close', undefined, { status: 'closed' }],
    ['archive', undefined, { status: 'archived' }],
    ['read', undefined, { unread: 0 }],
    ['tags', { add: ['order', 'late'] }, { tags: ['order', 'late'] }],
    ['block', { reason: 'Insults' }, { blocked: true, status: 'closed' }],
    ['unsubscribe', undefined, { consent: 'revoked' }],
  ])('%s answers the conversation as it is now, and a repeat changes nothing', async (verb, body, expected) => {
    expect(await post(verb, body)).toMatchObject({ status: 200, body: { id, ...expected } });
    const before = (await facts()).length;
    expect(await post(verb, body)).toMatchObject({ status: 200, body: { id, ...expected } });
    expect((await facts()).length).toBe(before);
    expect((await service.call('GET', `/api/v1/conversations/${id}`)).body).toMatchObject(expected);
  });

  it.each<[done: string, body: object | undefined, undone: string, expected: object]>([
    ['assign', { assignee: 'agent-7' }, 'assign', { assignee: undefined }],
    ['close', undefined, 'reopen', { status: 'open' }],
    ['archive', undefined, 'reopen', { status: 'open' }],
    ['snooze', { until: '2027-01-01T00:00:00Z' }, 'reopen', { status: 'open', snoozedUntil: undefined }],
    ['read', undefined, 'unread', { unread: 1 }],
    ['block', undefined, 'unblock', { blocked: false }],
  ])('%s %p is undone by %s', async (done, body, undone, expected) => {
    await post(done, body);
    const answer = await post(undone);
    expect(answer.status).toBe(200);
    for (const [field, value] of Object.entries(expected)) expect(answer.body[field]).toEqual(value);
  });

  it('tags go on and off in one request', async () => {
    await post('tags', { add: ['order', 'late'] });
    expect((await post('tags', { add: ['vip'], remove: ['late', 'never there'] })).body.tags).toEqual(['order', 'vip']);
    expect((await post('tags', {})).body.tags).toEqual(['order', 'vip']);
    expect((await post('tags', { add: ['x'], remove: ['x'] })).body.code).toBe('request-invalid');
    expect((await post('tags', { add: [''] })).body.code).toBe('request-invalid');
  });

  it('notes are kept with their author, newest first, and no customer sees them', async () => {
    const first = await post('notes', { text: 'Called back.' }, { 'parley-agent': 'agent-7' });
    service.clock.pass(1_000);
    await post('notes', { text: 'Refund agreed.' });
    expect(first).toMatchObject({ status: 201, body: { conversationId: id, text: 'Called back.', author: 'agent-7' } });
    const { items } = (await service.call('GET', `/api/v1/conversations/${id}/notes`)).body;
    expect(items.map(({ text }: { text: string }) => text)).toEqual(['Refund agreed.', 'Called back.']);
    expect(items[1]).toEqual(first.body);
    expect((await service.call('GET', `/api/v1/conversations/${id}/messages`)).body.items).toHaveLength(1);
  });

  it('unsubscribe keeps the proof: who, where and in which words', async () => {
    const said = { channel: 'voice', evidence: 'Asked on the phone.', receivedAt: '2026-11-19T09:00:00+01:00' };
    await post('unsubscribe', said, { 'parley-agent': 'agent-7' });
    expect((await facts()).at(-1)).toMatchObject({
      type: 'ConsentRevoked',
      data: { source: 'agent', channel: 'voice', scope: 'brand', receivedAt: '2026-11-19T08:00:00.000Z' },
      personal: { evidence: 'Asked on the phone.' },
      actor: { kind: 'agent', id: 'agent-7' },
    });
  });

  it('unsubscribe by a program names the program', async () => {
    await post('unsubscribe');
    expect((await facts()).at(-1)).toMatchObject({
      data: { source: 'api', channel: 'api' },
      actor: { kind: 'api', id: 'admin' },
    });
  });

  it('a snooze into the past is refused', async () => {
    expect((await post('snooze', { until: '2020-01-01T00:00:00Z' })).body).toMatchObject({
      status: 422,
      code: 'instant-in-the-past',
    });
    expect((await post('snooze')).body).toMatchObject({ status: 400, code: 'request-invalid' });
  });

  it('an assignee is an opaque id', async () => {
    expect((await post('assign', { assignee: 'Jo Smith' })).body.code).toBe('request-invalid');
    expect((await post('assign', { assignee: null })).body).not.toHaveProperty('assignee');
  });

  it('tickets close and open again, and belong to one conversation', async () => {
    const ticket = named(`m${count}`);
    const open = async () =>
      (await service.call('GET', `/api/v1/conversations/${id}/at?revision=999`)).body.tickets.map(
        ({ status }: { status: string }) => status,
      );
    expect((await post(`tickets/${ticket}/close`)).status).toBe(200);
    expect(await open()).toEqual(['closed']);
    expect((await post(`tickets/${ticket}/reopen`)).status).toBe(200);
    expect(await open()).toEqual(['open']);
    const other = await service.receive(`v${count}`, { from: `+1415555${String(count).padStart(4, '0')}` }, {}, 'vip');
    for (const [conversation, ticketId] of [
      [other, ticket],
      [id, 'none'],
      [id, '__proto__'],
    ]) {
      const answer = await service.call('POST', `/api/v1/conversations/${conversation}/tickets/${ticketId}/close`);
      expect(answer.body).toMatchObject({ status: 404, code: 'ticket-not-found' });
    }
  });

  it('a hand-over of unknown outcome is settled by whoever looked, and no other is', async () => {
    const messageId = named(`m${count}`);
    const contact = { contactId: id.split('.')[0]!, brandId: 'acme' };
    const meta = (cause: string) => ({ at: service.clock.now(), cause, actor: { kind: 'system' as const } });
    const resolve = (outcome: string) => post(`tickets/${messageId}/deliveries/${messageId}/resolve`, { outcome });
    expect((await resolve('delivered')).body).toMatchObject({ status: 409, code: 'delivery-not-unknown' });
    await service.contacts.execute(contact, meta(`claim ${count}`), {
      type: 'ClaimTicketDelivery',
      messageId,
      attempt: 1,
      connector: 'webhook',
    });
    await service.contacts.execute(contact, meta(`unknown ${count}`), {
      type: 'MarkTicketDeliveryUnknown',
      messageId,
      because: 'timeout',
    });
    expect((await resolve('perhaps')).body.code).toBe('request-invalid');
    expect((await resolve('delivered')).status).toBe(200);
    expect((await resolve('delivered')).status).toBe(200);
    expect((await resolve('not-delivered')).body.code).toBe('delivery-not-unknown');
    expect((await facts()).map(({ type }) => type).filter((type) => type === 'TicketOpened')).toHaveLength(1);
  });

  it('is right even while the read models lag', async () => {
    await service.projection.stop();
    expect((await post('tags', { add: ['order'] })).body).toMatchObject({
      id,
      tags: ['order'],
      status: 'open',
      unread: 1,
    });
    expect((await post('close')).body).toMatchObject({ status: 'closed', tags: ['order'] });
    service.projection.start();
    await service.projected();
  });

  it('carries the trace of the request into the facts', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    await post('close', undefined, { traceparent });
    const stored = [];
    for await (const fact of service.store.read(`contact-${id.split('.')[0]}`)) stored.push(fact);
    expect(stored.filter((fact) => fact.traceparent === traceparent).map(({ type }) => type)).toEqual([
      'ConversationClosed',
      'TicketClosed',
    ]);
  });

  it.each(['assign', 'close', 'read', 'tags', 'block', 'unsubscribe'])('%s of nobody is not found', async (verb) => {
    for (const nobody of ['nobody', `${'b'.repeat(26)}.main`, `${id.split('.')[0]}.vip`, `${id.split('.')[0]}.nord`]) {
      const answer = await service.call('POST', `/api/v1/conversations/${nobody}/${verb}`);
      expect(answer.body).toMatchObject({ status: 404, code: 'conversation-not-found' });
    }
  });
});
