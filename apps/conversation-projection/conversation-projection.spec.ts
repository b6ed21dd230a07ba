import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { ack, serviceTopics, type Broker } from '@parley/broker';
import { openEmbeddedBroker } from '@parley/broker/embedded';
import { topics, type RecordedFact, type TimerDue } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';
import { openSqliteEventStore } from '@parley/event-store/sqlite';
import type { ReadModelStore } from '@parley/read-models';
import { openSqliteReadModels } from '@parley/read-models/sqlite';
import { systemClock, tokens, type HealthReport } from '@parley/runtime';
import { contact, notes, stream } from '@parley/testkit/event-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { Registry } from 'prom-client';
import { conversationProjectionService } from './service.js';

describe('the conversation-projection service on the embedded engines', () => {
  let folder: string;
  let store: EventStore;
  let broker: Broker;
  let readModels: ReadModelStore;
  let stop: () => Promise<void>;
  let checks: Map<string, () => HealthReport | Promise<HealthReport>>;
  let registry: Registry;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-'));
    const file = join(folder, 'parley.db');
    store = openSqliteEventStore({ file, clock: systemClock });
    broker = openEmbeddedBroker({ file, clock: systemClock });
    await broker.ensureTopics(serviceTopics);
    const { comparePositions } = store;
    readModels = await openSqliteReadModels({ file: join(folder, 'read-models.db'), comparePositions });
    checks = new Map();
    registry = new Registry();
  });

  afterEach(async () => {
    await stop();
    await readModels.close();
    await broker.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  async function startService() {
    const silent = { info: () => undefined, warn: () => undefined, error: () => undefined, child: () => silent };
    const note = (name: string, check: () => HealthReport | Promise<HealthReport>) => void checks.set(name, check);
    const given = [
      [tokens.eventStore, store],
      [tokens.broker, broker],
      [tokens.readModels, readModels],
      [tokens.clock, systemClock],
      [tokens.logger, silent],
      [tokens.metrics, registry],
      [tokens.health, { addLiveness: note, addReadiness: () => undefined }],
      [tokens.shutdown, { register: (_: string, __: string, end: () => Promise<void>) => (stop = end) }],
    ] as const;
    const providers = given.map(([provide, useValue]) => ({ provide, useValue }));
    @Global()
    @Module({ providers, exports: given.map(([token]) => token) })
    class EnginesForSpec {}
    const module = await Test.createTestingModule({
      imports: [EnginesForSpec, conversationProjectionService.module],
    }).compile();
    await module.init();
  }

  /** Resolves with the first `count` values of a topic. */
  async function heard<T>(topic: string, count: number): Promise<T[]> {
    const values: T[] = [];
    const all = Promise.withResolvers<void>();
    const consumer = await broker.consume({
      group: `spec.${topic}`,
      topics: [topic],
      handler: async (message) => {
        values.push(JSON.parse(message.value) as T);
        if (values.length === count) all.resolve();
        return ack;
      },
    });
    await all.promise;
    await consumer.drain(1_000);
    return values;
  }

  async function metricsOnceMarked(position: string): Promise<string> {
    while ((await readModels.published()) !== position) await turn();
    await turn();
    return registry.metrics();
  }

  it('shows and publishes what is appended, says so, and stops in order', async () => {
    await startService();
    const { facts, position } = await store.append(stream('a'), -1, notes('a', 3));
    expect(await heard<RecordedFact>(topics.events, 3)).toEqual(facts);
    await readModels.live.whenApplied(position, new AbortController().signal);
    expect(await readModels.live.contact(contact('a'))).toMatchObject({ revision: 2 });
    const metrics = await metricsOnceMarked(position);
    expect(metrics).toMatch(/^parley_projection_lag 0$/m);
    expect(metrics).toMatch(/^parley_projection_leads 1$/m);
    expect(metrics).toMatch(/^parley_projection_fence 1$/m);
    expect(metrics).toMatch(/^parley_projection_facts_total 3$/m);
    expect(await checks.get('projection')!()).toMatchObject({
      ok: true,
      detail: { role: 'leads', state: 'running', lagSeconds: 0 },
    });
    await stop();
    expect(await checks.get('projection')!()).toMatchObject({ ok: true, detail: { state: 'stopped' } });
    expect(await registry.metrics()).toMatch(/^parley_projection_leads 0$/m);
  });

  it('tells of a timer that is due', async () => {
    await startService();
    const [fact] = notes('a', 1);
    const until = systemClock.now();
    await store.append(stream('a'), -1, [
      { ...fact!, type: 'ConversationSnoozed', data: { until }, personal: undefined },
    ]);
    expect(await heard<TimerDue>(topics.timers, 1)).toEqual([
      {
        timerId: `snooze:${contact('a')}.main`,
        contactId: contact('a'),
        brandId: 'acme',
        senderId: 'main',
        kind: 'snooze',
        subject: '',
        dueAt: until,
      },
    ]);
  });
});
