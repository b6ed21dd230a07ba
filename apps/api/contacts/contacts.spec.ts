import { customer } from '@parley/testkit';
import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';

describe('a contact', () => {
  let service: HttpService;
  let contactId: string;
  beforeAll(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
    contactId = (await service.receive('m1')).split('.')[0]!;
    await service.receive('v1', {}, {}, 'vip');
  });
  afterAll(() => service.close());

  const show = () => service.call('GET', `/api/v1/contacts/${contactId}`);
  const update = (body: unknown) => service.call('PATCH', `/api/v1/contacts/${contactId}`, { body });

  it('is one person on all sender codes of a brand', async () => {
    expect(await show()).toMatchObject({
      status: 200,
      body: {
        id: contactId,
        brandId: 'acme',
        phone: customer,
        consent: 'none',
        blocked: false,
        attributes: {},
        conversations: [`${contactId}.main`, `${contactId}.vip`],
      },
    });
  });

  it('takes new values field by field, and keeps the others', async () => {
    await update({ name: 'Jo Smith', postalCode: '94110', attributes: { size: '42', colour: 'red' } });
    expect((await update({ postalCode: '10115', attributes: { colour: 'blue' } })).body).toMatchObject({
      name: 'Jo Smith',
      postalCode: '10115',
      attributes: { size: '42', colour: 'blue' },
    });
    expect((await service.call('GET', `/api/v1/conversations/${contactId}.main`)).body.name).toBe('Jo Smith');
    expect((await show()).body.postalCode).toBe('10115');
  });

  it('is changed by nothing that does not fit', async () => {
    const before = (await show()).body;
    for (const body of [
      { phone: '+14155550999' },
      { email: 'no address' },
      { birthday: '1 May' },
      { name: 'x'.repeat(201) },
    ]) {
      expect((await update(body)).body).toMatchObject({ status: 400, code: 'request-invalid' });
    }
    expect((await show()).body).toEqual(before);
  });

  it('nobody knows is not found', async () => {
    for (const nobody of ['nobody', 'b'.repeat(26)]) {
      expect((await service.call('GET', `/api/v1/contacts/${nobody}`)).body).toMatchObject({
        status: 404,
        code: 'contact-not-found',
      });
      expect((await service.call('PATCH', `/api/v1/contacts/${nobody}`, { body: { name: 'x' } })).status).toBe(404);
    }
  });
});
