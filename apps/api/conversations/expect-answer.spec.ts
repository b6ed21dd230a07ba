import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';

describe('a program waits for an answer', () => {
  let service: HttpService;
  let id: string;
  let count = 0;

  beforeAll(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
  });
  afterAll(() => service.close());
  const from = () => `+1415555${String(count).padStart(4, '0')}`;
  beforeEach(async () => {
    count += 1;
    id = await service.receive(`m${count}`, { from: from() }, { route: 'none' });
    await service.call('POST', `/api/v1/conversations/${id}/read`);
  });

  const expectAnswer = (body: object, token?: string) =>
    service.call('POST', `/api/v1/conversations/${id}/expected-answer`, { body, ...(token ? { token } : {}) });
  const receive = (name: string, text: string, verdict = {}) =>
    service.receive(`${name}${count}`, { from: from(), text }, verdict);
  const get = async (url: string) => (await service.call('GET', `/api/v1/${url}`)).body;

  it('and gets it: in the profile, in the thread, and in nobody’s way', async () => {
    const asked = await expectAnswer({ purpose: 'data-collection', name: 'welcome-2026', field: 'postalCode' });
    expect(asked).toMatchObject({
      status: 201,
      body: {
        id: expect.any(String),
        conversationId: id,
        purpose: 'data-collection',
        name: 'welcome-2026',
        field: 'postalCode',
        until: '2026-11-21T17:00:00.000Z',
      },
    });
    await receive('answer', 'H2X 1Y4');
    const conversation = await get(`conversations/${id}`);
    expect(conversation).toMatchObject({ unread: 0, status: 'open' });
    expect(conversation.ticket).toBeUndefined();
    expect(await get(`contacts/${id.split('.')[0]}`)).toMatchObject({ postalCode: 'H2X 1Y4' });
    expect((await get(`conversations/${id}/messages`)).items[0]).toMatchObject({
      text: 'H2X 1Y4',
      route: 'none',
      because: 'expected-answer',
    });
    const facts = (await get(`conversations/${id}/events?limit=100`)).items as { type: string }[];
    expect(facts.find(({ type }) => type === 'AnswerExpected')).toMatchObject({ actor: { kind: 'api', id: 'admin' } });
    expect(facts.find(({ type }) => type === 'AnswerCollected')).toMatchObject({
      data: { expectationId: asked.body.id, by: { name: 'welcome-2026' }, field: 'postalCode' },
      personal: { value: 'H2X 1Y4' },
    });
  });

  it('and the text after it is routed as ever', async () => {
    await expectAnswer({ purpose: 'campaign', name: 'poll' });
    await receive('first', 'blue');
    await receive('second', 'where is my order');
    expect(await get(`conversations/${id}`)).toMatchObject({ unread: 1, ticket: { intent: 'order_status' } });
  });

  it('and none comes: a STOP is a STOP', async () => {
    await expectAnswer({ purpose: 'campaign', name: 'poll' });
    await receive('stop', 'STOP', { route: 'keyword', keyword: 'stop' });
    const facts = (await get(`conversations/${id}/events?limit=100`)).items as { type: string }[];
    expect(facts.map(({ type }) => type)).not.toContain('AnswerCollected');
    expect((await expectAnswer({ purpose: 'campaign', name: 'poll' })).body).toMatchObject({
      status: 409,
      code: 'consent-revoked',
    });
  });

  it.each<[what: string, body: object, status: number, code: string]>([
    ['the past', { until: '2020-01-01T00:00:00Z' }, 422, 'instant-in-the-past'],
    ['next year', { until: '2027-11-20T00:00:00Z' }, 422, 'instant-too-far'],
    ['no instant', { until: 'tomorrow' }, 400, 'request-invalid'],
    ['another purpose', { purpose: 'curiosity' }, 400, 'request-invalid'],
    ['a name that may be a person’s', { name: 'Jo Smith' }, 400, 'request-invalid'],
    ['a field that is no name', { field: '<b>' }, 400, 'request-invalid'],
    ['no field', { field: null }, 400, 'request-invalid'],
  ])('but not until or with %s', async (_, body, status, code) => {
    expect((await expectAnswer({ purpose: 'campaign', name: 'poll', ...body })).body).toMatchObject({ status, code });
  });

  it('but not in a conversation that there is not, nor without the right to write', async () => {
    const body = { purpose: 'campaign', name: 'poll' };
    const { id: clientId, secret } = acme.clients[0];
    const { body: issued } = await service.call('POST', '/OAuth2/Token', {
      token: '',
      body: { grant_type: 'client_credentials', client_id: clientId, client_secret: secret },
    });
    expect((await expectAnswer(body, issued.access_token as string)).status).toBe(403);
    id = id.replace('.main', '.vip');
    expect((await expectAnswer(body)).body).toMatchObject({ status: 404, code: 'conversation-not-found' });
  });
});
