import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Broker } from '@parley/broker';
import { contactIdOf, envelopeOf, topics, type RecordedFact } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';
import { tokens, type Contacts } from '@parley/runtime';
import { startServices, type RunningServices } from '@parley/runtime/run';
import { aText, aVerdict, brandCode, customer, id, senderId } from '@parley/testkit';
import { FakeDesk } from '@parley/testkit/desk';
import { csrConnectorService } from './service.js';

const contact = { contactId: contactIdOf(Buffer.from('spec'), 'acme', customer), brandId: 'acme' };
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

describe('the connector', () => {
  let folder: string;
  let desk: FakeDesk;
  let running: RunningServices;

  beforeEach(async () => {
    desk = await FakeDesk.start({ secret });
    folder = mkdtempSync(join(tmpdir(), 'parley-connector-'));
    writeFileSync(
      join(folder, 'parley.yaml'),
      `
brands:
  - id: acme
    name: Acme
    helpContact: help@acme.example
    senders:
      - id: ${senderId}
        code: "${brandCode}"
        country: US
        carrier: { kind: loopback }
        connector: { kind: webhook, url: "${desk.url}", secret: "${secret}" }
`,
    );
    const logTo = { write: () => undefined };
    running = await startServices([csrConnectorService], { name: 'spec', env: { PORT: '0' }, cwd: folder, logTo });
  });
  afterEach(async () => {
    await running.shutdown.run('the spec is over');
    await desk.stop();
    rmSync(folder, { recursive: true });
  });

  /** What the projection does in a whole set: every fact to the topic, and a timer for what is to be retried. */
  const relay = async (until: (fact: RecordedFact) => boolean): Promise<void> => {
    const broker = running.app.get<Broker>(tokens.broker);
    const publish = (topic: string, headers: Record<string, string>, value: unknown) =>
      broker.publish(topic, [{ key: contact.contactId, headers, value: JSON.stringify(value) }]);
    for await (const item of running.app.get<EventStore>(tokens.eventStore).subscribeAll(undefined)) {
      if (item.kind !== 'fact') continue;
      const { fact } = item;
      await publish(topics.events, envelopeOf(fact), fact);
      if (fact.type === 'TicketDeliveryFailed' && fact.data.retryAt !== undefined) {
        const { messageId: subject, retryAt: dueAt } = fact.data;
        const timer = {
          ...contact,
          senderId,
          timerId: `ticket-retry:${subject}`,
          kind: 'ticket-retry',
          subject,
          dueAt,
        };
        await publish(topics.timers, {}, timer);
      }
      if (until(fact)) return;
    }
  };

  it('takes texts of tickets from the topic to the platform, in order and each once, through a refusal', async () => {
    const names = ['m1', 'm2', 'm3', 'm4'];
    desk.next({ kind: 'answer', status: 503 }, undefined, { kind: 'answer', status: 500 });
    for (const name of names) {
      await running.app
        .get<Contacts>(tokens.contacts)
        .execute(
          contact,
          { at: new Date().toISOString(), cause: name, actor: { kind: 'system' } },
          { type: 'ReceiveMessage', senderId, message: aText(name), verdict: aVerdict() },
        );
    }
    await relay((fact) => fact.type === 'TicketUpdated' && fact.data.messageId === id('m4'));
    expect(desk.taken.map(({ body }) => body['messageId'])).toEqual(names.map(id));
    expect(desk.deliveries.every(({ signatureHolds }) => signatureHolds)).toBe(true);
    expect(desk.takenTwice).toEqual([]);
    const health = await (await fetch(`${running.url}/healthz/ready`)).text();
    expect(health).toContain('csr-connector');
    const metrics = await (await fetch(`${running.url}/metrics`)).text();
    expect(metrics).toContain('parley_ticket_deliveries_total{sender="main",outcome="taken"} 4');
  });
});
