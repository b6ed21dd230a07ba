import { streamOf, type Fact, type FactBody, type RecordedFact } from '@parley/contracts';
import { verifyDossier, type Report } from '@parley/dossier';
import { customer, id } from '@parley/testkit';
import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { aNote } from '@parley/testkit/event-store';
import { ApiModule } from '../api.module.js';

const minute = 60_000;

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

describe('the dossier of a contact', () => {
  let service: HttpService;
  let contactId: string;
  let conversation: string;
  const dossier = (query = '', contact = contactId) =>
    service.app.inject({
      method: 'GET',
      url: `/api/v1/contacts/${contact}/dossier${query}`,
      headers: { authorization: `Bearer ${service.adminToken}`, 'parley-agent': 'counsel-1' },
    });
  const verified = async (text: string, head?: string) => {
    const verdict = await verifyDossier(pieces(text), {
      installKey: service.installKey,
      ...(head === undefined ? {} : { head }),
    });
    if (!verdict.sound) throw new Error(verdict.says);
    return verdict;
  };
  const execute = (cause: string, command: Parameters<HttpService['contacts']['execute']>[2]) =>
    service.contacts.execute(
      { contactId, brandId: 'acme' },
      { at: service.clock.now(), cause, actor: { kind: 'system', id: 'spec' } },
      command,
    );
  /** A reply from request to the handset, as the services would record it. */
  const reply = async (name: string, more: object, { seconds = 0, verdict = true } = {}) => {
    const replyId = id(name);
    await execute(`${name}/r`, {
      type: 'RequestReply',
      senderId: 'main',
      replyId,
      author: 'agent',
      category: 'conversational_reply',
      text: `text of ${name}`,
      media: [],
      ...more,
    });
    const rules = [{ id: 'suppression', version: '1', reason: 'passes' }];
    if (verdict) await append({ type: 'ReplyApproved', senderId: 'main', data: { replyId, rules, ruleset: 'r1' } });
    await append({ type: 'ReplyClaimed', senderId: 'main', data: { replyId, attempt: 1, carrier: 'loopback' } });
    service.clock.pass(seconds * 1_000);
    const carrierMessageId = `SM-${name}`;
    await append({
      type: 'ReplySent',
      senderId: 'main',
      data: { replyId, attempt: 1, carrierMessageId, segments: 1, encoding: 'GSM-7', knownBy: 'answer' },
    });
    await append({
      type: 'ReplyDelivered',
      senderId: 'main',
      data: { replyId, carrierMessageId, status: 'delivered' },
    });
  };
  let appended = 0;
  /** What no decision of ours would lead to: a faulty service, or a row put in by hand. */
  const append = async (...bodies: FactBody[]) => {
    let revision = -1;
    for await (const fact of service.store.read(streamOf(contactId), { direction: 'backwards', limit: 1 }))
      revision = fact.revision;
    const facts = bodies.map(
      (body) =>
        ({
          ...body,
          id: id(`appended-${(appended += 1)}`),
          version: 1,
          contactId,
          brandId: 'acme',
          at: service.clock.now(),
          cause: 'spec',
          actor: { kind: 'system', id: 'spec' },
        }) as Fact,
    );
    await service.store.append(streamOf(contactId), revision, facts);
  };

  beforeAll(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
    conversation = await service.receive('m1', {
      text: 'where is my order <b>42</b>',
      raw: { method: 'POST', url: '/webhooks', headers: {}, body: 'From=%2B1415', bodyEncoding: 'utf8' },
    });
    contactId = conversation.split('.')[0]!;
    await service.call('POST', `/api/v1/conversations/${conversation}/notes`, { body: { text: 'called her back' } });
    await service.call('POST', `/api/v1/contacts/${contactId}/consent`, {
      body: { channel: 'web', textShown: 'Text me "offers" & <news>', ip: '203.0.113.7' },
    });
    service.clock.pass(minute);
    await reply('r1', { answers: id('m1') });
    service.clock.pass(minute);
    await service.receive('m2', { text: 'STOP' }, { route: 'keyword', keyword: 'stop' });
    await reply(
      'ack',
      {
        author: 'system',
        category: 'compliance_ack',
        automatic: 'stopConfirmation',
        answers: id('m2'),
        text: 'Acme: done.',
      },
      { seconds: 3 },
    );
    service.clock.pass(minute);
  });
  afterAll(() => service.close());

  it('tells everything in order, and that nothing is out of order', async () => {
    const answer = await dossier();
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toContain('application/json');
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="dossier-${contactId}.json"`);
    const { seal, header, facts, signature } = await verified(
      answer.body,
      String(answer.headers['parley-dossier-head']),
    );
    expect(signature).toBe('right');
    expect(String(facts)).toBe(answer.headers['parley-dossier-facts']);
    expect(header).toMatchObject({
      brandId: 'acme',
      contactId,
      phone: customer,
      exportedBy: { kind: 'agent', id: 'counsel-1' },
    });
    const records = (JSON.parse(answer.body) as { records: { entry: { kind: string; fact?: RecordedFact } }[] })
      .records;
    const told = records.flatMap(({ entry }) => entry.fact ?? []);
    expect(told.map(({ revision }) => revision)).toEqual(told.map((_, index) => index));
    expect(answer.body).toContain('text of r1');
    expect(answer.body).toContain('called her back');
    expect(answer.body).not.toContain('From=%2B1415');
    expect(seal.report).toMatchObject({
      counts: { received: 2, requested: 2, sent: 2, delivered: 2, notes: 1 },
      consent: { status: 'revoked', suppressed: true },
      optOuts: [{ messageId: id('m2'), delaySeconds: 3 }],
      exceptions: {
        lateConfirmations: [],
        sendsWithinAnHourOfOptOut: [],
        laterSendsWhileOptedOut: [],
        sendsOfCancelledReplies: [],
        sendsWithoutVerdict: [],
        optOutsCarriedOutLate: [],
      },
      rulesets: ['r1'],
    });
  });

  it('is recorded, with who asked for it and its head, before it leaves', async () => {
    const { headers } = await dossier('?format=json');
    const { body } = await service.call('GET', `/api/v1/conversations/${conversation}/events?limit=100`);
    const exported = body.items.filter(({ type }: { type: string }) => type === 'DossierExported');
    expect(exported).toHaveLength(2);
    expect(exported[1]).toMatchObject({
      actor: { kind: 'agent', id: 'counsel-1' },
      data: { format: 'json', head: headers['parley-dossier-head'] },
    });
  });

  it('is a page for who would rather read', async () => {
    const page = await dossier('?format=html');
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.body).toContain('where is my order &lt;b&gt;42&lt;/b&gt;');
    expect(page.body).toContain('confirmed after 3 s');
    expect(page.body).toContain('textShown: Text me &quot;offers&quot; &amp; &lt;news&gt;, ip: 203.0.113.7');
    expect(page.body).toContain('Nothing is out of order');
    expect(page.body).toContain(String(page.headers['parley-dossier-head']));
    const asked = await service.app.inject({
      method: 'GET',
      url: `/api/v1/contacts/${contactId}/dossier`,
      headers: { authorization: `Bearer ${service.adminToken}`, accept: 'text/html,application/xhtml+xml' },
    });
    expect(asked.headers['content-type']).toContain('text/html');
  });

  it('is for those who have the right alone, and shows carriers’ requests to admins alone', async () => {
    const tokenOf = async (client_id: string, client_secret: string) =>
      (
        await service.app.inject({
          method: 'POST',
          url: '/OAuth2/Token',
          payload: { grant_type: 'client_credentials', client_id, client_secret },
        })
      ).json<{ access_token: string }>().access_token;
    const get = async (client: string, secret: string, query: string) =>
      service.call('GET', `/api/v1/contacts/${contactId}/dossier${query}`, { token: await tokenOf(client, secret) });
    expect((await get('reader', 'reader-secret-0001', '')).body).toMatchObject({ status: 403, code: 'scope-missing' });
    expect((await get('counsel', 'counsel-secret-0001', '')).status).toBe(200);
    expect((await get('counsel', 'counsel-secret-0001', '?raw=true')).body).toMatchObject({ code: 'scope-missing' });
    expect((await dossier('?raw=true')).body).toContain('From=%2B1415');
    expect((await dossier('', 'b'.repeat(26))).json()).toMatchObject({ code: 'contact-not-found' });
    expect((await dossier('?format=pdf')).json()).toMatchObject({ code: 'request-invalid' });
  });

  it('reports what must not be: texts after an opt-out, texts without a verdict, a late confirmation', async () => {
    service.clock.pass(10 * minute);
    await reply('r2', {});
    await reply('r3', {}, { verdict: false });
    service.clock.pass(60 * minute);
    await reply('r4', {});
    await reply('start', { author: 'system', category: 'compliance_ack', automatic: 'startConfirmation' });
    await service.receive('m3', { text: 'STOP' }, { route: 'keyword', keyword: 'stop' });
    await reply(
      'ack2',
      { author: 'system', category: 'compliance_ack', automatic: 'stopConfirmation', answers: id('m3') },
      { seconds: 301 },
    );
    const { seal } = await verified((await dossier()).body);
    const exceptions = Object.entries((seal.report as Report).exceptions).map(([name, list]) => [
      name,
      list.map(({ replyId }) => replyId),
    ]);
    expect(Object.fromEntries(exceptions)).toEqual({
      lateConfirmations: [id('ack2')],
      sendsWithinAnHourOfOptOut: [id('r2'), id('r3')],
      laterSendsWhileOptedOut: [id('r4'), id('start')],
      sendsOfCancelledReplies: [],
      sendsWithoutVerdict: [id('r3')],
      optOutsCarriedOutLate: [],
    });
    const page = (await dossier('?format=html')).body;
    expect(page).toContain('Texts handed over within an hour after an opt-out (must be none): 2');
    expect(page).toContain('6 exceptions are listed below');
  });

  it('after an erasure says so, and shows nothing of the person', async () => {
    await append({ type: 'SubjectErased', data: {} });
    const { body } = await dossier();
    const { header, seal } = await verified(body);
    expect(header).toMatchObject({ erasedAtRevision: expect.any(Number) });
    expect(header).not.toHaveProperty('phone');
    expect(seal.report.consent).toMatchObject({ erased: true, status: 'revoked', suppressed: true });
    expect(body).not.toMatch(/14155550123|where is my order|text of r|called her back|203\.0\.113|offers|done\./);
    const page = (await dossier('?format=html')).body;
    expect(page).toContain('asked to be erased');
    expect(page).not.toMatch(/14155550123|where is my order|text of r|called her back|203\.0\.113|offers/);
    expect((await service.call('GET', `/api/v1/contacts/${contactId}/consent`)).body).toMatchObject({
      erased: true,
      status: 'revoked',
    });
  });
});

it('a contact with ten thousand facts comes in bounded memory', async () => {
  const service = await startHttpService({ module: ApiModule, config: acme });
  try {
    const contactId = (await service.receive('m1')).split('.')[0]!;
    let revision = 4;
    for (let batch = 0; batch < 20; batch += 1) {
      const facts = Array.from({ length: 500 }, (_, index) => ({
        ...aNote('many', batch * 500 + index, 'n'.repeat(1_000)),
        contactId,
      }));
      ({ revision } = await service.store.append(streamOf(contactId), revision, facts));
    }
    await service.app.listen(0, '127.0.0.1');
    global.gc?.();
    const before = process.memoryUsage().heapUsed;
    const answer = await fetch(`${await service.app.getUrl()}/api/v1/contacts/${contactId}/dossier`, {
      headers: { authorization: `Bearer ${service.adminToken}` },
    });
    let most = 0;
    let bytes = 0;
    async function* body() {
      for await (const chunk of answer.body!) {
        bytes += chunk.length;
        most = Math.max(most, process.memoryUsage().heapUsed - before);
        yield chunk;
      }
    }
    expect(await verifyDossier(body(), { installKey: service.installKey })).toMatchObject({
      sound: true,
      facts: 10_005,
    });
    expect(bytes).toBeGreaterThan(15_000_000);
    // Not a proof, a guard: were the dossier held as a whole, twice its size in text would be on the heap.
    expect(most).toBeLessThan(150_000_000);
  } finally {
    await service.close();
  }
}, 120_000);
