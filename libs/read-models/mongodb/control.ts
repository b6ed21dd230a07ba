import { isParleyError } from '@parley/contracts';
import type { Position } from '@parley/event-store';
import { MongoServerError, type Collection, type Db } from 'mongodb';
import { setTimeout as delay } from 'node:timers/promises';
import type { LeaseMark } from '../port.js';
import { fencedOff, generationUnknown } from '../refusals.js';
import { available, unavailable } from './available.js';

export interface GenerationEntry {
  readonly checkpoint: Position | null;
  /** A batch was begun: documents may be ahead of the checkpoint until it has moved. */
  readonly writing?: true;
  /** The number of the snapshot that is open: what changes is kept as it was. */
  readonly snapshot?: number;
}

/** Where everything stands: who leads, which generation is live, and every checkpoint. */
export interface ControlState extends LeaseMark {
  readonly live: number;
  /** The highest number a generation ever had. */
  readonly newest: number;
  /** The highest number a snapshot ever had. */
  readonly snapshots: number;
  /** By `v<number>`. */
  readonly generations: Readonly<Record<string, GenerationEntry>>;
  /** Generations that are none any more, and whose collections may still be there. */
  readonly dropping: readonly number[];
  readonly published: Position | null;
}

interface Version {
  /** The number of the version, in digits that sort. */
  readonly _id: string;
  readonly state: ControlState;
}

/** What to change in a state; undefined where there is nothing to do. It may be asked several times, and may refuse. */
export type Change = (state: ControlState) => Partial<ControlState> | undefined;

/** Versions that stay behind the newest, and after how many more they are cleared away. */
const [KEPT, CLEARED_TOGETHER] = [10, 10];
/** Before a change that was overtaken is tried again, so that the winner’s is seen by then. Milliseconds. */
const PAUSE = 5;
const DUPLICATE_KEY = 11_000;

/**
 * The state is one document, and a change of it inserts the next version: of two that start from the same version one
 * finds the id taken, and looks again. So a condition and what it guards are one step on every server, also on one
 * whose conditional updates run into each other (FerretDB 1 was seen to let two of them through).
 */
export class Control {
  private readonly versions: Collection<Version>;
  private seen: Version | undefined;

  constructor(
    db: Db,
    private readonly observe: (state: ControlState) => void,
  ) {
    this.versions = db.collection<Version>('read_models');
  }

  async find(): Promise<ControlState | undefined> {
    return (await this.newest())?.state;
  }

  async read(): Promise<ControlState> {
    return (await this.newestOfAll()).state;
  }

  /** The first state there is. False where somebody was faster. */
  make(state: ControlState): Promise<boolean> {
    return this.insert({ _id: idOf(0), state });
  }

  /** Answers the state after the change, or undefined where there was nothing to do. Rejects with what `change` throws. */
  async change(change: Change): Promise<ControlState | undefined> {
    let version = this.seen;
    for (let isNewest = false; ;) {
      if (!version) [version, isNewest] = [await this.newestOfAll(), true];
      const changes = outcomeOf(change, version.state);
      if (changes.kind === 'changes') {
        const next = { _id: idOf(numberOf(version) + 1), state: { ...version.state, ...changes.changes } };
        if (await this.follows(version, next)) return this.saw(next).state;
        await delay(PAUSE);
      } else if (isNewest) {
        if (changes.kind === 'refused') throw changes.refusal;
        return undefined;
      }
      version = undefined;
    }
  }

  private async newestOfAll(): Promise<Version> {
    const version = await this.newest();
    if (!version) throw unavailable('their state is gone from the database. Start Parley anew, then rebuild them.');
    return version;
  }

  private async newest(): Promise<Version | undefined> {
    const options = { sort: { _id: -1 }, limit: 1, batchSize: 1 } as const;
    const [version] = await available(() => this.versions.find({}, options).toArray());
    return version && this.saw(version);
  }

  /**
   * Whether `next` is the version after this one. An id that was used can be free again once it was cleared away; but
   * then the version before it is gone too, for the older go first.
   */
  private async follows(version: Version, next: Version): Promise<boolean> {
    if (!(await this.insert(next))) return false;
    if (!(await available(() => this.versions.findOne({ _id: version._id })))) {
      await available(() => this.versions.deleteOne({ _id: next._id }));
      return false;
    }
    const number = numberOf(next);
    if (number % CLEARED_TOGETHER === 0) {
      await available(() => this.versions.deleteMany({ _id: { $lt: idOf(number - KEPT) } }));
    }
    return true;
  }

  private insert(version: Version): Promise<boolean> {
    return available(async () => {
      try {
        await this.versions.insertOne(version);
        return true;
      } catch (error) {
        if (error instanceof MongoServerError && error.code === DUPLICATE_KEY) return false;
        throw error;
      }
    });
  }

  private saw(version: Version): Version {
    if (!this.seen || this.seen._id < version._id) this.seen = version;
    this.observe(version.state);
    return version;
  }
}

type Outcome =
  | { readonly kind: 'changes'; readonly changes: Partial<ControlState> }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly refusal: unknown };

function outcomeOf(change: Change, state: ControlState): Outcome {
  try {
    const changes = change(state);
    return changes ? { kind: 'changes', changes } : { kind: 'nothing' };
  } catch (refusal) {
    if (!isParleyError(refusal)) throw refusal;
    return { kind: 'refused', refusal };
  }
}

const idOf = (number: number): string => String(number).padStart(16, '0');
const numberOf = ({ _id }: Version): number => Number(_id);

/** The state of a database whose first generation is about to be made. */
export function firstState(generation: number): ControlState {
  return {
    ...{ live: generation, newest: generation, generations: {}, dropping: [], snapshots: 0, published: null },
    ...{ fence: 0, beat: 0, held: false },
  };
}

/** @throws ParleyError `generation-unknown` */
export function entryOf(state: ControlState, generation: number): GenerationEntry {
  const entry = state.generations[`v${generation}`];
  if (!entry) throw generationUnknown(generation);
  return entry;
}

export function checkpointOf(state: ControlState, generation: number): Position | undefined {
  return entryOf(state, generation).checkpoint ?? undefined;
}

/** The change that puts an entry in place of a generation’s; undefined takes the generation away. */
export function entryIs(state: ControlState, generation: number, entry?: GenerationEntry): Partial<ControlState> {
  const others = Object.entries(state.generations).filter(([name]) => name !== `v${generation}`);
  return { generations: Object.fromEntries([...others, ...(entry ? [[`v${generation}`, entry] as const] : [])]) };
}

export function generationsIn({ generations }: ControlState): number[] {
  const numbers = Object.keys(generations).map((name) => Number(name.slice(1)));
  return numbers.sort((a, b) => a - b);
}

/** @throws ParleyError `fenced-off` where somebody leads with a higher fence. */
export function assertLedBy(fence: number | undefined, state: ControlState): void {
  if (fence !== undefined && state.fence > fence) throw fencedOff(fence, state.fence);
}
