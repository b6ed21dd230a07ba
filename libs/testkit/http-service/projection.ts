import type { EventStore } from '@parley/event-store';
import type { ReadModelStore } from '@parley/read-models';
import { Projector } from '@parley/read-models/projectors';

/** Keeps read models up to date the plain way, fact by fact; it can be stopped and started to make them lag. */
export class SpecProjection {
  private running?: { readonly life: AbortController; readonly done: Promise<void> };

  constructor(
    private readonly store: EventStore,
    private readonly readModels: ReadModelStore,
  ) {}

  start(): void {
    const life = new AbortController();
    this.running ??= { life, done: this.follow(life.signal) };
  }

  async stop(): Promise<void> {
    this.running?.life.abort();
    await this.running?.done;
    this.running = undefined;
  }

  private async follow(signal: AbortSignal): Promise<void> {
    const writer = await this.readModels.writer(await this.readModels.liveGeneration());
    const projector = new Projector(writer);
    for await (const item of this.store.subscribeAll(await writer.checkpoint(), undefined, signal)) {
      if (item.kind !== 'fact') continue;
      await projector.apply(item.fact);
      await writer.write(projector.drain(), item.fact.position);
    }
  }
}
