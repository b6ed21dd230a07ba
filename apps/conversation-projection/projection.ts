import { isParleyError, ParleyError, type RecordedFact } from '@parley/contracts';
import type { Position } from '@parley/event-store';
import type { Deriving, FactSource, ReadModelStore, ReadModelWriter } from '@parley/read-models';
import { Projector } from '@parley/read-models/projectors';
import type { DueTimers } from './due-timers.js';
import type { Progress } from './progress.js';
import type { PublishFacts } from './publish-facts.js';
import type { Leading } from './term.js';

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

/** What one life works with. */
interface Life {
  readonly writer: ReadModelWriter;
  readonly projector: Projector;
  readonly leading: Leading;
  readonly marks: Marks;
}

/**
 * Follows the log: documents first, then the topic, then the mark of what was published. So whoever hears of a fact on
 * the topic finds it in the read models, and what a crash leaves unpublished is published again.
 */
export class Projection {
  constructor(private readonly ports: ProjectionPorts) {}

  /**
   * One life. It ends after the batch in hand where the process stops or another generation became live, and before it
   * where the lead was lost.
   * Errors: `fenced-off`, `projection-poisoned` and `revision-gap`, which no repeat will heal, and whatever the engines
   * reject with.
   */
  async run(leading: Leading): Promise<void> {
    const { readModels, timers, progress } = this.ports;
    const moved = new AbortController();
    const stopWatching = readModels.onSwitch(() => moved.abort());
    try {
      const generation = await readModels.liveGeneration();
      const writer = await readModels.writer(generation, leading.fence);
      const marks = { applied: await writer.checkpoint(), published: await readModels.published() };
      const from = this.earlier(marks.applied, marks.published);
      progress.began(generation, from);
      const end = AbortSignal.any([leading.ending, leading.lost, moved.signal]);
      await this.follow({ writer, projector: new Projector(writer), leading, marks }, from, end);
    } finally {
      stopWatching();
      timers.detach();
    }
  }

  private async follow(life: Life, from: Position | undefined, end: AbortSignal) {
    let batch: RecordedFact[] = [];
    const flush = async () => {
      if (batch.length > 0) await this.pass(life, batch);
      batch = [];
    };
    for await (const item of this.ports.source.subscribeAll(from, undefined, end)) {
      if (item.kind === 'fact') {
        batch.push(item.fact);
        this.ports.progress.taken(item.fact);
      }
      if (item.kind === 'caught-up' || batch.length === BATCH) await flush();
      if (item.kind === 'caught-up') this.ports.timers.attach(life.writer);
    }
    await flush();
  }

  private async pass({ writer, projector, leading, marks }: Life, batch: readonly RecordedFact[]) {
    const { readModels, publish, timers, progress } = this.ports;
    const last = batch.at(-1)!.position;
    const toShow = batch.filter(({ position }) => this.isAfter(position, marks.applied));
    if (toShow.length > 0) {
      for (const fact of toShow) await this.apply(projector, fact);
      const writes = projector.drain();
      leading.lost.throwIfAborted();
      await writer.write(writes, last);
      marks.applied = last;
      timers.applied(writes);
    }
    const toTell = batch.filter(({ position }) => this.isAfter(position, marks.published));
    if (toTell.length > 0) {
      leading.lost.throwIfAborted();
      await publish(toTell);
      await readModels.markPublished(last, leading.fence);
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
