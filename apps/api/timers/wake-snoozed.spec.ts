import type { TimerDue } from '@parley/contracts';
import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';
import { WakeSnoozed } from './wake-snoozed.js';

describe('a snoozed conversation', () => {
  let service: HttpService;
  let id: string;
  let wakeSnoozed: WakeSnoozed;
  beforeEach(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
    id = await service.receive('m1');
    wakeSnoozed = new WakeSnoozed(service.contacts, service.clock);
  });
  afterEach(() => service.close());

  const snooze = (until: string) => service.call('POST', `/api/v1/conversations/${id}/snooze`, { body: { until } });
  const due = (dueAt: string, kind: TimerDue['kind'] = 'snooze') =>
    wakeSnoozed.wake({
      contactId: id.split('.')[0]!,
      brandId: 'acme',
      senderId: 'main',
      timerId: `snooze:${id}`,
      kind,
      subject: '',
      dueAt,
    });
  const status = async () => {
    await service.projected();
    return (await service.call('GET', `/api/v1/conversations/${id}`)).body.status;
  };
  const woken = async () => {
    const { items } = (await service.call('GET', `/api/v1/conversations/${id}/events?limit=100`)).body;
    return items
      .filter(({ type }: { type: string }) => type === 'ConversationWoken')
      .map(({ data }: { data: object }) => data);
  };

  it('wakes when it is due, once however often the timer comes', async () => {
    await snooze('2026-11-20T18:00:00.000Z');
    service.clock.pass(60 * 60_000);
    for (let times = 0; times < 3; times += 1) expect(await due('2026-11-20T18:00:00.000Z')).toEqual({ kind: 'ack' });
    expect(await status()).toBe('open');
    expect(await woken()).toEqual([{ because: 'due' }]);
  });

  it('wakes though this process’s clock is a little behind the timer’s', async () => {
    await snooze('2026-11-20T18:00:00.000Z');
    service.clock.pass(60 * 60_000 - 3);
    await due('2026-11-20T18:00:00.000Z');
    expect(await status()).toBe('open');
  });

  it('sleeps on where a later snooze replaced the one that is due', async () => {
    await snooze('2026-11-20T18:00:00.000Z');
    await snooze('2026-11-20T19:00:00.000Z');
    service.clock.pass(60 * 60_000);
    await due('2026-11-20T18:00:00.000Z');
    expect(await status()).toBe('snoozed');
    service.clock.pass(60 * 60_000);
    await due('2026-11-20T19:00:00.000Z');
    expect(await status()).toBe('open');
  });

  it('wakes each time it was snoozed', async () => {
    for (const hour of ['18', '19']) {
      await snooze(`2026-11-20T${hour}:00:00.000Z`);
      service.clock.pass(60 * 60_000);
      await due(`2026-11-20T${hour}:00:00.000Z`);
    }
    expect(await woken()).toHaveLength(2);
  });

  it('is not the business of other timers, nor a timer of nobody its own', async () => {
    await snooze('2026-11-20T18:00:00.000Z');
    service.clock.pass(60 * 60_000);
    await due('2026-11-20T18:00:00.000Z', 'held-reply');
    expect(await status()).toBe('snoozed');
    id = `${'b'.repeat(26)}.main`;
    expect(await due('2026-11-20T18:00:00.000Z')).toEqual({ kind: 'ack' });
  });
});
