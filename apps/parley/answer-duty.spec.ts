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
const morning = '2030-01-15T16:00:00.000Z';
const nextMorning = '2030-01-16T16:00:00.000Z';

interface Conversation {
  readonly id: string;
  readonly tags: readonly string[];
  readonly answerDueAt?: string;
  readonly answerOverdue?: boolean;
}

describe('the duty to answer, while every service runs', () => {
  let folder: string;
  let running: RunningServices;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-duty-'));
    await start(morning);
  });
  afterEach(async () => {
    await running.shutdown.run('the spec is over');
    rmSync(folder, { recursive: true });
  });

  const start = async (at: string) => {
    running = await startServices(house, {
      name: 'spec',
      env: { PORT: '0', PARLEY_ADMIN_TOKEN: adminToken },
      cwd: folder,
      clock: new HeldClock(at),
      logTo: { write: () => undefined },
    });
  };
  const restart = async (at: string) => {
    await running.shutdown.run('a restart');
    await start(at);
  };

  const ask = (method: string, path: string, body?: object) =>
    fetch(`${running.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await ask(method, path, body);
    expect([path, answer.ok]).toEqual([path, true]);
    return (await answer.json()) as T;
  };
  const text = (words: string) =>
    call<{ conversationId: string; messageId: string }>('POST', '/simulator/texts', {
      from: '+12125550123',
      to: '+18335550100',
      text: words,
    });

  /** The first fact of this type about a text, and once it is shown, the conversation. */
  const factAbout = async (messageId: string, type: FactType): Promise<RecordedFact> => {
    const store = running.app.get<EventStore>(tokens.eventStore);
    for await (const item of store.subscribeAll(undefined, { types: [type] })) {
      if (item.kind === 'fact' && 'messageId' in item.fact.data && item.fact.data.messageId === messageId)
        return item.fact;
    }
    throw new Error('the log ended');
  };
  /** The conversation, once it shows what is wanted of it. */
  const shown = async (id: string, wanted: (conversation: Conversation) => boolean): Promise<Conversation> => {
    const stream = await ask('GET', '/api/v1/stream');
    const reader = stream.body!.getReader();
    for (;;) {
      const conversation = await call<Conversation>('GET', `/api/v1/conversations/${id}`);
      if (wanted(conversation)) {
        await reader.cancel();
        return conversation;
      }
      await reader.read();
    }
  };
  const overdue = async () =>
    (await call<{ items: Conversation[] }>('GET', '/api/v1/conversations?tag=answer-overdue')).items.map(
      ({ id }) => id,
    );
  const counted = async () =>
    /parley_answers_overdue_total\{[^}]*\} (\d+)/.exec(await (await ask('GET', '/metrics')).text())?.[1];

  it('begins when automatic answers are switched off, rings after a restart, and ends with the answer', async () => {
    const before = await text('Where is my order 1042?');
    await factAbout(before.messageId, 'TicketRequested');
    expect(await call('GET', `/api/v1/conversations/${before.conversationId}`)).not.toHaveProperty('answerDueAt');

    await call('PUT', settings, { automatic: { agentPrompt: false, invalidReply: false } });
    const { conversationId, messageId } = await text('And where is my refund?');
    expect((await factAbout(messageId, 'AnswerOwed')).data).toEqual({
      messageId,
      since: morning,
      dueAt: nextMorning,
    });
    expect(await shown(conversationId, ({ answerDueAt }) => answerDueAt !== undefined)).toMatchObject({
      answerDueAt: nextMorning,
      tags: [],
    });
    expect(await overdue()).toEqual([]);

    const thanks = await text('thanks!');
    expect((await factAbout(thanks.messageId, 'MessageRouted')).data).toMatchObject({ because: 'open-ticket' });
    expect((await factAbout(thanks.messageId, 'MessageRouted')).data).not.toHaveProperty('answerDueAt');

    await restart(nextMorning);
    expect((await factAbout(messageId, 'AnswerOverdue')).at).toBe(nextMorning);
    const late = await shown(conversationId, ({ answerOverdue }) => answerOverdue === true);
    expect(late).toMatchObject({ answerDueAt: nextMorning, tags: ['answer-overdue'] });
    expect(await overdue()).toEqual([conversationId]);
    expect(await counted()).toBe('1');

    const reply = await call<{ id: string }>('POST', `/api/v1/conversations/${conversationId}/replies`, {
      text: 'Acme Shoes: it was paid out yesterday.',
    });
    expect((await factAbout(messageId, 'AnswerSettled')).data).toEqual({
      messageId,
      because: 'replied',
      replyId: reply.id,
      late: true,
    });
    const answered = await shown(conversationId, ({ tags }) => tags.length === 0);
    expect(answered).not.toHaveProperty('answerDueAt');
    expect(await overdue()).toEqual([]);
  }, 60_000);
});
