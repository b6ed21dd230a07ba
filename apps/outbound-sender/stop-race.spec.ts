import type { RecordedFact } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';
import { openEventStoreDb } from '@parley/event-store/eventstoredb';
import { openPostgresEventStore } from '@parley/event-store/postgres';
import { OneAtATime, systemClock } from '@parley/runtime';
import { chanceOf, id, type Seeded } from '@parley/testkit';
import { describeOn } from '@parley/testkit/engines';
import { ContactRig, ScriptedCarrier } from '@parley/testkit/reactors';
import { randomUUID } from 'node:crypto';
import { Registry } from 'prom-client';
import { EventStoreDbStandIn } from '../../libs/event-store/eventstoredb/testing/stand-in.js';
import { aSchema } from '../../libs/event-store/postgres/testing/a-schema.js';
import { HandOverReply } from './hand-over-reply.js';
import { SenderMetrics } from './metrics.js';

const calm = new AbortController().signal;
const RACES = 1_000;

/** Nothing, some turns of the microtask queue, or some of the event loop. */
async function pause(chance: Seeded): Promise<void> {
  const turns = chance.integer(6);
  if (chance.integer(2) === 0) for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
  else for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/**
 * A store some way off: requests and answers take their time, and the journal notes when a STOP became durable. What it is
 * asked it does one after another: two answers of a server may overtake each other on their way, and the journal would tell of
 * another order than the one that was.
 */
function distant(store: EventStore, chance: Seeded, journal: string[]): EventStore {
  const asked = new OneAtATime();
  return Object.assign(Object.create(store) as EventStore, {
    append: async (...[stream, expected, facts]: Parameters<EventStore['append']>) => {
      await pause(chance);
      const appended = await asked.run('store', async () => {
        const done = await store.append(stream, expected, facts);
        if (facts.some((fact) => fact.type === 'MessageRouted' && fact.data.keyword === 'stop'))
          journal.push('stop stored');
        return done;
      });
      await pause(chance);
      return appended;
    },
    read: async function* (...[stream, options]: Parameters<EventStore['read']>) {
      await pause(chance);
      yield* await asked.run('store', async () => {
        const facts: RecordedFact[] = [];
        for await (const fact of store.read(stream, options)) facts.push(fact);
        return facts;
      });
    },
  });
}

/** One STOP and one or two processes that send the same approved reply, in an order that chance decides. */
async function race(seed: number, store?: EventStore): Promise<string[]> {
  const chance = chanceOf(seed);
  const journal: string[] = [];
  const shared = store ? { store } : {};
  const rig = new ContactRig({ ...shared, wrap: (truth) => distant(truth, chance, journal) });
  const carrier = new ScriptedCarrier().answers(() => {
    journal.push('handed over');
    return { kind: 'sent', carrierMessageId: 'SM1' };
  });
  await rig.receives('m1');
  const { id: cause, contactId, brandId } = await rig.approves('r1');
  const approval = { cause, contactId, brandId, replyId: id('r1') };
  const processes = Array.from({ length: 1 + chance.integer(2) }, () => {
    const parts = { ...rig.parts(), rates: { turn: () => pause(chance) }, carriers: { of: () => carrier } };
    return new HandOverReply({ ...parts, metrics: new SenderMetrics(new Registry()) });
  });
  const running = [
    ...processes.map((each) => () => each.run(approval, calm)),
    async () => {
      for (let waits = chance.integer(3); waits > 0; waits -= 1) await pause(chance);
      await rig.receivesStop('stop');
    },
  ];
  if (chance.integer(2) === 0) running.reverse();
  await Promise.all(running.map((run) => run()));
  const { status } = (await rig.state()).replies.byId[id('r1')]!;
  const failure = (await rig.factsOf('ReplyFailed'))[0]?.data.code;
  await rig.close();
  return [...journal, failure ?? status];
}

/** Each way a race can end; the STOP loses only where it was stored after the reply was handed over. */
const rightful = ['handed over, stop stored, sent', 'stop stored, rejected', 'stop stored, stopped-after-claim'];

/** Orders on a store of this process, or on one over a network, where hardly a STOP falls between a claim and the look after it. */
async function races(store?: EventStore): Promise<void> {
  const first = Number(process.env['PARLEY_SEED'] ?? Math.floor(Math.random() * 1e9));
  const endings = new Map<string, number>();
  for (let seed = first; seed < first + RACES; seed += 1) {
    const story = (await race(seed, store)).join(', ');
    endings.set(story, (endings.get(story) ?? 0) + 1);
    if (!rightful.includes(story)) throw new Error(`with PARLEY_SEED=${seed}: ${story}`);
  }
  // Each was met, so the orders were many enough to mean something.
  const met = store ? rightful.slice(0, 2) : rightful;
  expect([...endings.keys()]).toEqual(expect.arrayContaining(met));
}

describe('a STOP against a send', () => {
  const title = `is won by the STOP in each of ${RACES} orders in which it was stored first (compliance P1)`;
  const patience = 300_000;

  it(`${title}, on SQLite`, () => races(), patience);

  describeOn('postgres', 'on PostgreSQL', (address) => {
    it(
      title,
      async () => {
        const schema = await aSchema(address);
        const store = await openPostgresEventStore({ url: schema.url, clock: systemClock });
        await races(store).finally(async () => {
          await store.close();
          await schema.drop();
        });
      },
      patience,
    );
  });

  describeOn('eventstoredb', 'on EventStoreDB', (address) => it(title, () => racesOnEventStoreDb(address), patience));

  it(
    `${title}, on a stand-in for EventStoreDB`,
    async () => {
      const standIn = await EventStoreDbStandIn.start();
      await racesOnEventStoreDb(standIn.url).finally(() => standIn.stop());
    },
    patience,
  );
});

async function racesOnEventStoreDb(server: string): Promise<void> {
  const url = `${server}${server.includes('?') ? '&' : '?'}prefix=t${randomUUID()}.`;
  const store = await openEventStoreDb({ url, clock: systemClock });
  await races(store).finally(() => store.close());
}
