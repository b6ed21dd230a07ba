import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FactType, RecordedFact } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';
import { tokens } from '@parley/runtime';
import { startServices, type RunningServices } from '@parley/runtime/run';
import { HeldClock } from '@parley/testkit/http-service';
import { services } from './services.js';

const adminToken = 'a-token-for-this-very-spec';
const settings = '/api/v1/senders/main/settings';
/** All but the page with the API’s description, whose packages cannot be loaded by the test runner. */
const house = services.map((service) => (service.name === 'api' ? { ...service, name: 'api-alone' } : service));
/** Three in the morning in New York: replies wait under strict quiet hours. */
const night = '2030-01-15T08:00:00.000Z';

describe('settings changed while every service runs', () => {
  let folder: string;
  let running: RunningServices;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-changed-'));
    await start();
  });
  afterEach(async () => {
    await running.shutdown.run('the spec is over');
    rmSync(folder, { recursive: true });
  });

  const start = async () => {
    running = await startServices(house, {
      name: 'spec',
      env: { PORT: '0', PARLEY_ADMIN_TOKEN: adminToken },
      cwd: folder,
      clock: new HeldClock(night),
      logTo: { write: () => undefined },
    });
  };

  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(`${running.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    expect([path, answer.ok]).toEqual([path, true]);
    return (await answer.json()) as T;
  };

  const text = (from: string, words: string) =>
    call<{ conversationId: string; messageId: string }>('POST', '/simulator/texts', {
      from,
      to: '+18335550100',
      text: words,
    });

  /** The first of these facts about a text or a reply. */
  const factAbout = async (subject: string, types: readonly FactType[]): Promise<RecordedFact> => {
    const store = running.app.get<EventStore>(tokens.eventStore);
    for await (const item of store.subscribeAll(undefined, { types: [...types] })) {
      if (item.kind === 'fact' && JSON.stringify(item.fact.data).includes(subject)) return item.fact;
    }
    throw new Error('the log ended');
  };

  /** What an unclear text leads to: a prompt or a ticket, in the same append as the text. */
  const followsOn = async (from: string): Promise<FactType> => {
    const { messageId } = await text(from, 'hey');
    const store = running.app.get<EventStore>(tokens.eventStore);
    for await (const item of store.subscribeAll(undefined, { types: ['ReplyRequested', 'TicketRequested'] })) {
      if (item.kind === 'fact' && item.fact.cause === messageId) return item.fact.type;
    }
    throw new Error('the log ended');
  };

  it('make the next unclear text a ticket, and the one after a restart too', async () => {
    expect(await followsOn('+14155550111')).toBe('ReplyRequested');
    await call('PUT', settings, { automatic: { agentPrompt: false, invalidReply: false } });
    expect(await followsOn('+14155550112')).toBe('TicketRequested');
    await running.shutdown.run('a restart');
    await start();
    expect(await call('GET', settings)).toMatchObject({
      automatic: { agentPrompt: false, invalidReply: false },
      sources: { automatic: { agentPrompt: 'override' } },
      changedAt: night,
      changedBy: { kind: 'api', id: 'admin' },
    });
    expect(await followsOn('+14155550113')).toBe('TicketRequested');
    await call('PUT', settings, {});
    expect(await followsOn('+14155550114')).toBe('ReplyRequested');
  }, 30_000);

  it('are what the next verdict is found by', async () => {
    await call('PUT', settings, { quietHours: 'strict' });
    const { conversationId, messageId } = await text('+14155550111', 'Where is my order 1042?');
    await factAbout(messageId, ['TicketRequested']);
    const verdict = async () => {
      const reply = await call<{ id: string }>('POST', `/api/v1/conversations/${conversationId}/replies`, {
        text: 'On its way.',
      });
      return (await factAbout(reply.id, ['ReplyApproved', 'ReplyHeld', 'ReplyRejected'])).type;
    };
    expect(await verdict()).toBe('ReplyHeld');
    await call('PUT', settings, { quietHours: 'off' });
    expect(await verdict()).toBe('ReplyApproved');
    await call('PUT', settings, { quietHours: 'off', replies: { to: 'subscribers' } });
    expect(await verdict()).toBe('ReplyRejected');
  }, 30_000);
});
