import type { BrandLine, ModelFigures } from '@parley/nlp/brands';
import type { Logger } from 'pino';
import { keepLooking } from '../keep-looking.js';
import { OneAtATime } from '../one-at-a-time.js';
import { type BrandIntents, type HistoryEntry, noIntents, withEntry, withSignOfLife } from './brand-intents.js';
import type { EntryOf, IntentsEntry } from './entries.js';
import type { IntentsKeeper } from './intents-keeper.js';
import { SetShelf } from './lines-set.js';

/** What all brands teach the router, as this process knows it: call {@link catchUp} before asking what must be newest. */
export class IntentsBook {
  private readonly brands = new Map<string, BrandIntents>();
  private readonly house = new Map<string, ModelFigures>();
  private readonly sets = new SetShelf();
  private readonly queue = new OneAtATime();
  private readonly listeners: ((brandId: string) => void)[] = [];

  constructor(
    private readonly keeper: IntentsKeeper,
    private readonly log: Pick<Logger, 'warn'>,
  ) {}

  ofBrand(brandId: string): BrandIntents {
    return this.brands.get(brandId) ?? noIntents;
  }

  brandIds(): readonly string[] {
    return [...this.brands.keys()];
  }

  /** Lines of a set that was kept; undefined where it is not known. */
  linesOf(set: string): readonly BrandLine[] | undefined {
    return this.sets.linesOf(set);
  }

  /** @param house as versions name it that were trained with it */
  figuresOfHouse(house: string): ModelFigures | undefined {
    return this.house.get(house);
  }

  /** Houses whose figures are known. */
  housesMeasured(): readonly string[] {
    return [...this.house.keys()];
  }

  /** Told which brand something was read about, after it was taken in. It must not throw. */
  onNews(listener: (brandId: string) => void): void {
    this.listeners.push(listener);
  }

  /** Resolves once the entries are kept and were read back. Rejects as {@link IntentsKeeper} does. */
  keep(...entries: readonly IntentsEntry[]): Promise<void> {
    return this.queue.run('book', async () => {
      await this.keeper.keep(entries);
      await this.readOn();
    });
  }

  /** Takes over what was kept meanwhile. Rejects with what the engine behind the keeper throws. */
  catchUp(): Promise<void> {
    return this.queue.run('book', () => this.readOn());
  }

  /** Catches up every so many milliseconds; answers how to end that. */
  watch(pause: number): () => void {
    return keepLooking(
      () => this.catchUp(),
      pause,
      (because) => this.log.warn({ because }, 'what brands teach the router cannot be read for now'),
    );
  }

  private async readOn(): Promise<void> {
    const touched = new Set<string>();
    for (const entry of await this.keeper.news()) {
      if (entry.kind === 'lines-part') this.sets.add(entry);
      else if (entry.kind === 'house-measured') this.house.set(entry.house, entry.figures);
      else {
        this.brands.set(entry.brandId, this.after(entry));
        touched.add(entry.brandId);
      }
    }
    for (const brandId of touched) for (const listener of this.listeners) listener(brandId);
  }

  private after(entry: HistoryEntry | EntryOf<'training-goes-on'>): BrandIntents {
    const known = this.ofBrand(entry.brandId);
    if (entry.kind === 'training-goes-on') return withSignOfLife(known, entry);
    return withEntry(known, entry, (set) => this.sets.linesOf(set));
  }
}
