import type { MessageContext } from '@parley/broker/nest';
import { ParleyError, type RecordedFact } from '@parley/contracts';
import { id } from '@parley/testkit';
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

describe('a text of a ticket is handed over once', () => {
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

  it('leaves a text of unknown outcome to a person, posts it no more, and goes on with the next', async () => {
    desk.next({ kind: 'close', taken: true });
    for (const name of ['m1', 'm2']) await rig.receives(name);
    await settle();
    expect((await rig.factsOf('TicketOutcomeUnknown'))[0]!.data).toMatchObject({ because: 'connection-lost' });
    expect(texts()).toEqual(['text m1', 'text m2']);
    await rig.execute({ type: 'ResolveTicketDelivery', messageId: id('m1'), outcome: 'delivered' });
    await settle();
    expect(await delivery('m1')).toMatchObject({ status: 'done' });
    expect(desk.takenTwice).toEqual([]);
  });

  it('posts again what a person found missing', async () => {
    desk.next({ kind: 'close' });
    await rig.receives('m1');
    await settle();
    const retryAt = rig.clock.now();
    await rig.execute({ type: 'ResolveTicketDelivery', messageId: id('m1'), outcome: 'not-delivered', retryAt });
    await retry('m1');
    expect(texts()).toEqual(['text m1']);
  });

  it('posts a text of unknown outcome again under its id where the endpoint is said to keep ids, in its order', async () => {
    await rig.close();
    await open({ onUnknown: 'resend', timeoutSeconds: 0.1 });
    desk.next({ kind: 'hang' });
    for (const name of ['m1', 'm2']) await rig.receives(name);
    await settle();
    expect(desk.deliveries).toHaveLength(1);
    await retry('m1');
    expect(texts()).toEqual(['text m1', 'text m2']);
    expect(desk.deliveries[0]!.webhookId).toBe(desk.deliveries[1]!.webhookId);
  });

  it('calls it unknown where the process died between claim and outcome, and never posts it again', async () => {
    desk.next({ kind: 'hang' });
    const requested = await rig.receives('m1');
    const dying = service.ticketMoved(requested as Moved, context);
    void dying.catch(() => undefined);
    await desk.received(1);
    await settle(processOf());
    expect(desk.deliveries).toHaveLength(1);
    expect((await rig.factsOf('TicketOutcomeUnknown'))[0]!.data).toMatchObject({ because: 'interrupted' });
  });

  it('lets a repeat wait while the first is still at the platform', async () => {
    const requested = await rig.receives('m1');
    await Promise.all([1, 2, 3].map(() => service.ticketMoved(requested as Moved, context)));
    expect(desk.deliveries).toHaveLength(1);
    expect(await rig.factsOf('TicketOutcomeUnknown')).toEqual([]);
  });

  it('lets one of two processes post that take up the same text at the same moment', async () => {
    const requested = await rig.receives('m1');
    await Promise.all([processOf(), processOf()].map((each) => each.ticketMoved(requested as Moved, context)));
    expect(desk.deliveries).toHaveLength(1);
  });

  it('remembers an outcome that the store did not take', async () => {
    await rig.close();
    let failures = 1;
    rig = new ContactRig({
      sender: { connector: { kind: 'webhook', url: desk.url, secret } },
      wrap: (store) =>
        Object.assign(Object.create(store) as typeof store, {
          append: (...[stream, expected, facts]: Parameters<typeof store.append>) => {
            const down = facts.some(({ type }) => type === 'TicketOpened') && failures > 0;
            if (down) failures -= 1;
            return down
              ? Promise.reject(new ParleyError('event-store-unavailable', 'down', { retryable: true }))
              : store.append(stream, expected, facts);
          },
          read: store.read.bind(store),
        }),
    });
    const living = processOf();
    const requested: RecordedFact = await rig.receives('m1');
    await expect(living.ticketMoved(requested as Moved, context)).rejects.toThrow('down');
    expect(await living.ticketMoved(requested as Moved, context)).toEqual({ kind: 'ack' });
    expect(desk.deliveries).toHaveLength(1);
    expect(await delivery('m1')).toMatchObject({ status: 'done' });
  });
});
