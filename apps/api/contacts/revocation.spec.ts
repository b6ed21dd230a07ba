import { contactIdOf } from '@parley/contracts';
import { customer, senderId } from '@parley/testkit';
import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';

const minute = 60_000;
const imported = '+14155550140';

describe('a wish for silence that came by no text', () => {
  let service: HttpService;
  const idOf = (phone: string) => contactIdOf(service.installKey, 'acme', phone);
  const revoke = (phone: string, body: object) =>
    service.call('POST', `/api/v1/contacts/${idOf(phone)}/revocation`, {
      body,
      headers: { 'parley-agent': 'agent-7' },
    });
  const consentOf = async (phone: string) =>
    (await service.call('GET', `/api/v1/contacts/${idOf(phone)}/consent`)).body;

  beforeAll(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
    const file = ['phone,givenAt,originalSource,responsible', `${imported},2024-05-01,till,Kim`].join('\n');
    await service.call('POST', '/api/v1/contacts/import', { body: { brandId: 'acme', format: 'csv', file } });
    service.clock.pass(minute);
  });
  afterAll(() => service.close());

  it('silences who was imported and never had a conversation, dated by when it was received', async () => {
    expect(await consentOf(imported)).toMatchObject({ status: 'granted', coversMarketing: true });
    const said = { channel: 'voice', evidence: 'Voicemail 81.', receivedAt: '2026-11-10T09:00:00-05:00' };
    const { status, body } = await revoke(imported, said);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      recorded: true,
      factId: expect.any(String),
      consent: {
        status: 'revoked',
        suppressed: true,
        coversMarketing: false,
        revocation: {
          source: 'agent',
          channel: 'voice',
          receivedAt: '2026-11-10T14:00:00.000Z',
          effectiveAt: '2026-11-20T17:01:00.000Z',
        },
      },
    });
    expect((await revoke(imported, said)).body).toMatchObject({ recorded: false, consent: { status: 'revoked' } });
  });

  it('stands in the dossier as carried out late, where days lay between', async () => {
    const answer = (await service.call('GET', `/api/v1/contacts/${idOf(imported)}/dossier`)).body;
    const late = '2026-11-10T14:00:00.000Z was carried out more than 24 hours later';
    expect(JSON.stringify(answer)).toContain(late);
  });

  it('names the replies it overtakes, of who has one', async () => {
    const conversation = await service.receive('m1');
    const reply = await service.call('POST', `/api/v1/conversations/${conversation}/replies`, {
      body: { text: 'Hi.' },
    });
    expect(reply.status).toBe(202);
    const { body } = await revoke(customer, { channel: 'email' });
    expect(body.consent.revocation).toMatchObject({ channel: 'email', cancelledReplyIds: [reply.body.id] });
    expect(conversation).toBe(`${idOf(customer)}.${senderId}`);
    const { items } = (await service.call('GET', `/api/v1/conversations/${conversation}/messages`)).body;
    expect(items.find((message: { id: string }) => message.id === reply.body.id)).toMatchObject({
      status: 'rejected',
      rules: [{ id: 'cancelled-by-opt-out', reason: expect.stringContaining('write it anew') }],
    });
  });

  it('may be about marketing alone', async () => {
    const conversation = await service.receive('m2', { from: '+12125550124' });
    const contact = conversation.split('.')[0]!;
    const part = { channel: 'email', categories: ['marketing'], list: 'vip' };
    const { body } = await service.call('POST', `/api/v1/contacts/${contact}/revocation`, { body: part });
    expect(body).toMatchObject({
      recorded: true,
      consent: { status: 'none', suppressed: false, lists: { vip: { status: 'revoked' } } },
    });
    expect(body.consent.revocation).toMatchObject({ scope: 'list', categories: ['marketing'], list: 'vip' });
    for (const categories of [[], ['compliance_ack'], 'marketing', null])
      expect((await revoke(imported, { channel: 'email', categories })).body).toMatchObject({
        code: 'request-invalid',
      });
  });

  it('has a channel, was received by now, and is about somebody who is known', async () => {
    expect((await revoke(imported, {})).body).toMatchObject({ status: 400, code: 'request-invalid' });
    for (const receivedAt of [null, 'yesterday', '2026-02-30T10:00:00Z'])
      expect((await revoke(imported, { channel: 'paper', receivedAt })).body).toMatchObject({
        code: 'request-invalid',
      });
    expect((await revoke(imported, { channel: 'paper', receivedAt: '2099-01-01T00:00:00Z' })).body).toMatchObject({
      status: 422,
      code: 'instant-in-the-future',
    });
    expect((await revoke('+14155550199', { channel: 'paper' })).body).toMatchObject({
      status: 404,
      code: 'contact-not-found',
    });
  });
});
