import { createHash } from 'node:crypto';
import { contactIdOf } from '@parley/contracts';
import { customer } from '@parley/testkit';
import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';

const minute = 60_000;
const webForm = {
  channel: 'web',
  seller: 'Acme Shoes Inc.',
  categories: ['marketing'],
  program: 'sneaker news',
  givenAt: '2026-11-20T11:59:30.123-05:00',
  zone: 'America/New_York',
  textShown: 'Yes, text me offers. Consent is no condition of purchase.',
  sourceUrl: 'https://acme.example/join',
  formId: 'footer',
  formVersion: '7',
  box: 'tickedByCustomer',
  ip: '203.0.113.7',
  userAgent: 'Mozilla/5.0',
  sessionId: 's-81',
  certificateIds: ['https://cert.trustedform.com/abc'],
  ageGate: { minimumAge: 18, passed: true },
  eSign: 'You agree to electronic records.',
} as const;

describe('the consent of a contact', () => {
  let service: HttpService;
  let contactId: string;
  const record = (body: object, id = contactId) =>
    service.call('POST', `/api/v1/contacts/${id}/consent`, { body, headers: { 'parley-agent': 'agent-7' } });
  const consent = async (at?: string, id = contactId) =>
    (await service.call('GET', `/api/v1/contacts/${id}/consent${at === undefined ? '' : `?at=${at}`}`)).body;

  beforeAll(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
    contactId = (await service.receive('m1')).split('.')[0]!; // 17:00
  });
  afterAll(() => service.close());

  it('is told to lack what nobody handed in, and permits no marketing then', async () => {
    service.clock.pass(minute); // 17:01
    const { status, body } = await record({ channel: 'web', textShown: webForm.textShown });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      recorded: true,
      proven: false,
      missing: ['givenAt', 'seller', 'categories | program', 'sourceUrl', 'box=tickedByCustomer', expect.any(String)],
      consent: { status: 'granted', proven: false, coversMarketing: false },
    });
  });

  it('is proven once the evidence is whole; the exact text is kept with its hash', async () => {
    service.clock.pass(minute); // 17:02
    const { body } = await record(webForm);
    expect(body).toMatchObject({
      recorded: true,
      proven: true,
      missing: [],
      consent: { status: 'granted', proven: true, coversMarketing: true, scope: 'brand', brandId: 'acme' },
    });
    expect(body.consent.grant).toMatchObject({
      method: 'webForm',
      givenAt: '2026-11-20T16:59:30.123Z',
      zone: 'America/New_York',
      textHash: createHash('sha256').update(webForm.textShown).digest('hex'),
      proof: { proven: true, missing: [] },
    });
    expect(JSON.stringify(body)).not.toMatch(/203\.0\.113\.7|cert\.trustedform/);
    expect((await record(webForm)).body).toMatchObject({ recorded: false, proven: true });
  });

  it('takes nothing it does not know', async () => {
    for (const [wrong, field] of [
      [{}, 'channel'],
      [{ ...webForm, channel: 'pigeon' }, 'channel'],
      [{ ...webForm, method: 'import' }, 'method'],
      [{ ...webForm, givenAt: 'yesterday' }, 'givenAt'],
      [{ ...webForm, ageGate: { minimumAge: 0, passed: true } }, 'ageGate.minimumAge'],
      [{ ...webForm, doubleOptIn: { promptId: 'x' } }, 'doubleOptIn.promptedAt'],
      [{ ...webForm, proven: true }, 'proven'],
    ] as const) {
      const { body } = await record(wrong);
      expect(body).toMatchObject({ status: 400, code: 'request-invalid' });
      expect(body.errors.map((error: { field: string }) => error.field)).toContain(field);
    }
  });

  it('ends with STOP, at the instant of the STOP, whatever is handed in after', async () => {
    service.clock.pass(8 * minute); // 17:10
    await service.receive('m2', { text: 'STOP' }, { route: 'keyword', keyword: 'stop' });
    service.clock.pass(minute); // 17:11
    expect((await record({ ...webForm, formVersion: '8' })).body).toMatchObject({
      status: 409,
      code: 'consent-revoked',
    });
    expect((await record({ channel: 'web' })).body).toMatchObject({ status: 409, code: 'consent-revoked' });
    expect(await consent()).toMatchObject({ status: 'revoked', suppressed: true, coversMarketing: false });
  });

  it('is not given back by an id, be it that of the STOP, nor by a day that is still to come', async () => {
    const items = (await service.call('GET', `/api/v1/conversations/${contactId}.main/events?limit=100`)).body.items;
    const routed = items.find((event: { data: { keyword?: string } }) => event.data.keyword === 'stop');
    for (const messageId of [routed.data.messageId, '5b0c3f0e-8a44-4c1e-9c3e-0f7f3c1d2a11']) {
      expect(typeof messageId).toBe('string');
      const { body } = await record({ channel: 'sms', method: 'keyword', messageId });
      expect(body).toMatchObject({ status: 409, code: 'consent-revoked' });
    }
    const { body } = await record({ ...webForm, givenAt: '2099-01-01T00:00:00Z' });
    expect(body.code).toBe('instant-in-the-future');
    expect(await consent()).toMatchObject({ status: 'revoked', coversMarketing: false });
  });

  it('answers for every instant of the past, with the facts as proof', async () => {
    const statusAt = async (time: string) => {
      const { status, suppressed, proven, decidedBy, lastFact } = await consent(`2026-11-20T${time}Z`);
      return [status, suppressed, proven, decidedBy?.type, lastFact?.revision];
    };
    expect(await statusAt('16:59:59.999')).toEqual(['none', false, undefined, undefined, undefined]);
    expect(await statusAt('17:00:59.999')).toEqual(['none', false, undefined, undefined, 4]);
    expect(await statusAt('17:01:00.000')).toEqual(['granted', false, false, 'ConsentGranted', 5]);
    expect(await statusAt('17:02:00.000')).toEqual(['granted', false, true, 'ConsentGranted', 6]);
    expect(await statusAt('17:09:59.999')).toEqual(['granted', false, true, 'ConsentGranted', 6]);
    expect(await statusAt('17:10:00.000')).toEqual(['revoked', true, true, 'MessageRouted', expect.any(Number)]);
    const answer = await consent('2026-11-20T18:10:00%2B01:00');
    expect(answer.at).toBe('2026-11-20T17:10:00.000Z');
    const events = (await service.call('GET', `/api/v1/conversations/${contactId}.main/events?limit=100`)).body.items;
    for (const proof of [answer.suppressedBy, ...answer.facts]) {
      const fact = events.find((event: { id: string }) => event.id === proof.factId);
      expect(fact).toMatchObject({ revision: proof.revision, recordedAt: proof.recordedAt, type: proof.type });
    }
  });

  it('comes back by a later proven wish, recorded with who recorded it', async () => {
    service.clock.pass(minute); // 17:12
    const later = await record({ ...webForm, givenAt: '2026-11-20T17:11:30.000Z' });
    expect(later.body.consent).toMatchObject({
      status: 'granted',
      suppressed: false,
      since: '2026-11-20T17:12:00.000Z',
    });
    expect(later.body.consent.decidedBy.actor).toEqual({ kind: 'agent', id: 'agent-7' });
  });

  it('is asked about in no other way, and of nobody unknown', async () => {
    for (const query of ['at=yesterday', 'by=guess', 'at=']) {
      const { body } = await service.call('GET', `/api/v1/contacts/${contactId}/consent?${query}`);
      expect([query, body.code]).toEqual([query, 'request-invalid']);
    }
    expect(await consent(undefined, 'b'.repeat(26))).toMatchObject({ status: 404, code: 'contact-not-found' });
    expect((await record(webForm, 'b'.repeat(26))).body).toMatchObject({ status: 404, code: 'contact-not-found' });
  });
});

describe('an import of consents', () => {
  let service: HttpService;
  beforeAll(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
  });
  afterAll(() => service.close());

  const send = (file: string, more: object = {}) =>
    service.call('POST', '/api/v1/contacts/import', { body: { brandId: 'acme', format: 'csv', file, ...more } });
  const idOf = (phone: string) => contactIdOf(service.installKey, 'acme', phone);
  const consentOf = async (phone: string) =>
    (await service.call('GET', `/api/v1/contacts/${idOf(phone)}/consent`)).body;
  const csv = [
    'Mobile;Opted in;Where;note',
    '(415) 555-0140;2024-05-01;till of the old shop;',
    '+1 415 555 0141;;;',
    'no number;2024-05-01;till;',
    `${customer};2024-05-01;till;`,
    '+14155550143;2024-13-01;till;"two\nlines"',
    '+14155550144;2024-05-01;till',
    '+14155550145;2024-05-01T10:00:00+02:00;till;""',
  ].join('\r\n');
  const how = {
    mapping: { phone: 'Mobile', givenAt: 'Opted in', originalSource: 'Where' },
    defaults: { responsible: 'Kim of data protection', seller: 'Acme Shoes Inc.' },
    ignore: ['note'],
  };

  it('keeps what is proven, what is not, and says line by line what it refused', async () => {
    await service.receive('m1', { text: 'STOP' }, { route: 'keyword', keyword: 'stop' });
    const { status, body } = await send(csv, how);
    expect(status).toBe(200);
    expect(body).toMatchObject({ lines: 7, granted: 2, unproven: 1, unchanged: 0, refused: 4 });
    expect(body.fileHash).toBe(createHash('sha256').update(csv).digest('hex'));
    expect(body.outcomes).toMatchObject([
      { line: 2, outcome: 'granted', contactId: idOf('+14155550140'), missing: [] },
      { line: 3, outcome: 'unproven', missing: ['import.originalSource', 'givenAt'] },
      { line: 4, outcome: 'refused', problem: 'phone: is not a phone number' },
      { line: 5, outcome: 'refused', problem: expect.stringContaining('an import cannot undo that') },
      { line: 6, outcome: 'refused', problem: expect.stringContaining('givenAt') },
      { line: 8, outcome: 'refused', problem: 'has 3 fields, and the first line names 4' },
      { line: 9, outcome: 'granted' },
    ]);
    expect(await consentOf('+14155550140')).toMatchObject({
      status: 'granted',
      proven: true,
      coversMarketing: true,
      grant: {
        givenAt: '2024-05-01T00:00:00.000Z',
        import: { line: 2, fileHash: body.fileHash, originalSource: 'till of the old shop' },
      },
    });
    expect(await consentOf('+14155550141')).toMatchObject({ status: 'granted', proven: false, coversMarketing: false });
    expect(await consentOf(customer)).toMatchObject({ status: 'revoked', suppressed: true });
  });

  it('of the same file changes nothing, however often it comes', async () => {
    const head = await service.store.head();
    expect((await send(csv, how)).body).toMatchObject({ granted: 0, unproven: 0, unchanged: 3, refused: 4 });
    expect(await service.store.head()).toBe(head);
  });

  it('takes JSON lines too, and names a field it does not know', async () => {
    const lines = [
      {
        phone: '+14155550150',
        givenAt: '2024-05-01',
        originalSource: 'shop',
        responsible: 'Kim',
        categories: ['marketing'],
      },
      { phone: '+14155550151', optedIn: true },
      'no JSON',
      [1],
    ].map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    const { body } = await send(lines.join('\n'), { format: 'jsonl' });
    expect(body.outcomes).toMatchObject([
      { line: 1, outcome: 'granted' },
      { line: 2, outcome: 'refused', problem: 'optedIn: not known here; map it or ignore it' },
      { line: 3, outcome: 'refused', problem: 'is not a JSON object' },
      { line: 4, outcome: 'refused', problem: 'is not a JSON object' },
    ]);
  });

  it('says nothing personal where it refuses', async () => {
    const { body } = await send('phone,ip\n+14155550152,203.0.113.99\n"+14155550153', { defaults: { box: 'maybe' } });
    expect(JSON.stringify(body)).not.toMatch(/1415555|203\.0/);
    expect(body.outcomes[1]).toMatchObject({ line: 3, problem: 'a quote opens here and never closes' });
  });

  it('is of a brand there is, in a format there is', async () => {
    expect((await send('phone\n', { brandId: 'nobody' })).body).toMatchObject({ status: 404, code: 'brand-unknown' });
    expect((await send('phone\n', { format: 'xls' })).body).toMatchObject({ code: 'request-invalid' });
    expect((await send('phone\n', { mapping: { number: 'Mobile' } })).body).toMatchObject({ code: 'request-invalid' });
  });
});
