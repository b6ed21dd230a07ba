import type { Connections } from './connections.js';
import type { Place } from './positions.js';
import { statements } from './schema.js';

/** How far the log may be read: no append that is still on its way can appear before. */
export interface Reach {
  /** Everything before this tick may be read. */
  readonly horizon: number;
  /** The last fact before it; undefined where there is none. */
  readonly last: Place | undefined;
  /** Facts stand behind the horizon: something that may not be over yet keeps them back. */
  readonly held: boolean;
}

interface Row {
  readonly horizon: string;
  readonly tick: string | null;
  readonly ordinal: number | null;
  readonly held: boolean;
}

/** Up to the oldest transaction that runs in the cluster, whoever runs it: one look, and nearly always all there is. */
export function reach(connections: Connections): Promise<Reach> {
  return ask(connections, null);
}

/** Up to the oldest append of this event store that runs: two looks, and no foreign transaction keeps anything back. */
export async function farthestReach(connections: Connections): Promise<Reach> {
  const [row] = await connections.read<{ tick: string }>('appended-before', statements.appendedBefore);
  return ask(connections, row!.tick);
}

async function ask(connections: Connections, safe: string | null): Promise<Reach> {
  const [row] = await connections.read<Row>('reach', statements.reach, [safe]);
  const { horizon, tick, ordinal, held } = row!;
  const last = tick === null ? undefined : { tick: Number(tick), ordinal: ordinal! };
  return { horizon: Number(horizon), last, held };
}
