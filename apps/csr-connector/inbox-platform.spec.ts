import { id } from '@parley/testkit';
import { TicketRig } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { connectorOf } from './connector.js';
import { DeliverTickets } from './deliver-tickets.js';

describe('tickets that live in Parley’s own inbox', () => {
  let rig: TicketRig<DeliverTickets>;

  beforeEach(() => {
    rig = new TicketRig((parts) => new DeliverTickets(connectorOf({ ...parts, registry: new Registry() }).handOver));
  });
  afterEach(() => rig.close());

  it('are opened and continued at once', async () => {
    for (const name of ['m1', 'm2']) await rig.moved(await rig.receives(name));
    expect((await rig.factsOf('TicketOpened')).map(({ data }) => data)).toEqual([
      { ticketId: id('m1'), messageId: id('m1'), connector: 'inbox' },
    ]);
    expect((await rig.factsOf('TicketUpdated')).map(({ data }) => data)).toEqual([
      { ticketId: id('m1'), messageId: id('m2'), connector: 'inbox' },
    ]);
  });

  it('are opened after all where the process died between claim and outcome: nothing can be there twice', async () => {
    const requested = await rig.receives('m1');
    const cause = `${requested.id}~died`;
    await rig.contacts.execute(
      rig.contact,
      { at: rig.clock.now(), cause, actor: { kind: 'system' } },
      { type: 'ClaimTicketDelivery', messageId: id('m1'), attempt: 1, connector: 'inbox' },
    );
    await rig.moved(requested);
    expect(await rig.factsOf('TicketOpened')).toHaveLength(1);
  });
});
