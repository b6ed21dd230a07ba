import { aText, aVerdict, id as named } from '@parley/testkit';
import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';

const [
  {
    senders: [main, ...vip],
    ...brand
  },
  ...others
] = acme.brands;
const dutiful = { ...brand, senders: [{ ...main, answerDuty: { when: 'always' } }, ...vip] };

const day = 24 * 3_600_000;
const dueAt = '2026-11-21T17:00:00.000Z';

describe('a conversation that owes an answer', () => {
  let service: HttpService;
  let id: string;

  beforeEach(async () => {
    service = await startHttpService({ module: ApiModule, config: { ...acme, brands: [dutiful, ...others] } });
    id = await service.receive('m0', { text: 'hey' }, { route: 'none' });
    await executed({
      type: 'ReceiveMessage',
      senderId: 'main',
      message: aText('m1', { acceptedAt: service.clock.now() }),
      verdict: aVerdict(),
      answerWithinHours: 24,
    });
  });
  afterEach(() => service.close());

  const executed = async (command: Parameters<HttpService['contacts']['execute']>[2]) => {
    const meta = { at: service.clock.now(), cause: service.clock.now(), actor: { kind: 'system' } as const };
    await service.contacts.execute({ contactId: id.split('.')[0]!, brandId: 'acme' }, meta, command);
    await service.projected();
  };
  const get = async (path = '') => (await service.call('GET', `/api/v1/conversations${path}`)).body;
  const post = async (verb: string) => (await service.call('POST', `/api/v1/conversations/${id}/${verb}`)).body;
  const late = async () => {
    service.clock.pass(day);
    await executed({ type: 'AlarmAnswer', senderId: 'main', messageId: named('m1') });
  };

  it('says by when, in the list, by itself and after what an agent does', async () => {
    for (const shown of [(await get()).items[0], await get(`/${id}`), await post('read')]) {
      expect(shown).toMatchObject({ id, answerDueAt: dueAt, tags: [] });
      expect(shown).not.toHaveProperty('answerOverdue');
      expect(shown).not.toHaveProperty('owed');
    }
    expect((await get('?tag=answer-overdue')).items).toEqual([]);
  });

  it('is found by its tag once it is overdue, until the answer is settled', async () => {
    await late();
    expect((await get('?tag=answer-overdue')).items).toMatchObject([{ id, answerDueAt: dueAt, answerOverdue: true }]);
    const closed = await post('close');
    await service.projected();
    for (const shown of [closed, await get(`/${id}`)]) {
      expect(shown).toMatchObject({ status: 'closed', tags: [] });
      expect(shown).not.toHaveProperty('answerDueAt');
      expect(shown).not.toHaveProperty('answerOverdue');
    }
    expect((await get('?tag=answer-overdue')).items).toEqual([]);
  });

  it('shows the soonest deadline, and that of a text that a person says is no mere hello', async () => {
    await post('close');
    const called = (intent: string) =>
      service.call('POST', `/api/v1/conversations/${id}/messages/${named('m2')}/intent`, { body: { intent } });
    service.clock.pass(60_000);
    await service.receive('m2', { text: 'hey you' }, { route: 'none', intent: 'ack' });
    expect(await get(`/${id}`)).not.toHaveProperty('answerDueAt');
    expect((await called('praise')).body).not.toHaveProperty('answerDueAt');
    expect((await called('refund')).body).toMatchObject({ answerDueAt: '2026-11-21T17:01:00.000Z' });
    await executed({
      type: 'ReceiveMessage',
      senderId: 'main',
      message: aText('m3', { acceptedAt: service.clock.now() }),
      verdict: aVerdict(),
      answerWithinHours: 1,
    });
    const shown = await get(`/${id}`);
    expect(shown).toMatchObject({ answerDueAt: '2026-11-20T18:01:00.000Z' });
  });

  it('shows both as they stood at any moment', async () => {
    await late();
    service.clock.pass(60_000);
    await post('close');
    const at = (instant: string) => get(`/${id}/at?instant=${instant}`);
    expect(await at('2026-11-20T18:00:00Z')).toMatchObject({ answerDueAt: dueAt, tags: [] });
    expect(await at(dueAt)).toMatchObject({ answerDueAt: dueAt, answerOverdue: true, tags: ['answer-overdue'] });
    const after = await at('2026-11-21T17:01:00Z');
    expect(after).toMatchObject({ status: 'closed', tags: [] });
    for (const field of ['answerDueAt', 'answerOverdue', 'owed']) expect(after).not.toHaveProperty(field);
  });
});
