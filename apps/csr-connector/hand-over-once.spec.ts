import type { EventStore } from '@parley/event-store';
import { ParleyError } from '@parley/contracts';
import { id } from '@parley/testkit';
import { FakeDesk } from '@parley/testkit/desk';
import { TicketRig } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { connectorOf } from './connector.js';
import { DeliverTickets } from './deliver-tickets.js';

const secret = 'a plain secret';

describe('a text of a ticket is handed over once', () => {
  let desk: FakeDesk;
  let rig: TicketRig<DeliverTickets>;

  const open = (
    connector: { timeoutSeconds?: number; onUnknown?: 'wait' | 'resend' } = {},
    wrap?: (store: EventStore) => EventStore,
  ): void => {
    rig = new TicketRig((parts) => new DeliverTickets(connectorOf({ ...parts, registry: new Registry() }).handOver), {
      sender: { connector: { kind: 'webhook', url: desk.url, secret, ...connector } },
      ...(wrap ? { wrap } : {}),
    });
  };

  beforeEach(async () => {
    desk = await FakeDesk.start({ secret });
    open();
  });
  afterEach(async () => {
    await rig.close();
    await desk.stop();
  });

  it('leaves a text of unknown outcome to a person, posts it no more, and goes on with the next', async () => {
    desk.next({ kind: 'close', taken: true });
    for (const name of ['m1', 'm2']) await rig.receives(name);
    await rig.settle();
    expect((await rig.factsOf('TicketOutcomeUnknown'))[0]!.data).toMatchObject({ because: 'connection-lost' });
    expect(desk.texts).toEqual(['text m1', 'text m2']);
    await rig.execute({ type: 'ResolveTicketDelivery', messageId: id('m1'), outcome: 'delivered' });
    await rig.settle();
    expect(await rig.delivery('m1')).toMatchObject({ status: 'done' });
    expect(desk.takenTwice).toEqual([]);
  });

  it('posts again what a person found missing', async () => {
    desk.next({ kind: 'close' });
    await rig.receives('m1');
    await rig.settle();
    const retryAt = rig.clock.now();
    await rig.execute({ type: 'ResolveTicketDelivery', messageId: id('m1'), outcome: 'not-delivered', retryAt });
    await rig.retry('m1');
    expect(desk.texts).toEqual(['text m1']);
  });

  it('posts a text of unknown outcome again under its id where the endpoint is said to keep ids, in its order', async () => {
    await rig.close();
    open({ onUnknown: 'resend', timeoutSeconds: 0.1 });
    desk.next({ kind: 'hang' });
    for (const name of ['m1', 'm2']) await rig.receives(name);
    await rig.settle();
    expect(desk.deliveries).toHaveLength(1);
    await rig.retry('m1');
    expect(desk.texts).toEqual(['text m1', 'text m2']);
    expect(desk.deliveries[0]!.webhookId).toBe(desk.deliveries[1]!.webhookId);
  });

  it('calls it unknown where the process died between claim and outcome, and never posts it again', async () => {
    desk.next({ kind: 'hang' });
    const requested = await rig.receives('m1');
    const dying = rig.moved(requested);
    void dying.catch(() => undefined);
    await desk.received(1);
    await rig.settle(rig.process());
    expect(desk.deliveries).toHaveLength(1);
    expect((await rig.factsOf('TicketOutcomeUnknown'))[0]!.data).toMatchObject({ because: 'interrupted' });
  });

  it('lets a repeat wait while the first is still at the platform', async () => {
    const requested = await rig.receives('m1');
    await Promise.all([1, 2, 3].map(() => rig.moved(requested)));
    expect(desk.deliveries).toHaveLength(1);
    expect(await rig.factsOf('TicketOutcomeUnknown')).toEqual([]);
  });

  it('lets one of two processes post that take up the same text at the same moment', async () => {
    const requested = await rig.receives('m1');
    await Promise.all([rig.process(), rig.process()].map((each) => rig.moved(requested, each)));
    expect(desk.deliveries).toHaveLength(1);
  });

  it('remembers an outcome that the store did not take', async () => {
    await rig.close();
    let failures = 1;
    open({}, (store) =>
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
    );
    const living = rig.process();
    const requested = await rig.receives('m1');
    await expect(rig.moved(requested, living)).rejects.toThrow('down');
    expect(await rig.moved(requested, living)).toEqual({ kind: 'ack' });
    expect(desk.deliveries).toHaveLength(1);
    expect(await rig.delivery('m1')).toMatchObject({ status: 'done' });
  });
});
