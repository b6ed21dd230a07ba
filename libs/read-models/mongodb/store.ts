import type { Position } from '@parley/event-store';
import type { Db } from 'mongodb';
import { setTimeout as delay } from 'node:timers/promises';
import type { GenerationSnapshot, LeaderLease, ReadModels, ReadModelStore, ReadModelWriter } from '../port.js';
import { assertForwards, generationLive, generationMoved } from '../refusals.js';
import { DEADLINE } from './available.js';
import { dropCollections, makeCollections } from './collections.js';
import { ControlWatch } from './control-watch.js';
import {
  assertLedBy,
  checkpointOf,
  Control,
  entryIs,
  entryOf,
  firstState,
  generationsIn,
  type ControlState,
} from './control.js';
import { Generation } from './generation.js';
import { leaseIn } from './lease.js';
import { openSnapshot } from './snapshot.js';
import { openWriter } from './writer.js';

export interface StorePorts {
  readonly db: Db;
  readonly comparePositions: (a: Position, b: Position) => number;
  /** Lets go of the server. */
  readonly disconnect: () => Promise<void>;
}

const FIRST_GENERATION = 1;
/** How often it is looked whether another process has made the first generation. Milliseconds. */
const LOOKED_FOR_FIRST = 20;

export class MongoReadModelStore implements ReadModelStore {
  private readonly control: Control;
  private readonly watch: ControlWatch;
  readonly lease: LeaderLease;
  /** The generation that was live when the control document was last looked at. */
  private lastLive = FIRST_GENERATION;

  constructor(private readonly ports: StorePorts) {
    this.control = new Control(ports.db, (state) => this.observe(state));
    this.watch = new ControlWatch(() => this.control.read(), ports.comparePositions);
    this.lease = leaseIn(this.control);
  }

  /**
   * The first process to come makes the first generation, and others that come at once wait for it. Where it died over
   * that, they make what is missing.
   */
  async prepare(): Promise<void> {
    const isFirst = !(await this.control.find()) && (await this.control.make(firstState(FIRST_GENERATION)));
    const isMade = async () => generationsIn(await this.control.read()).length > 0;
    const until = performance.now() + DEADLINE;
    while (!isFirst && !(await isMade()) && performance.now() < until) await delay(LOOKED_FOR_FIRST);
    if (await isMade()) return;
    await makeCollections(this.ports.db, FIRST_GENERATION);
    await this.control.change((state) => entryIs(state, FIRST_GENERATION, { checkpoint: null }));
  }

  readonly live: ReadModels = {
    conversations: (filter, page) => this.ask((live) => live.conversations(filter, page)),
    conversation: (id) => this.ask((live) => live.get('conversations', id)),
    messages: (conversationId, page) => this.ask((live) => live.thread('messages', conversationId, page)),
    message: (id) => this.ask((live) => live.get('messages', id)),
    notes: (conversationId, page) => this.ask((live) => live.thread('notes', conversationId, page)),
    contact: (id) => this.ask((live) => live.get('contacts', id)),
    unreadConversations: (filter) => this.ask((live) => live.unreadConversations(filter)),
    checkpoint: async () => {
      const state = await this.control.read();
      return checkpointOf(state, state.live);
    },
    whenApplied: (position, signal) => this.watch.wait(position, signal),
  };

  async liveGeneration(): Promise<number> {
    return (await this.control.read()).live;
  }

  async generations(): Promise<readonly number[]> {
    return generationsIn(await this.control.read());
  }

  writer(generation: number, fence?: number): Promise<ReadModelWriter> {
    return openWriter({ ...this.ports, control: this.control }, generation, fence);
  }

  /** Its number is taken first, so that nobody else makes the same; it is one of the generations once it is whole. */
  async createGeneration(): Promise<number> {
    const { newest } = (await this.control.change((state) => ({ newest: state.newest + 1 })))!;
    await makeCollections(this.ports.db, newest);
    await this.control.change((state) => entryIs(state, newest, { checkpoint: null }));
    return newest;
  }

  async switchTo(generation: number, from: number): Promise<void> {
    await this.control.change((state) => {
      entryOf(state, generation);
      if (state.live !== from) throw generationMoved(state.live, from);
      return { live: generation };
    });
  }

  /** What a drop that was cut short left behind goes with it. */
  async dropGeneration(generation: number): Promise<void> {
    const { dropping } = (await this.control.change((state) => {
      if (state.live === generation) throw generationLive(generation);
      entryOf(state, generation);
      return { ...entryIs(state, generation), dropping: [...state.dropping, generation] };
    }))!;
    await dropCollections(this.ports.db, dropping);
    await this.control.change((state) => ({ dropping: state.dropping.filter((each) => !dropping.includes(each)) }));
  }

  async snapshot(generation: number): Promise<GenerationSnapshot> {
    entryOf(await this.control.read(), generation);
    return openSnapshot(this.ports.db, this.control, generation);
  }

  async published(): Promise<Position | undefined> {
    return (await this.control.read()).published ?? undefined;
  }

  async markPublished(position: Position, fence?: number): Promise<void> {
    await this.control.change((state) => {
      assertLedBy(fence, state);
      assertForwards(state.published ?? undefined, position, 'the topic', this.ports.comparePositions);
      return { published: position };
    });
  }

  onSwitch(listener: (generation: number) => void): () => void {
    return this.watch.listen(listener);
  }

  async close(): Promise<void> {
    this.watch.close();
    await this.ports.disconnect();
  }

  /**
   * Asks the generation that was live last, and in the same moment whether it still is. So a look-up takes one round
   * trip, and a switch by another process is seen at once.
   */
  private async ask<T>(question: (live: Generation) => Promise<T>): Promise<T> {
    const last = this.lastLive;
    const [looked, answered] = await Promise.allSettled([this.control.read(), question(this.reader(last))]);
    if (looked.status === 'rejected') throw looked.reason;
    if (looked.value.live !== last) return question(this.reader(looked.value.live));
    if (answered.status === 'rejected') throw answered.reason;
    return answered.value;
  }

  private reader(generation: number): Generation {
    return new Generation(this.ports.db, generation);
  }

  private observe(state: ControlState): void {
    this.lastLive = state.live;
    this.watch.observe(state);
  }
}
