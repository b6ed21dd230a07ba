import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';

describe('sender codes', () => {
  let service: HttpService;
  beforeAll(async () => {
    const [brand] = acme.brands;
    const secretive = {
      ...brand.senders[0],
      carrier: {
        kind: 'twilio',
        accountSid: 'AC1',
        authToken: 'hush-hush-token',
        publicUrl: 'https://sms.acme.example',
      },
      connector: { kind: 'webhook', url: 'https://desk.acme.example/hook', secret: 'hush-hush-secret' },
    };
    const senders = [secretive, brand.senders[1]];
    service = await startHttpService({ module: ApiModule, config: { ...acme, brands: [{ ...brand, senders }] } });
  });
  afterAll(() => service.close());

  it('are listed with their brand and policy, and without a secret', async () => {
    const { body } = await service.call('GET', '/api/v1/senders');
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual(['main', 'vip']);
    expect(body.items[0]).toMatchObject({
      code: '+18335550100',
      brand: { id: 'acme', name: 'Acme Shoes' },
      carrier: 'twilio',
      connector: 'webhook',
      settings: { policy: 'listrak' },
    });
    expect(JSON.stringify(body)).not.toMatch(/hush|AC1|desk\.acme/);
  });

  it.each([
    ['main', 'listrak', 'texted-us'],
    ['%2B18335550100', 'listrak', 'texted-us'],
    ['77110', 'klaviyo', 'subscribers'],
  ])('answer for their settings under %s', async (name, policy, to) => {
    expect((await service.call('GET', `/api/v1/senders/${name}/settings`)).body).toMatchObject({
      policy,
      replies: { to },
    });
  });

  it('of nobody are not found', async () => {
    expect((await service.call('GET', '/api/v1/senders/other/settings')).body).toMatchObject({
      status: 404,
      code: 'sender-unknown',
    });
  });
});
