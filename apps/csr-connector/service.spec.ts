import { envelopeOf, topics, type RecordedFact } from '@parley/contracts';
import { aText, aVerdict, id, senderId } from '@parley/testkit';
import { FakeDesk } from '@parley/testkit/desk';
import { contact, runOne, type OneService } from '@parley/testkit/service';
import { csrConnectorService } from './service.js';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

describe('the connector', () => {
  let desk: FakeDesk;
  let service: OneService;

  beforeEach(async () => {
    desk = await FakeDesk.start({ secret });
    service = await runOne(csrConnectorService, { connector: { kind: 'webhook', url: desk.url, secret } });
  });
  afterEach(async () => {
    await service.stop();
    await desk.stop();
  });

  /** What the projection does in a whole set: every fact to the topic, and a timer for what is to be retried. */
  const relay = async (until: (fact: RecordedFact) => boolean): Promise<void> => {
    const publish = (topic: string, headers: Record<string, string>, value: unknown) =>
      service.broker.publish(topic, [{ key: contact.contactId, headers, value: JSON.stringify(value) }]);
    for await (const item of service.store.subscribeAll(undefined)) {
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
      await service.execute({ type: 'ReceiveMessage', senderId, message: aText(name), verdict: aVerdict() }, name);
    }
    await relay((fact) => fact.type === 'TicketUpdated' && fact.data.messageId === id('m4'));
    expect(desk.taken.map(({ body }) => body['messageId'])).toEqual(names.map(id));
    expect(desk.deliveries.every(({ signatureHolds }) => signatureHolds)).toBe(true);
    expect(desk.takenTwice).toEqual([]);
    const health = await (await fetch(`${service.url}/healthz/ready`)).text();
    expect(health).toContain('csr-connector');
    const metrics = await (await fetch(`${service.url}/metrics`)).text();
    expect(metrics).toContain('parley_ticket_deliveries_total{sender="main",outcome="taken"} 4');
  });
});
