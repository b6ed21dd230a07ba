import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Broker } from '@parley/broker';
import { contactIdOf, topics, type InboundText } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';
import { tokens } from '@parley/runtime';
import { startServices, type RunningServices } from '@parley/runtime/run';
import { brandCode, customer, id, noon, senderId } from '@parley/testkit';
import { nlpRouterService } from './service.js';

const contactId = contactIdOf(Buffer.from('spec'), 'acme', customer);
const config = `
brands:
  - id: acme
    name: Acme
    helpContact: help@acme.example
    senders:
      - { id: ${senderId}, code: "${brandCode}", country: US, carrier: { kind: loopback } }
`;

describe('the router', () => {
  let folder: string;
  let running: RunningServices;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-router-'));
    writeFileSync(join(folder, 'parley.yaml'), config);
    const logTo = { write: () => undefined };
    running = await startServices([nlpRouterService], { name: 'spec', env: { PORT: '0' }, cwd: folder, logTo });
  });
  afterEach(async () => {
    await running.shutdown.run('the spec is over');
    rmSync(folder, { recursive: true });
  });

  it('takes texts from the topic to the store, in their order', async () => {
    const texts = ['Where is my order?', 'hey', 'STOP'].map((text, at): InboundText => ({
      contactId,
      brandId: 'acme',
      senderId,
      messageId: id(`m${at}`),
      carrier: 'loopback',
      carrierMessageId: `m${at}`,
      acceptedAt: noon,
      personal: { from: customer, to: brandCode, text, media: [] },
    }));
    await running.app.get<Broker>(tokens.broker).publish(
      topics.inbound,
      texts.map((text) => ({ key: contactId, headers: {}, value: JSON.stringify(text) })),
    );
    const routes: string[] = [];
    for await (const item of running.app
      .get<EventStore>(tokens.eventStore)
      .subscribeAll(undefined, { types: ['MessageRouted'] })) {
      if (item.kind !== 'fact' || item.fact.type !== 'MessageRouted') continue;
      routes.push(item.fact.data.keyword ?? item.fact.data.route);
      if (routes.length === texts.length) break;
    }
    // “hey” joins the ticket that is open.
    expect(routes).toEqual(['agent', 'agent', 'stop']);
    const metrics = await (await fetch(`${running.url}/metrics`)).text();
    expect(metrics).toContain('parley_texts_routed_total{sender="main",route="keyword",keyword="stop",intent=""} 1');
  });
});
