import type { Broker } from '@parley/broker';
import type { CarrierSender } from '@parley/carriers';
import type { EventStore } from '@parley/event-store';
import type { Contacts } from '@parley/runtime';
import type { Deriving, FactSource, ReadModelStore } from './index.js';

/** Checked by the compiler: a line below that compiled without its mark would be an error. */
describe('the ports of what derives', () => {
  const source = {} as FactSource;
  const readModels = {} as ReadModelStore;

  it('hold the reading half of the log and the documents', () => {
    const ports: Deriving<{ source: FactSource; readModels: ReadModelStore }> = { source, readModels };
    expect(Object.keys(ports)).toEqual(['source', 'readModels']);
  });

  it('cannot hold what acts on the world (pitfall 23)', () => {
    const carrier = {} as CarrierSender;
    const contacts = {} as Contacts;
    const broker = {} as Broker;
    const store = {} as EventStore;
    // @ts-expect-error a carrier sends
    const withCarrier: Deriving<{ source: FactSource; carrier: CarrierSender }> = { source, carrier };
    // @ts-expect-error contacts decide and append
    const withContacts: Deriving<{ source: FactSource; contacts: Contacts }> = { source, contacts };
    // @ts-expect-error a broker publishes
    const withBroker: Deriving<{ source: FactSource; broker: Broker }> = { source, broker };
    // @ts-expect-error the whole store appends
    const withStore: Deriving<{ source: EventStore }> = { source: store };
    // @ts-expect-error the reading half does not
    expect(source.append).toBeUndefined();
    expect([withCarrier, withContacts, withBroker, withStore]).toHaveLength(4);
  });
});
