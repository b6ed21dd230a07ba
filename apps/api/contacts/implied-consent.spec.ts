import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';

const canadian = '+14165550123';
const american = '+12125550123';
const offer = 'Acme Shoes: half price today. Reply STOP to opt out.';

describe('a consent that what the customer did implies', () => {
  let service: HttpService;
  const conversations: Record<string, string> = {};
  const contactOf = (phone: string) => conversations[phone]!.split('.')[0]!;
  const record = (phone: string, body: object) =>
    service.call('POST', `/api/v1/contacts/${contactOf(phone)}/consent`, { body: { channel: 'web', ...body } });
  const refusals = async (phone: string): Promise<string[]> => {
    const body = { conversationId: conversations[phone], text: offer, category: 'marketing' };
    const { rules } = (await service.call('POST', '/api/v1/replies/check', { body })).body;
    return rules
      .filter(({ outcome }: { outcome: string }) => outcome === 'rejects')
      .map(({ id }: { id: string }) => id)
      .toSorted();
  };

  beforeAll(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
    for (const [name, from] of [
      ['m1', canadian],
      ['m2', american],
    ] as const)
      conversations[from] = await service.receive(name, { from, acceptedAt: service.clock.now() });
  });
  afterAll(() => service.close());

  it('permits no marketing without the order that proves it', async () => {
    const { body } = await record(canadian, { implied: { by: 'purchase', at: '2026-05-01T00:00:00Z' } });
    expect(body).toMatchObject({ proven: false, missing: ['evidence | wording | snapshot'] });
    expect(await refusals(canadian)).toEqual(['CA-CASL-ID', 'marketing-consent']);
  });

  it('lasts 24 months after a purchase in Canada, and never begins in the United States', async () => {
    for (const phone of [canadian, american]) {
      const { body } = await record(phone, {
        implied: { by: 'purchase', at: '2026-05-01T00:00:00Z' },
        evidence: 'Order 81.',
      });
      expect(body).toMatchObject({
        proven: true,
        consent: { status: 'granted', grant: { implied: { by: 'purchase', at: '2026-05-01T00:00:00.000Z' } } },
      });
    }
    // Who sends it is still to be said in the text.
    expect(await refusals(canadian)).toEqual(['CA-CASL-ID']);
    expect(await refusals(american)).toContain('US-PEWC');
    await record(canadian, { implied: { by: 'purchase', at: '2024-11-19T00:00:00Z' }, evidence: 'Order 80.' });
    expect(await refusals(canadian)).toEqual(['CA-CASL', 'CA-CASL-ID', 'consent']);
  });

  it('is taken with both of its parts alone, and not from tomorrow', async () => {
    for (const implied of [{ by: 'purchase' }, { by: 'smile', at: '2026-05-01T00:00:00Z' }, null, 'purchase'])
      expect((await record(canadian, { implied })).body).toMatchObject({ status: 400, code: 'request-invalid' });
    const tomorrow = { implied: { by: 'inquiry', at: '2026-11-21T17:00:00Z' } };
    expect((await record(canadian, tomorrow)).body).toMatchObject({ status: 422, code: 'instant-in-the-future' });
  });

  it('brings nobody back who opted out', async () => {
    await service.call('POST', `/api/v1/contacts/${contactOf(canadian)}/revocation`, { body: { channel: 'voice' } });
    service.clock.pass(120_000);
    const later = { implied: { by: 'purchase', at: '2026-11-20T17:01:00Z' }, evidence: 'Order 82.' };
    expect((await record(canadian, later)).body).toMatchObject({ status: 409, code: 'consent-revoked' });
  });
});
