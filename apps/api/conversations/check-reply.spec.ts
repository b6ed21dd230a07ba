import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';

const url = '/api/v1/replies/check';
const shop = {
  ...acme,
  brands: acme.brands.map((brand) => ({ ...brand, content: { shortDomains: [`${brand.id}.link`] } })),
};

describe('a check of a reply', () => {
  let service: HttpService;
  let id: string;
  beforeEach(async () => {
    service = await startHttpService({ module: ApiModule, config: shop });
    // Nobody is asked to wait for the morning: noon in New York, nine in the morning in California.
    id = await service.receive('m1', { from: '+12125550123', acceptedAt: service.clock.now() });
  });
  afterEach(() => service.close());

  const check = (body: object = {}, request: object = {}) =>
    service.call('POST', url, {
      headers: { 'parley-agent': 'agent-7' },
      body: { conversationId: id, text: 'Acme Shoes: it left today.', ...body },
      ...request,
    });
  const facts = async () =>
    (await service.call('GET', `/api/v1/conversations/${id}/events?limit=100`)).body.items.length;

  it('says that it may go, until when, and what it costs', async () => {
    const { status, body } = await check();
    expect(status).toBe(200);
    expect(body).toEqual({
      verdict: 'approve',
      reasons: [],
      rules: [],
      lints: [],
      whateverIsWritten: false,
      expiresAt: expect.stringMatching(/^2026-11-2\dT/),
      recipient: [{ zone: 'America/New_York', now: '2026-11-20T12:00:00' }],
      segments: { count: 1, encoding: 'GSM-7', units: 26, left: 134, beyondGsm: [] },
      ruleset: expect.stringMatching(/^2026-11-21\+tz\./),
      at: service.clock.now(),
    });
  });

  it('records nothing, however often it is asked', async () => {
    const before = await facts();
    for (let n = 0; n < 3; n += 1) await check({ text: 'Cheap vodka: bit.ly/x7' });
    expect(await facts()).toBe(before);
  });

  it('underlines what is wrong with the words, and says why, in the text as it was written', async () => {
    const text = 'Tiens 😀: vοdkа sur bit.ly/x7';
    const { body } = await check({ text });
    expect(body).toMatchObject({ verdict: 'reject', whateverIsWritten: false });
    const underlined = body.lints.map(({ rule, severity, spots }: never) => [
      rule,
      severity,
      (spots as { from: number; to: number }[]).map(({ from, to }) => text.slice(from, to)),
    ]);
    expect(underlined).toEqual([
      ['public-shortener', 'refuses', ['bit.ly/x7']],
      ['US-SHAFT-ALCOHOL', 'refuses', ['vοdkа']],
      ['brand-name', 'advises', []],
    ]);
    expect(body.reasons).toEqual([
      'A link goes through a public shortener, which carriers block.',
      'It speaks of alcohol, and the customer has not confirmed an age of 21 or more.',
    ]);
    expect(body.rules[0]).toMatchObject({ id: 'public-shortener', outcome: 'rejects', confidence: 'B' });
    expect(body.segments).toMatchObject({ encoding: 'UCS-2', beyondGsm: ['😀', 'ο', 'а'] });
  });

  it('lets the brand’s own short links pass', async () => {
    expect((await check({ text: 'Acme Shoes: acme.link/x7' })).body).toMatchObject({ verdict: 'approve', lints: [] });
  });

  it('by night says until when it waits, on the clocks of the customer', async () => {
    service.clock.pass(11 * 3_600_000);
    expect((await check()).body).toMatchObject({
      verdict: 'hold',
      reasons: [expect.stringContaining('utside the hours')],
      holdUntil: '2026-11-21T13:00:00.000Z',
      recipient: [{ zone: 'America/New_York', now: '2026-11-20T23:00:00', holdUntil: '2026-11-21T08:00:00' }],
    });
  });

  it('without a text says whether anything may be sent at all', async () => {
    expect((await check({ text: undefined })).body).toMatchObject({
      verdict: 'approve',
      whateverIsWritten: false,
      lints: [],
      segments: { count: 0 },
    });
    await service.call('POST', `/api/v1/conversations/${id}/unsubscribe`, { body: {} });
    for (const text of [undefined, '', ' ', 'Acme Shoes: hi'])
      expect((await check({ text })).body).toMatchObject({
        verdict: 'reject',
        whateverIsWritten: true,
        reasons: ['The customer opted out.'],
      });
  });

  it('knows the policy of the sender code', async () => {
    const vip = await service.receive('m2', { from: '+12125550124', acceptedAt: service.clock.now() }, {}, 'vip');
    expect((await check({ conversationId: vip })).body).toMatchObject({
      verdict: 'reject',
      whateverIsWritten: true,
      rules: [{ id: 'replies-to', outcome: 'rejects' }],
    });
  });

  it('takes the category that the reply would have', async () => {
    const { body } = await check({ category: 'marketing' });
    expect(body.rules.map((rule: { id: string }) => rule.id)).toEqual(
      expect.arrayContaining(['consent', 'way-out', 'US-PEWC']),
    );
  });

  it('needs the right to reply', async () => {
    const token = async (client_id: string) =>
      (
        await service.app.inject({
          method: 'POST',
          url: '/OAuth2/Token',
          payload: { grant_type: 'client_credentials', client_id, client_secret: `${client_id}-secret-0001` },
        })
      ).json().access_token as string;
    expect((await check({}, { token: await token('reader') })).status).toBe(403);
    expect((await check({}, { token: await token('writer') })).status).toBe(200);
    expect((await check({}, { token: '' })).status).toBe(401);
  });

  it.each<[string, object, number, string]>([
    ['no conversation', { conversationId: undefined }, 400, 'request-invalid'],
    ['one that is not shaped like one', { conversationId: 'nobody' }, 404, 'conversation-not-found'],
    ['one that is not there', { conversationId: `${'a'.repeat(26)}.main` }, 404, 'conversation-not-found'],
    ['1,601 characters', { text: 'x'.repeat(1_601) }, 400, 'request-invalid'],
    ['half a character', { text: 'x\ud83d' }, 400, 'request-invalid'],
    ['the category of automatic answers', { category: 'compliance_ack' }, 400, 'request-invalid'],
    ['no category at all', { category: null }, 400, 'request-invalid'],
    ['a field nobody knows', { sendAt: 'tomorrow' }, 400, 'request-invalid'],
  ])('with %s is refused', async (_, body, status, code) => {
    const answer = await check(body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('leaves neither text nor number in the log', async () => {
    await check({ text: 'A secret about vodka' });
    expect(service.log.join()).not.toMatch(/secret about|4155550|2125550/);
  });
});
