import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';

describe('questions to a customer, and doubts about what they said', () => {
  let service: HttpService;
  let id: string;
  let contact: string;
  let count = 0;

  beforeAll(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
  });
  afterAll(() => service.close());
  beforeEach(async () => {
    count += 1;
    id = await service.receive(`p${count}`, { from: `+1415777${String(count).padStart(4, '0')}` });
    contact = id.split('.')[0]!;
  });

  const post = (verb: string, body?: object) =>
    service.call('POST', `/api/v1/conversations/${id}/${verb}`, { body, headers: { 'Parley-Agent': 'agent-7' } });
  const askOptIn = (body?: object) => service.call('POST', `/api/v1/contacts/${contact}/double-opt-in`, { body });
  const facts = async () =>
    (await service.call('GET', `/api/v1/conversations/${id}/events?limit=100`)).body.items as {
      type: string;
      data: Record<string, unknown>;
      personal?: Record<string, unknown>;
    }[];
  const factOf = async (type: string) => (await facts()).filter((fact) => fact.type === type);

  it('a subscription is asked to be confirmed once, in words that name the brand', async () => {
    const asked = await askOptIn({ list: 'news', language: 'fr' });
    expect(asked).toMatchObject({ status: 200, body: { status: 'pending', senderId: 'main' } });
    expect(await askOptIn()).toMatchObject({ status: 200, body: asked.body });
    const [request, ...others] = await factOf('ReplyRequested');
    expect(others).toEqual([]);
    expect(request).toMatchObject({
      data: {
        automatic: 'doubleOptInPrompt',
        author: 'system',
        category: 'transactional',
        replyId: asked.body.replyId,
      },
    });
    expect(String(request!.personal!['text'])).toMatch(/Acme.*(?:OUI|YES)/);
  });

  it('who opted out is not asked', async () => {
    await post('unsubscribe');
    expect(await askOptIn()).toMatchObject({ status: 409, body: { code: 'consent-revoked' } });
    expect(await post('age-gate', { minimumAge: 21 })).toMatchObject({
      status: 409,
      body: { code: 'consent-revoked' },
    });
  });

  it('a sender code of another brand cannot ask', async () => {
    expect(await askOptIn({ senderId: 'nobody' })).toMatchObject({ status: 422, body: { code: 'sender-unknown' } });
    expect(await askOptIn({ hours: 0 })).toMatchObject({ status: 400 });
  });

  it('an age is asked for where the brand or the caller says which', async () => {
    expect(await post('age-gate')).toMatchObject({ status: 422, body: { code: 'age-gate-not-configured' } });
    expect(await post('age-gate', { minimumAge: 19 })).toMatchObject({ status: 200, body: { status: 'pending' } });
    const [request] = await factOf('ReplyRequested');
    expect(String(request!.personal!['text'])).toContain('19');
    expect(await factOf('AgeGateRequested')).toMatchObject([{ data: { minimumAge: 19 } }]);
  });

  describe('a doubted text', () => {
    beforeEach(async () => {
      id = await service.receive(
        `d${count}`,
        { from: `+1415777${String(count).padStart(4, '0')}` },
        {
          possibleRevocation: true,
        },
      );
    });

    it('is flagged until an agent dismisses it', async () => {
      expect((await service.call('GET', `/api/v1/conversations/${id}`)).body.possibleRevocation).toBe(true);
      expect(await post('revocation', { decision: 'dismiss', evidence: 'meant the red pair' })).toMatchObject({
        status: 200,
        body: { possibleRevocation: false, consent: 'none' },
      });
      expect(await factOf('RevocationDismissed')).toMatchObject([{ personal: { evidence: 'meant the red pair' } }]);
      await post('revocation', { decision: 'dismiss' });
      expect(await factOf('RevocationDismissed')).toHaveLength(1);
      expect((await service.call('GET', `/api/v1/conversations/${id}`)).body.possibleRevocation).toBe(false);
    });

    it('is a revocation once an agent confirms it', async () => {
      expect(await post('revocation', { decision: 'confirm' })).toMatchObject({
        status: 200,
        body: { possibleRevocation: false, consent: 'revoked' },
      });
      expect(await factOf('ConsentRevoked')).toMatchObject([{ data: { source: 'agent', channel: 'sms' } }]);
    });

    it('is decided with one of two words', async () => {
      expect(await post('revocation', { decision: 'maybe' })).toMatchObject({ status: 400 });
      expect(await post('revocation')).toMatchObject({ status: 400 });
    });
  });
});
