import type { MessageContext } from '@parley/broker/nest';
import { customer, id, senderId } from '@parley/testkit';
import { FakeDesk } from '@parley/testkit/desk';
import { ContactRig } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { DeliverTickets } from './deliver-tickets.js';
import { guardAll } from './guarded-platform.js';
import { HandOverText } from './hand-over-text.js';
import { ConnectorMetrics } from './metrics.js';
import { platformsOf } from './platforms.js';
import { RetryPace } from './retry-pace.js';

const secret = 'a plain secret';
const context = { signal: new AbortController().signal } as MessageContext;
const moving = /^Ticket(Requested|Opened|Updated|DeliveryFailed|OutcomeUnknown)$/;
type Moved = Parameters<DeliverTickets['ticketMoved']>[0];

describe('handing texts of tickets to a webhook', () => {
  let desk: FakeDesk;
  let rig: ContactRig;
  let service: DeliverTickets;

  const open = async (connector: { timeoutSeconds?: number; onUnknown?: 'wait' | 'resend' } = {}): Promise<void> => {
    rig = new ContactRig({ sender: { connector: { kind: 'webhook', url: desk.url, secret, ...connector } } });
    service = processOf();
  };
  /** The service in a process of its own. */
  const processOf = (): DeliverTickets => {
    const { contacts, store, senders, clock, ids, log, random } = rig.parts();
    const platforms = guardAll(platformsOf(senders, clock), clock, new ConnectorMetrics(new Registry()), log, random);
    return new DeliverTickets(new HandOverText(contacts, store, platforms, new RetryPace(random), clock, ids));
  };
  const settle = (by = service): Promise<void> =>
    rig.deliver(async (fact) => {
      if (moving.test(fact.type)) expect(await by.ticketMoved(fact as Moved, context)).toEqual({ kind: 'ack' });
    });
  const retry = async (name: string): Promise<void> => {
    await service.retryDue(await rig.comesDue('ticket-retry', name), context);
    await settle();
  };
  const delivery = async (name: string) =>
    Object.values((await rig.state()).tickets.byId)
      .flatMap(({ deliveries }) => deliveries)
      .find(({ messageId }) => messageId === id(name))!;
  const texts = () => desk.taken.map(({ body }) => body['Text']);

  beforeEach(async () => {
    desk = await FakeDesk.start({ secret });
    await open();
  });
  afterEach(async () => {
    await rig.close();
    await desk.stop();
  });

  it('posts the text with Listrak’s names and everything Listrak’s webhook lacks, signed', async () => {
    const { id: deliveryId, data } = await rig.receives('m1');
    await settle();
    const [taken] = desk.taken;
    expect(taken).toMatchObject({ webhookId: deliveryId, signatureHolds: true });
    expect(taken!.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-timestamp': String(Date.parse(rig.clock.now()) / 1_000),
    });
    expect(taken!.body).toEqual({
      SenderCode: 18335550100,
      CountryCode: 'US',
      PhoneId: 14155550123,
      Text: 'text m1',
      type: 'ticket.text-received',
      id: deliveryId,
      occurredAt: rig.clock.now(),
      brand: 'acme',
      senderId,
      conversationId: `${rig.contact.contactId}.${senderId}`,
      contactId: rig.contact.contactId,
      messageId: id('m1'),
      phone: customer,
      ticketId: data.ticketId,
      isNewTicket: true,
      intent: 'order_status',
      confidence: 0.9,
      language: 'en',
      media: [],
    });
    expect((await rig.factsOf('TicketOpened'))[0]!.data).toEqual({
      ticketId: data.ticketId,
      messageId: id('m1'),
      connector: 'webhook',
      externalTicketId: `desk-${data.ticketId}`,
    });
  });

  it('continues the open ticket, and after it was closed opens one that links back', async () => {
    const first = await rig.receives('m1');
    await settle();
    await rig.receives('m2');
    await settle();
    await rig.execute({ type: 'CloseTicket', ticketId: first.data.ticketId });
    await rig.receives('m3');
    await settle();
    const links = ['ticketId', 'isNewTicket', 'externalTicketId', 'previousTicketId', 'previousExternalTicketId'];
    const named = `desk-${id('m1')}`;
    expect(desk.taken.map(({ body }) => links.map((link) => body[link]))).toEqual([
      [id('m1'), true, undefined, undefined, undefined],
      [id('m1'), false, named, undefined, undefined],
      [id('m3'), true, undefined, id('m1'), named],
    ]);
    expect((await rig.types()).filter((type) => /^Ticket(Opened|Updated)/.test(type))).toEqual([
      'TicketOpened',
      'TicketUpdated',
      'TicketOpened',
    ]);
  });

  it('keeps the order of a ticket while its first text is refused, and loses none', async () => {
    desk.next({ kind: 'answer', status: 500 }, { kind: 'answer', status: 502 });
    for (const name of ['m1', 'm2', 'm3']) await rig.receives(name);
    await settle();
    expect(desk.deliveries).toHaveLength(1);
    await retry('m1');
    expect(texts()).toEqual([]);
    await retry('m1');
    expect(texts()).toEqual(['text m1', 'text m2', 'text m3']);
  });

  it('retries under the same id, with growing waits', async () => {
    const faults = [500, 503, 408, 429].map((status) => ({ kind: 'answer', status }) as const);
    desk.next(...faults);
    await rig.receives('m1');
    const waits: number[] = [];
    await settle();
    for (const _ of faults) {
      waits.push(Date.parse((await delivery('m1')).retryAt!) - Date.parse(rig.clock.now()));
      await retry('m1');
    }
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000]);
    expect(new Set(desk.deliveries.map(({ webhookId }) => webhookId)).size).toBe(1);
    expect(await delivery('m1')).toMatchObject({ status: 'done', attempt: 5 });
  });

  it('waits as long as it is asked to', async () => {
    desk.next({ kind: 'answer', status: 429, headers: { 'retry-after': '120' } });
    await rig.receives('m1');
    await settle();
    expect(Date.parse((await delivery('m1')).retryAt!) - Date.parse(rig.clock.now())).toBe(120_000);
  });

  it('gives up a text that keeps being refused, and goes on with the next', async () => {
    desk.next(...Array.from({ length: 14 }, () => ({ kind: 'answer', status: 422 }) as const));
    for (const name of ['m1', 'm2']) await rig.receives(name);
    await settle();
    while ((await delivery('m1')).retryAt !== undefined) await retry('m1');
    expect((await rig.factsOf('TicketDeliveryFailed')).at(-1)!.data).toMatchObject({
      code: 'http-422',
      permanent: true,
    });
    expect(texts()).toEqual(['text m2']);
  });

  it('leaves a platform alone that failed five times in a row, and comes back with one probe', async () => {
    desk.next(...Array.from({ length: 5 }, () => ({ kind: 'answer', status: 500 }) as const));
    const { data } = await rig.receives('m1');
    await settle();
    for (let attempt = 2; attempt <= 5; attempt += 1) await retry('m1');
    await rig.execute({ type: 'CloseTicket', ticketId: data.ticketId });
    await rig.receives('m2');
    await settle();
    expect(desk.deliveries).toHaveLength(5);
    expect((await rig.factsOf('TicketDeliveryFailed')).at(-1)!.data).toMatchObject({
      messageId: id('m2'),
      code: 'platform-resting',
      retryAt: new Date(Date.parse(rig.clock.now()) + 5_000).toISOString(),
    });
    await retry('m2');
    await retry('m1');
    expect(texts()).toEqual(['text m2', 'text m1']);
    expect(rig.logged).toHaveLength(5);
    expect(rig.logged.join()).not.toMatch(/4155550123|text m/);
  });

  it('says what it wants where the sender code is gone from the configuration', async () => {
    const requested = await rig.receives('m1');
    const { contacts, store, clock, ids, random } = rig.parts();
    const empty = new DeliverTickets(new HandOverText(contacts, store, new Map(), new RetryPace(random), clock, ids));
    expect(await empty.ticketMoved(requested as Moved, context)).toEqual({
      kind: 'park',
      because: expect.stringContaining('sender code main is not configured any more'),
    });
  });
});
