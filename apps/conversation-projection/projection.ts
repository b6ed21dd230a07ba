import { isParleyError, ParleyError, type RecordedFact } from '@parley/contracts';
import type { Position } from '@parley/event-store';
import type { Deriving, FactSource, ReadModelStore, ReadModelWriter } from '@parley/read-models';
import { Projector } from '@parley/read-models/projectors';
import type { DueTimers } from './due-timers.js';
import type { Progress } from './progress.js';
import type { PublishFacts } from './publish-facts.js';

/** All a projection may hold: it reads, derives and tells. Nothing among it can send a text or decide anything. */
export type ProjectionPorts = Deriving<{
  source: FactSource;
  readModels: ReadModelStore;
  publish: PublishFacts;
  timers: DueTimers;
  progress: Progress;
}>;

/** Facts taken in one go, at most: it bounds memory, and how long a transaction keeps others from the file. */
const BATCH = 256;

/** From when on a fact has to be shown, and from when on it has to be published. */
interface Marks {
  applied: Position | undefined;
  published: Position | undefined;
}

/**
 * Follows the log: documents first, then the topic, then the mark of what was published. So whoever hears of a fact on
 * the topic finds it in the read models, and what a crash leaves unpublished is published again.
 */
export class Projection {
  constructor(private readonly ports: ProjectionPorts) {}

  /**
   * One life: it ends when `signal` is aborted, after the batch in hand, or when another generation became live.
   * Errors: `projection-poisoned` and `revision-gap`, which no repeat will heal, and whatever the engines reject with.
   */
  async run(signal: AbortSignal): Promise<void> {
    const { readModels, timers, progress } = this.ports;
    const moved = new AbortController();
    const stopWatching = readModels.onSwitch(() => moved.abort());
    try {
      const generation = await readModels.liveGeneration();
      const writer = await readModels.writer(generation);
      const marks = { applied: await writer.checkpoint(), published: await readModels.published() };
      const from = this.earlier(marks.applied, marks.published);
      progress.began(generation, from);
      await this.follow(writer, from, marks, AbortSignal.any([signal, moved.signal]));
    } finally {
      stopWatching();
      timers.detach();
    }
  }

  private async follow(writer: ReadModelWriter, from: Position | undefined, marks: Marks, life: AbortSignal) {
    const projector = new Projector(writer);
    let batch: RecordedFact[] = [];
    const flush = async () => {
      if (batch.length > 0) await this.pass(writer, projector, batch, marks);
      batch = [];
    };
    for await (const item of this.ports.source.subscribeAll(from, undefined, life)) {
      if (item.kind === 'fact') {
        batch.push(item.fact);
        this.ports.progress.taken(item.fact);
      }
      if (item.kind === 'caught-up' || batch.length === BATCH) await flush();
      if (item.kind === 'caught-up') this.ports.timers.attach(writer);
    }
    await flush();
  }

  private async pass(writer: ReadModelWriter, projector: Projector, batch: readonly RecordedFact[], marks: Marks) {
    const { readModels, publish, timers, progress } = this.ports;
    const last = batch.at(-1)!.position;
    const toShow = batch.filter(({ position }) => this.isAfter(position, marks.applied));
    if (toShow.length > 0) {
      for (const fact of toShow) await this.apply(projector, fact);
      const writes = projector.drain();
      await writer.write(writes, last);
      marks.applied = last;
      timers.applied(writes);
    }
    const toTell = batch.filter(({ position }) => this.isAfter(position, marks.published));
    if (toTell.length > 0) {
      await publish(toTell);
      await readModels.markPublished(last);
      marks.published = last;
    }
    progress.passed(batch);
  }

  /** A fact that cannot be shown is not skipped: everything after it would be wrong (pitfall 25). */
  private async apply(projector: Projector, fact: RecordedFact): Promise<void> {
    try {
      await projector.apply(fact);
    } catch (error) {
      if (isParleyError(error)) throw error;
      const { type, contactId, revision } = fact;
      throw new ParleyError(
        'projection-poisoned',
        `${type} ${revision} of contact ${contactId} cannot be projected: this is a fault of the projector. Nothing was skipped; start a release that mends it.`,
        { retryable: false, details: { type, contactId, revision }, cause: error },
      );
    }
  }

  private isAfter(position: Position, mark: Position | undefined): boolean {
    return mark === undefined || this.ports.source.comparePositions(position, mark) > 0;
  }

  private earlier(a: Position | undefined, b: Position | undefined): Position | undefined {
    if (a === undefined || b === undefined) return undefined;
    return this.ports.source.comparePositions(a, b) <= 0 ? a : b;
  }
}
