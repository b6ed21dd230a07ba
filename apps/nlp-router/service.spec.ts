import { topics, type InboundText } from '@parley/contracts';
import { brandCode, customer, id, noon, senderId } from '@parley/testkit';
import { contact, runOne, type OneService } from '@parley/testkit/service';
import { nlpRouterService } from './service.js';

describe('the router', () => {
  let service: OneService;
  beforeEach(async () => {
    service = await runOne(nlpRouterService);
  });
  afterEach(() => service.stop());

  it('takes texts from the topic to the store, in their order', async () => {
    const texts = ['Where is my order?', 'hey', 'STOP'].map((text, at): InboundText => ({
      ...contact,
      senderId,
      messageId: id(`m${at}`),
      carrier: 'loopback',
      carrierMessageId: `m${at}`,
      acceptedAt: noon,
      personal: { from: customer, to: brandCode, text, media: [] },
    }));
    await service.broker.publish(
      topics.inbound,
      texts.map((text) => ({ key: contact.contactId, headers: {}, value: JSON.stringify(text) })),
    );
    const routes: string[] = [];
    for await (const item of service.store.subscribeAll(undefined, { types: ['MessageRouted'] })) {
      if (item.kind !== 'fact' || item.fact.type !== 'MessageRouted') continue;
      routes.push(item.fact.data.keyword ?? item.fact.data.route);
      if (routes.length === texts.length) break;
    }
    // “hey” joins the ticket that is open.
    expect(routes).toEqual(['agent', 'agent', 'stop']);
    const metrics = await (await fetch(`${service.url}/metrics`)).text();
    expect(metrics).toContain('parley_texts_routed_total{sender="main",route="keyword",keyword="stop",intent=""} 1');
  });
});
