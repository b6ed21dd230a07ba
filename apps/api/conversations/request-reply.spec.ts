import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';

describe('a reply', () => {
  let service: HttpService;
  let id: string;
  beforeAll(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
    id = await service.receive('m1');
  });
  afterAll(() => service.close());

  const reply = (body: unknown, headers: Record<string, string> = {}, to = id) =>
    service.call('POST', `/api/v1/conversations/${to}/replies`, { body, headers });
  const requested = async () => {
    const facts = (await service.call('GET', `/api/v1/conversations/${id}/events?limit=100`)).body.items;
    return facts.filter(({ type }: { type: string }) => type === 'ReplyRequested');
  };

  it('is answered 202 with the message, and can be read at once', async () => {
    const answer = await reply({ text: 'Your order left today.' }, { 'parley-agent': 'agent-7' });
    expect(answer).toMatchObject({
      status: 202,
      body: {
        conversationId: id,
        direction: 'outbound',
        text: 'Your order left today.',
        media: [],
        author: 'agent',
        authorId: 'agent-7',
        status: 'requested',
        category: 'conversational_reply',
        at: service.clock.now(),
      },
    });
    const messages = (await service.call('GET', `/api/v1/conversations/${id}/messages`)).body.items;
    expect(messages.map((message: { id: string }) => message.id)).toContain(answer.body.id);
  });

  it('keeps its lines and tabs', async () => {
    const text = 'One\r\ntwo\n\tthree';
    expect((await reply({ text })).body.text).toBe(text);
  });

  it('of a program is the program’s own', async () => {
    expect((await reply({ text: 'From the shop system' })).body).toMatchObject({ author: 'api', authorId: 'admin' });
  });

  it('takes files of the kinds carriers move, and says what they are', async () => {
    const media = ['https://acme.example/a/Shoe.JPG?size=2', { url: 'https://acme.example/card.vcf' }];
    expect((await reply({ text: 'See', media })).body.media).toEqual([
      { url: 'https://acme.example/a/Shoe.JPG?size=2', contentType: 'image/jpeg' },
      { url: 'https://acme.example/card.vcf', contentType: 'text/vcard' },
    ]);
  });

  it('asked for again under the same key is the same message, asked for once', async () => {
    const before = (await requested()).length;
    const answers = await Promise.all([1, 2, 3].map(() => reply({ text: 'Once' }, { 'idempotency-key': 'key-1' })));
    service.clock.pass(60_000);
    answers.push(await reply({ text: 'Once' }, { 'idempotency-key': 'key-1' }));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
    expect((await requested()).length).toBe(before + 1);
  });

  it.each([
    ['text', { text: 'Something else' }],
    ['media', { text: 'Under one key', media: ['https://acme.example/a.png'] }],
    ['category', { text: 'Under one key', category: 'marketing' }],
  ])('cannot take the key of one with another %s', async (_, body) => {
    await reply({ text: 'Under one key' }, { 'idempotency-key': 'key-2' });
    const before = (await requested()).length;
    const answer = await reply(body, { 'idempotency-key': 'key-2' });
    expect([answer.status, answer.body.code]).toEqual([422, 'idempotency-key-reused']);
    expect((await requested()).length).toBe(before);
  });

  it('under the same key in another conversation is another reply', async () => {
    const other = await service.receive('m2', { from: '+14155550777' });
    const one = await reply({ text: 'Here' }, { 'idempotency-key': 'key-3' });
    const two = await reply({ text: 'There' }, { 'idempotency-key': 'key-3' }, other);
    expect([one.status, two.status, one.body.id === two.body.id]).toEqual([202, 202, false]);
  });

  it('without a key is a new one each time', async () => {
    const [one, two] = await Promise.all([reply({ text: 'Twice' }), reply({ text: 'Twice' })]);
    expect(one.body.id).not.toBe(two.body.id);
  });

  it('is answered right even while the read models lag', async () => {
    await service.projection.stop();
    const answer = await reply({ text: 'Nobody has seen this yet' }, { 'parley-agent': 'agent-7' });
    expect(answer).toMatchObject({
      status: 202,
      body: { text: 'Nobody has seen this yet', status: 'requested', authorId: 'agent-7' },
    });
    service.projection.start();
    await service.projected();
  });

  it.each<[string, unknown, string]>([
    ['no text', {}, 'text'],
    ['an empty text', { text: '' }, 'text'],
    ['a blank text', { text: ' \n ' }, 'text'],
    ['1,601 characters', { text: 'x'.repeat(1_601) }, 'text'],
    ['half a character', { text: 'x\ud83d' }, 'text'],
    ['a NUL', { text: 'x\u0000y' }, 'text'],
    ['a control character', { text: 'x\u001by' }, 'text'],
    ['a C1 control character', { text: 'x\u0085y' }, 'text'],
    ['a number for a text', { text: 5 }, 'text'],
    ['a list', [], 'request'],
    ['a file over plain http', { text: 'x', media: ['http://acme.example/a.jpg'] }, 'media.0'],
    ['a file of another kind', { text: 'x', media: [{ url: 'https://acme.example/a.exe' }] }, 'media.0'],
    ['eleven files', { text: 'x', media: Array.from({ length: 11 }, () => 'https://acme.example/a.jpg') }, 'media'],
    ['the category of automatic answers', { text: 'x', category: 'compliance_ack' }, 'category'],
    ['a field nobody knows', { text: 'x', sendAt: 'tomorrow' }, 'sendAt'],
  ])('with %s is refused, and the field is named', async (_, body, field) => {
    const before = (await requested()).length;
    const answer = await reply(body);
    expect([answer.status, answer.body.code]).toEqual([400, 'request-invalid']);
    expect(answer.body.errors[0].field).toMatch(new RegExp(`^${field}`));
    expect((await requested()).length).toBe(before);
  });

  it.each(['x'.repeat(256), 'größe', ' x'])('takes no key like “%s”', async (key) => {
    const { statusCode, body } = await service.app.inject({
      method: 'POST',
      url: `/api/v1/conversations/${id}/replies`,
      headers: { authorization: `Bearer ${service.adminToken}`, 'idempotency-key': key },
      payload: { text: 'x' },
    });
    expect([statusCode, JSON.parse(body).code]).toEqual([400, 'idempotency-key-invalid']);
  });

  it.each(['nobody', `${'a'.repeat(26)}.main`, `${'a'.repeat(26)}.gone`, '..%2f..%2fetc'])(
    'to %s finds nobody',
    async (to) => {
      const answer = await reply({ text: 'Hello?' }, {}, to);
      expect([answer.status, answer.body.code]).toEqual([404, 'conversation-not-found']);
    },
  );

  it('reopens a closed conversation', async () => {
    await service.call('POST', `/api/v1/conversations/${id}/close`);
    await reply({ text: 'One more thing' });
    expect((await service.call('GET', `/api/v1/conversations/${id}`)).body.status).toBe('open');
  });

  it('leaves neither its text nor the number in the log', () => {
    expect(service.log.join()).not.toMatch(/order left|Nobody has seen|4155550/);
  });
});
