import type { MessageContext } from '@parley/broker/nest';
import { id } from '@parley/testkit';
import { ContactRig } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { DeliverTickets } from './deliver-tickets.js';
import { guardAll } from './guarded-platform.js';
import { HandOverText } from './hand-over-text.js';
import { ConnectorMetrics } from './metrics.js';
import { platformsOf } from './platforms.js';
import { RetryPace } from './retry-pace.js';

const context = { signal: new AbortController().signal } as MessageContext;
type Moved = Parameters<DeliverTickets['ticketMoved']>[0];

describe('tickets that live in Parley’s own inbox', () => {
  let rig: ContactRig;
  const processOf = (): DeliverTickets => {
    const { contacts, store, senders, clock, ids, log, random } = rig.parts();
    const platforms = guardAll(platformsOf(senders, clock), clock, new ConnectorMetrics(new Registry()), log, random);
    return new DeliverTickets(new HandOverText(contacts, store, platforms, new RetryPace(random), clock, ids));
  };

  beforeEach(() => {
    rig = new ContactRig();
  });
  afterEach(() => rig.close());

  it('are opened and continued at once', async () => {
    const service = processOf();
    for (const name of ['m1', 'm2']) await service.ticketMoved((await rig.receives(name)) as Moved, context);
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
    await processOf().ticketMoved(requested as Moved, context);
    expect(await rig.factsOf('TicketOpened')).toHaveLength(1);
  });
});
