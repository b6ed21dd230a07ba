import { id as named } from '@parley/testkit';
import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';

describe('a conversation at a moment of its past', () => {
  let service: HttpService;
  let id: string;
  const at = async (query: string) => service.call('GET', `/api/v1/conversations/${id}/at?${query}`);
  const post = (verb: string, body?: object) => service.call('POST', `/api/v1/conversations/${id}/${verb}`, { body });

  beforeAll(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
    id = await service.receive('m1', { text: 'where is my order' }); // 17:00
    service.clock.pass(60_000);
    await post('replies', { text: 'Looking into it.' }); // 17:01
    await post('assign', { assignee: 'agent-7' });
    await post('read');
    service.clock.pass(60_000);
    await service.receive('m2', { text: 'STOP' }, { route: 'keyword', keyword: 'stop', intent: undefined }); // 17:02
    service.clock.pass(60_000);
    await post('close'); // 17:03
  });
  afterAll(() => service.close());

  it('by instant: unread, ticketed and unanswered right after the first text', async () => {
    expect((await at('instant=2026-11-20T17:00:30Z')).body).toMatchObject({
      id,
      instant: '2026-11-20T17:00:00.000Z',
      status: 'open',
      unread: 1,
      consent: 'none',
      pendingReplies: [],
      lastRouting: { messageId: named('m1'), route: 'agent', intent: 'order_status', confidence: 0.9 },
      tickets: [
        { id: named('m1'), status: 'open', deliveries: [{ messageId: named('m1'), status: 'pending', attempt: 0 }] },
      ],
    });
  });

  it('a minute later: read, assigned, and a reply on its way', async () => {
    const { body } = await at('instant=2026-11-20T18:01:00.000%2B01:00');
    expect(body).toMatchObject({
      unread: 0,
      assignee: 'agent-7',
      pendingReplies: [{ text: 'Looking into it.', status: 'requested' }],
    });
  });

  it('silenced from the moment the STOP was routed', async () => {
    expect((await at('instant=2026-11-20T17:01:59.999Z')).body.consent).toBe('none');
    expect((await at('instant=2026-11-20T17:02:00.000Z')).body).toMatchObject({
      consent: 'revoked',
      consentChangedAt: '2026-11-20T17:02:00.000Z',
      lastRouting: { route: 'keyword', keyword: 'stop' },
    });
  });

  it('by revision: every revision answers as the facts up to it say, and the last one as the conversation does', async () => {
    const events = (await service.call('GET', `/api/v1/conversations/${id}/events?limit=100`)).body.items as {
      revision: number;
      at: string;
      type: string;
    }[];
    for (const { revision, at: instant, type } of events) {
      const answer = await at(`revision=${revision}`);
      if (revision === 0) expect(answer.body).toMatchObject({ status: 404, code: 'conversation-not-begun' });
      else expect([type, answer.body.revision, answer.body.instant]).toEqual([type, revision, instant]);
    }
    const now = (await service.call('GET', `/api/v1/conversations/${id}`)).body;
    const { status, unread, consent, assignee, tags } = (await at('revision=9999')).body;
    expect({ status, unread, consent, assignee, tags }).toEqual({
      status: now.status,
      unread: now.unread,
      consent: now.consent,
      assignee: now.assignee,
      tags: now.tags,
    });
  });

  it('before it began, is not there', async () => {
    expect((await at('instant=2020-01-01T00:00:00Z')).body).toMatchObject({
      status: 404,
      code: 'conversation-not-begun',
    });
  });

  it.each([
    '',
    'instant=2026-11-20T17:00:00Z&revision=3',
    'instant=yesterday',
    'revision=-1',
    'revision=1.5',
    'revision=',
    'revision=%20',
  ])('cannot be asked for by “%s”', async (query) => {
    expect((await at(query)).body).toMatchObject({ status: 400, code: 'request-invalid' });
  });
});
