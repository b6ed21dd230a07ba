import { ParleyError } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';
import { id } from '@parley/testkit';
import { SendingRig } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { HandOverReply } from './hand-over-reply.js';
import { SenderMetrics } from './metrics.js';
import { approvalOf } from './trigger.js';

const calm = new AbortController().signal;

describe('handing a reply over while the store fails', () => {
  const down = new ParleyError('event-store-unavailable', 'down', { retryable: true });

  it.each([
    ['before the claim is written', 'ReplyClaimed', 'before', 1],
    ['after the claim is written', 'ReplyClaimed', 'after', 1],
    ['before the outcome is written', 'ReplySent', 'before', 1],
    ['after the outcome is written', 'ReplySent', 'after', 1],
  ] as const)('%s: the living process sends once and knows how it went', async (_, type, when, times) => {
    let failures = 1;
    const wrap = (store: EventStore): EventStore => ({
      ...bound(store),
      append: async (stream, expected, facts) => {
        const fails = facts.some((fact) => fact.type === type) && failures > 0;
        if (fails) failures -= 1;
        if (fails && when === 'before') throw down;
        const appended = await store.append(stream, expected, facts);
        if (fails) throw down;
        return appended;
      },
    });
    const rig = new SendingRig({ wrap });
    await rig.receives('m1');
    const approval = approvalOf(await rig.approves('r1'));
    const living = new HandOverReply({ ...rig.parts(), metrics: new SenderMetrics(new Registry()) });
    await expect(living.run(approval, calm)).rejects.toBe(down);
    expect(await living.run(approval, calm)).toEqual({ kind: 'ack' });
    expect(rig.carrier.handedOver).toHaveLength(times);
    expect((await rig.state()).replies.byId[id('r1')]).toMatchObject({ status: 'sent' });
    await rig.close();
  });
});

/** The store’s methods, taken off it so that some may be replaced. */
function bound(store: EventStore): EventStore {
  return {
    append: store.append.bind(store),
    read: store.read.bind(store),
    readAll: store.readAll.bind(store),
    subscribeAll: store.subscribeAll.bind(store),
    head: store.head.bind(store),
    comparePositions: store.comparePositions.bind(store),
    close: store.close.bind(store),
  };
}
