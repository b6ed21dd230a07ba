import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';

const url = '/api/v1/senders/main/settings';

describe('the settings of a sender code', () => {
  let service: HttpService;
  beforeEach(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
  });
  afterEach(() => service.close());

  const put = (body: unknown, at = url) => service.call('PUT', at, { body, headers: { 'parley-agent': 'agent-7' } });
  const show = async () => (await service.call('GET', url)).body as object;
  const file = () => join(service.dataDir, 'sender-settings.jsonl');

  it('are laid over preset and file, and tell where each comes from, who changed them and when', async () => {
    expect(await show()).toMatchObject({ sources: { quietHours: 'preset' }, changedAt: null, changedBy: null });
    const { status, body } = await put({ quietHours: 'off', replies: { withinHours: 48 } });
    expect(status).toBe(200);
    expect(body).toEqual({
      policy: 'listrak',
      quietHours: 'off',
      guardMinutes: 10,
      inbox: { visibility: 'everyone' },
      replies: { to: 'texted-us', withinHours: 48 },
      conversations: { start: 'never' },
      automatic: { agentPrompt: true, invalidReply: true },
      answerDuty: { when: 'automatic-off', withinHours: 24 },
      sources: {
        quietHours: 'override',
        guardMinutes: 'preset',
        inbox: { visibility: 'preset' },
        replies: { to: 'preset', withinHours: 'override' },
        conversations: { start: 'preset' },
        automatic: { agentPrompt: 'preset', invalidReply: 'preset' },
        answerDuty: { when: 'preset', withinHours: 'preset' },
      },
      changedAt: service.clock.now(),
      changedBy: { kind: 'agent', id: 'agent-7' },
    });
    expect(await show()).toEqual(body);
    const { body: list } = await service.call('GET', '/api/v1/senders');
    expect(list.items[0].settings).toMatchObject({ quietHours: 'off' });
  });

  it('are replaced as a whole, under the code as under the id, and taken back by an empty object', async () => {
    await put({ quietHours: 'off' });
    expect(
      (await put({ conversations: { start: 'agents' } }, '/api/v1/senders/%2B18335550100/settings')).body,
    ).toMatchObject({
      quietHours: 'strict',
      conversations: { start: 'agents' },
    });
    service.clock.pass(1_000);
    expect((await put({})).body).toMatchObject({
      conversations: { start: 'never' },
      sources: { quietHours: 'preset', conversations: { start: 'preset' } },
      changedAt: service.clock.now(),
    });
  });

  it('are written once where the same is asked twice', async () => {
    const first = await put({ quietHours: 'off' });
    const written = readFileSync(file(), 'utf8');
    service.clock.pass(1_000);
    expect((await put({ quietHours: 'off', inbox: {} })).body).toEqual(first.body);
    expect(readFileSync(file(), 'utf8')).toBe(written);
  });

  it.each<[body: unknown, field: string]>([
    [{ quietHours: 'always' }, 'quietHours'],
    [{ quietHours: null }, 'quietHours'],
    [{ replies: { withinHours: 0 } }, 'replies.withinHours'],
    [{ replies: { withinHours: '24' } }, 'replies.withinHours'],
    [{ automatic: { agentPrompt: 'no' } }, 'automatic.agentPrompt'],
    [{ automatic: { prompt: false } }, 'automatic.prompt'],
    [{ policy: 'patch' }, 'policy'],
    [{ carrier: { kind: 'loopback' } }, 'carrier'],
    [[], 'request'],
    [undefined, 'request'],
  ])('are not changed by %j', async (body, field) => {
    const before = await show();
    const answer = await put(body);
    expect([answer.status, answer.body.code]).toEqual([400, 'request-invalid']);
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toEqual([field]);
    expect(await show()).toEqual(before);
    expect(existsSync(file())).toBe(false);
  });

  it('of nobody are not found', async () => {
    expect(await put({}, '/api/v1/senders/other/settings')).toMatchObject({
      status: 404,
      body: { code: 'sender-unknown' },
    });
  });

  it('stay as they are where the change cannot be kept', async () => {
    const { body } = await put({ quietHours: 'off' });
    rmSync(file());
    expect(await put({ quietHours: 'strict' })).toMatchObject({
      status: 503,
      headers: { 'retry-after': '1' },
      body: { code: 'sender-settings-not-kept' },
    });
    expect(await show()).toEqual(body);
  });

  it('hide and show conversations at once', async () => {
    const hidden = await service.receive('m1', {}, { intent: 'order_status' });
    const listed = async () =>
      (await service.call('GET', '/api/v1/conversations')).body.items.map(({ id }: { id: string }) => id) as string[];
    const unread = async () => (await service.call('GET', '/api/v1/stats/unread')).body as unknown;
    const before = await unread();
    expect(await listed()).toEqual([hidden]);
    await put({ inbox: { visibility: 'subscribers' } });
    expect(await listed()).toEqual([]);
    expect(await unread()).not.toEqual(before);
    await put({});
    expect([await listed(), await unread()]).toEqual([[hidden], before]);
  });
});
