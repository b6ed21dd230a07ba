import { id } from '@parley/testkit';
import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { engravingLines as lines } from '../../../libs/nlp/brands/testing/small-house.js';
import { ApiModule } from '../api.module.js';

const base = '/api/v1/brands/acme/intents';
const ann = { 'parley-agent': 'ann' };

describe('the intents of a brand', () => {
  let service: HttpService;
  beforeEach(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
  });
  afterEach(() => service.close());

  const get = async (path = '') => (await service.call('GET', `${base}${path}`)).body;
  const put = (body: unknown) => service.call('PUT', `${base}/lines`, { body, headers: ann });
  const post = (path: string, body?: unknown) => service.call('POST', `${base}${path}`, { body, headers: ann });
  const trained = async (): Promise<string> => {
    expect((await post('/versions')).status).toBe(202);
    for (;;) {
      const { training } = await get();
      if (training.status === 'done') return training.version;
      if (training.status !== 'running') throw new Error(JSON.stringify(training));
    }
  };

  it('are taught by lines, measured beside what holds, activated, and rolled back; who did what is kept', async () => {
    expect(await get()).toMatchObject({ active: null, own: [], importedAt: null, training: null });
    expect(await put({ lines })).toMatchObject({
      status: 200,
      body: { taken: true, findings: [{ code: 'few-lines' }] },
    });
    expect(await get()).toMatchObject({
      own: [{ intent: 'engraving', lines: 12 }],
      importedBy: { kind: 'agent', id: 'ann' },
    });
    expect((await get('/lines')).items).toHaveLength(12);

    const version = await trained();
    const { items } = await get('/versions');
    expect(items).toMatchObject([
      { version, active: false, lines: 12, by: { id: 'ann' }, figures: { own: { lines: 12 } } },
    ]);
    const detail = await get(`/versions/${version}`);
    expect(detail.figures.intents.map(({ intent }: { intent: string }) => intent)).toContain('engraving');
    expect(detail.current).toMatchObject({ version: null, figures: { all: { route: expect.any(Number) } } });

    expect((await post(`/versions/${version}/activate`)).body).toMatchObject({
      active: version,
      activatedBy: { id: 'ann' },
    });
    expect((await get(`/versions/${version}`)).current).toMatchObject({ version });
    expect((await post('/rollback')).body).toMatchObject({ active: null });
    expect(await post('/rollback')).toMatchObject({ status: 409, body: { code: 'nothing-to-roll-back' } });
    expect(
      (await get('/history')).items.map(({ what, by }: { what: string; by: { id: string } }) => `${what} ${by.id}`),
    ).toEqual([
      'version-activated ann',
      'version-activated ann',
      'version-trained ann',
      'training-begun ann',
      'lines-imported ann',
    ]);
  });

  it('are checked without being kept', async () => {
    const wrong = [...lines.slice(4), { intent: 'engraving', lang: 'en', text: 'do you do engraving' }];
    const { status, body } = await post('/check', { lines: wrong });
    expect(status).toBe(200);
    expect(body.taken).toBe(false);
    expect(body.findings.map(({ code }: { code: string }) => code)).toEqual(['conflict-with-house', 'too-few-lines']);
    expect(await get()).toMatchObject({ importedAt: null });
  });

  it('are not changed by lines that are wrong: each error names its line and what to do', async () => {
    const { status, body } = await put({ lines: [...lines, { ...lines[0], intent: 'refund' }] });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'lines-wrong', errors: [{ field: 'lines.12' }] });
    expect(body.errors[0].problem).toContain('line 1 files the same text under engraving: keep one of the two');
    expect(await get()).toMatchObject({ importedAt: null });
  });

  it.each<[body: unknown, field: string]>([
    [{ lines: [{ intent: 'x', lang: 'de', text: 'y' }] }, 'lines.0.lang'],
    [{ lines: [{ intent: 'x', lang: 'en', text: 'y', more: 1 }] }, 'lines.0.more'],
    [{ lines: [] }, 'lines'],
    [{}, 'lines'],
    [{ lines, all: true }, 'all'],
  ])('are not taken as %j', async (body, field) => {
    const { status, body: problem } = await put(body);
    expect(status).toBe(400);
    expect(problem.errors.map((each: { field: string }) => each.field)).toContain(field);
  });

  it.each([
    ['GET', '/api/v1/brands/nobody/intents', 'brand-unknown', 404],
    ['GET', `${base}/versions/00000000`, 'version-unknown', 404],
    ['POST', `${base}/versions/00000000/activate`, 'version-unknown', 404],
    ['POST', `${base}/versions`, 'lines-wrong', 422],
    ['POST', `${base}/proposals/${id('none')}/approve`, 'proposal-not-found', 404],
    ['POST', `${base}/proposals/${id('none')}/reject`, 'proposal-not-found', 404],
  ] as const)('%s %s: %s', async (method, url, code, status) => {
    expect(await service.call(method, url)).toMatchObject({ status, body: { code } });
  });

  it('are read by some and changed by others', async () => {
    const token = async (name: string) => {
      const { id: client_id, secret: client_secret } = acme.clients.find(({ id: each }) => each === name)!;
      const body = { grant_type: 'client_credentials', client_id, client_secret };
      return (await service.call('POST', '/OAuth2/Token', { body, token: '' })).body.access_token as string;
    };
    const [pupil, teacher, reader] = [await token('pupil'), await token('teacher'), await token('reader')];
    const status = async (method: 'GET' | 'PUT' | 'POST', url: string, who: string) =>
      (await service.call(method, url, { token: who, ...(method === 'PUT' ? { body: { lines } } : {}) })).status;
    expect(await status('GET', base, pupil)).toBe(200);
    expect(await status('PUT', `${base}/lines`, pupil)).toBe(403);
    expect(await status('POST', `${base}/rollback`, pupil)).toBe(403);
    expect(await status('POST', `${base}/check`, pupil)).toBe(403);
    // Texts of customers are for those who decide about them.
    expect(await status('GET', `${base}/proposals`, pupil)).toBe(403);
    expect(await status('PUT', `${base}/lines`, teacher)).toBe(200);
    expect(await status('GET', base, reader)).toBe(403);
  });
});

describe('an agent’s correction', () => {
  let service: HttpService;
  let conversation: string;
  beforeEach(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
    conversation = await service.receive(
      'm1',
      { text: 'inscribe my ring, I am Ann 514 555 0100' },
      { intent: 'product_question' },
    );
    await service.call('PUT', `${base}/lines`, { body: { lines } });
  });
  afterEach(() => service.close());

  const correct = (intent: string, message = 'm1') =>
    service.call('POST', `/api/v1/conversations/${conversation}/messages/${id(message)}/intent`, {
      body: { intent },
      headers: ann,
    });
  const proposals = async (query = '') => (await service.call('GET', `${base}/proposals${query}`)).body.items;
  const judge = async (verb: 'approve' | 'reject', body?: unknown) => {
    const [{ id: proposal }] = await proposals('?status=pending');
    return service.call('POST', `${base}/proposals/${proposal}/${verb}`, { body, headers: ann });
  };
  const taught = async () => (await service.call('GET', `${base}/lines`)).body.items.length as number;

  it('is seen on the message and its ticket, and waits as a proposal', async () => {
    const { status, body } = await correct('engraving');
    expect(status).toBe(200);
    expect(body.ticket).toMatchObject({ intent: 'engraving' });
    const { body: messages } = await service.call('GET', `/api/v1/conversations/${conversation}/messages`);
    expect(messages.items[0]).toMatchObject({ intent: 'product_question', correctedIntent: 'engraving' });
    expect(await proposals()).toMatchObject([
      {
        conversationId: conversation,
        messageId: id('m1'),
        text: 'inscribe my ring, I am Ann 514 555 0100',
        language: 'en',
        intent: 'engraving',
        was: 'product_question',
        by: { kind: 'agent', id: 'ann' },
        status: 'pending',
      },
    ]);
    expect(await taught()).toBe(lines.length);
  });

  it('is taught once somebody approves it, in the words they choose', async () => {
    await correct('engraving');
    expect((await judge('approve', { text: 'inscribe my ring' })).body).toMatchObject({ taken: true });
    expect(await taught()).toBe(lines.length + 1);
    expect(await proposals()).toEqual([]);
    expect(await proposals('?status=approved')).toMatchObject([{ decidedBy: { id: 'ann' } }]);
  });

  it('is not taught where it goes against another line, or is rejected', async () => {
    await correct('refund');
    const against = await judge('approve', { text: lines[0]!.text });
    expect(against).toMatchObject({ status: 422, body: { code: 'lines-wrong' } });
    expect((await judge('reject')).body).toMatchObject({ status: 'rejected' });
    expect(await taught()).toBe(lines.length);
  });

  it('that is made again takes the place of the one before', async () => {
    await correct('engraving');
    await correct('refund');
    expect(await proposals()).toMatchObject([{ intent: 'refund', was: 'engraving' }]);
  });

  it('in a language that is not learnt needs another text or language', async () => {
    conversation = await service.receive('m2', { text: 'grabar mi anillo' }, { intent: 'other', language: 'es' });
    await correct('engraving', 'm2');
    expect(await judge('approve')).toMatchObject({ status: 422, body: { code: 'line-incomplete' } });
    expect((await judge('approve', { lang: 'fr', text: 'gravez ma bague' })).status).toBe(200);
  });

  it('is paged, and a foreign cursor is refused', async () => {
    await service.receive('m2', { text: 'gravure' }, { intent: 'other', language: 'fr' });
    await correct('engraving');
    await correct('engraving', 'm2');
    const { body } = await service.call('GET', `${base}/proposals?limit=1`);
    expect(body.items).toHaveLength(1);
    const { body: next } = await service.call('GET', `${base}/proposals?limit=1&cursor=${body.nextCursor}`);
    expect([next.items[0].messageId, next.nextCursor]).toEqual([
      id(body.items[0].messageId === id('m1') ? 'm2' : 'm1'),
      null,
    ]);
    expect((await service.call('GET', `${base}/proposals?cursor=nothing`)).body.code).toBe('cursor-invalid');
  });

  it.each([
    ['nonsense', 422, 'intent-unknown', 'm1'],
    ['refund', 404, 'message-not-found', 'm9'],
    ['Not A Name', 400, 'request-invalid', 'm1'],
  ])('as %s: %d %s', async (intent, status, code, message) => {
    expect(await correct(intent, message)).toMatchObject({ status, body: { code } });
  });

  it('of a keyword is none', async () => {
    conversation = await service.receive('m3', { text: 'HELP' }, { route: 'keyword', keyword: 'help' });
    expect(await correct('refund', 'm3')).toMatchObject({ status: 409, body: { code: 'intent-not-guessed' } });
  });
});
