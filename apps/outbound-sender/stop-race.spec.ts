import type { EventStore } from '@parley/event-store';
import { id } from '@parley/testkit';
import { ContactRig, ScriptedCarrier } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { chanceOf, type Seeded } from '@parley/testkit';
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

/** A store some way off: requests and answers take their time, and the journal notes when a STOP became durable. */
function distant(store: EventStore, chance: Seeded, journal: string[]): EventStore {
  return Object.assign(Object.create(store) as EventStore, {
    append: async (...[stream, expected, facts]: Parameters<EventStore['append']>) => {
      await pause(chance);
      const appended = await store.append(stream, expected, facts);
      if (facts.some((fact) => fact.type === 'MessageRouted' && fact.data.keyword === 'stop'))
        journal.push('stop stored');
      await pause(chance);
      return appended;
    },
    read: async function* (...[stream, options]: Parameters<EventStore['read']>) {
      await pause(chance);
      yield* store.read(stream, options);
    },
  });
}

/** One STOP and one or two processes that send the same approved reply, in an order that chance decides. */
async function race(seed: number): Promise<string[]> {
  const chance = chanceOf(seed);
  const journal: string[] = [];
  const rig = new ContactRig({ wrap: (store) => distant(store, chance, journal) });
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

describe('a STOP against a send', () => {
  it(`is won by the STOP in each of ${RACES} orders in which it was stored first (compliance P1)`, async () => {
    const first = Number(process.env['PARLEY_SEED'] ?? Math.floor(Math.random() * 1e9));
    const endings = new Map<string, number>();
    for (let seed = first; seed < first + RACES; seed += 1) {
      const story = (await race(seed)).join(', ');
      endings.set(story, (endings.get(story) ?? 0) + 1);
      const rightful = ['handed over, stop stored, sent', 'stop stored, rejected', 'stop stored, stopped-after-claim'];
      if (!rightful.includes(story)) throw new Error(`with PARLEY_SEED=${seed}: ${story}`);
    }
    // Each way a race can end was met, so the orders were many enough to mean something.
    expect([...endings.keys()].sort()).toHaveLength(3);
  }, 60_000);
});
