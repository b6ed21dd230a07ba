import { userInfo } from 'node:os';
import type { Actor } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';
import { loadConfig, randomIds, systemClock, type BrandConfig } from '@parley/runtime';
import { Proposals, SharedIntents, TrainerInWorker, type OpenIntents } from '@parley/runtime/intents';
import { withEngines } from '../with-engines.js';

export interface IntentsAtHand extends OpenIntents {
  readonly eventStore: EventStore;
  readonly proposals: Proposals;
}

/** Opens the book of intents beside a running process or without one; training happens in this process. */
export async function withIntents<T>(
  work: (intents: IntentsAtHand) => Promise<T>,
  { readOnly = false } = {},
): Promise<T> {
  const { dataDir } = loadConfig().environment;
  const log = { info: () => undefined, warn: (...words: unknown[]) => process.stderr.write(`${words.at(-1)}\n`) };
  return withEngines(async ({ broker, eventStore }) => {
    const trainer = new TrainerInWorker();
    const shared = new SharedIntents({ broker, trainer, dataDir, clock: systemClock, ids: randomIds, log, readOnly });
    try {
      const open = await shared.open();
      return await work({ ...open, eventStore, proposals: new Proposals(eventStore, open.book) });
    } finally {
      await shared.close();
    }
  });
}

/** The brand that is named, or the only one there is. */
export function brandOf(id: string | undefined): BrandConfig {
  const { brands } = loadConfig().config;
  const brand =
    id === undefined ? (brands.length === 1 ? brands[0] : undefined) : brands.find((each) => each.id === id);
  if (brand) return brand;
  const known = brands.map((each) => each.id).join(', ');
  throw new Error(
    id === undefined ? `Name a brand by --brand: ${known}.` : `There is no brand ${id}; there is ${known}.`,
  );
}

/** Who does it: the agent that is named, or whoever is at this machine. */
export function actorOf(by: string | undefined): Actor {
  if (by === undefined) return { kind: 'system', id: `ops.${userInfo().username}` };
  if (!/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/.test(by))
    throw new Error('--by takes an opaque id: letters, digits, dots, colons, dashes, underscores.');
  return { kind: 'agent', id: by };
}
