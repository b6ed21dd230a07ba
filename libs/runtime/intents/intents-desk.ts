import { isParleyError, ParleyError, type Actor } from '@parley/contracts';
import { type BrandLine, hasErrors, type LineFinding, type OnModel } from '@parley/nlp/brands';
import type { Logger } from 'pino';
import type { Clock, Ids } from '../clock.js';
import { keepLooking } from '../keep-looking.js';
import { OneAtATime } from '../one-at-a-time.js';
import { activeVersionOf, type BrandIntents, isTraining, linesToTeach, signOfLifeEvery } from './brand-intents.js';
import { type BrandModels, versionUnknown } from './brand-models.js';
import type { EntryOf, ProposalDecision, TrainedVersion } from './entries.js';
import type { IntentsBook } from './intents-book.js';
import { partsOf, setIdOf } from './lines-set.js';
import type { Trainer } from './trainer.js';

export interface IntentsDeskOptions {
  readonly book: IntentsBook;
  readonly trainer: Trainer;
  readonly models: BrandModels;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  /** Milliseconds between two signs of life of a training. */
  readonly signEvery?: number | undefined;
}

/** Whether lines were taken; where not, nothing changed. */
export interface Checked {
  readonly taken: boolean;
  readonly findings: readonly LineFinding[];
}

export interface BegunTraining {
  readonly trainingId: string;
  /** Resolves once the version is kept. Rejects with `training-failed` or `intents-not-kept`. */
  readonly done: Promise<TrainedVersion>;
}

/** What people do about the intents of a brand; each leaves a trace in the book, with who it was. */
export class IntentsDesk {
  private readonly queue = new OneAtATime();
  private readonly trainings = new Set<Promise<unknown>>();

  constructor(private readonly options: IntentsDeskOptions) {}

  /** Resolves once no training goes on, and the book tells how each ended. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.trainings);
  }

  /** The book as it stands now, this brand’s pages. Rejects with what the engine behind it throws. */
  async look(brandId: string): Promise<BrandIntents> {
    await this.options.book.catchUp();
    return this.options.book.ofBrand(brandId);
  }

  check(lines: readonly BrandLine[], numbers?: readonly number[]): Promise<readonly LineFinding[]> {
    return this.options.trainer.run({ kind: 'check', lines, ...(numbers ? { numbers } : {}) });
  }

  /** Puts these lines in the place of those before; the same lines twice are written once. */
  async importLines(
    brandId: string,
    lines: readonly BrandLine[],
    actor: Actor,
    numbers?: readonly number[],
  ): Promise<Checked> {
    const { book, clock } = this.options;
    const findings = await this.check(lines, numbers);
    if (hasErrors(findings)) return { taken: false, findings };
    return this.queue.run(brandId, async () => {
      const { imported } = await this.look(brandId);
      const set = setIdOf(lines);
      if (imported?.set !== set)
        await book.keep(...this.newPartsOf(lines), {
          kind: 'lines-imported',
          at: clock.now(),
          actor,
          brandId,
          set,
          lines: lines.length,
        });
      return { taken: true, findings };
    });
  }

  /** The lines a training would begin from now: those imported, and those approved of agents’ corrections. */
  async linesToTeach(brandId: string): Promise<readonly BrandLine[]> {
    return linesToTeach(await this.look(brandId));
  }

  /**
   * Checks what there is and begins to train a candidate of it.
   * @throws ParleyError `training-under-way` (retryable)
   */
  train(
    brandId: string,
    actor: Actor,
    onModel?: OnModel,
  ): Promise<BegunTraining | (Checked & { readonly taken: false })> {
    const { book, clock, ids } = this.options;
    return this.queue.run(brandId, async () => {
      const lines = await this.linesToTeach(brandId);
      if (isTraining(book.ofBrand(brandId), clock.now())) throw trainingUnderWay(brandId);
      const findings = await this.check(lines);
      if (hasErrors(findings)) return { taken: false, findings };
      const trainingId = ids.uuid();
      await book.keep(...this.newPartsOf(lines), {
        kind: 'training-begun',
        at: clock.now(),
        actor,
        brandId,
        trainingId,
      });
      const done = this.trainOn(brandId, lines, { trainingId, actor }, onModel);
      this.trainings.add(done);
      // Whoever waits is told; nobody has to, since the book tells too.
      done.catch(() => undefined).finally(() => this.trainings.delete(done));
      return { trainingId, done };
    });
  }

  /**
   * From now on texts are routed by this version; by the house’s own model where it is undefined.
   * @throws ParleyError `version-unknown`
   */
  async activate(brandId: string, version: string | undefined, actor: Actor): Promise<BrandIntents> {
    const { book, clock } = this.options;
    return this.queue.run(brandId, async () => {
      const intents = await this.look(brandId);
      if (activeVersionOf(intents) === version) return intents;
      if (version !== undefined && !intents.versions.some((each) => each.version === version))
        throw versionUnknown(brandId, version);
      await book.keep({
        kind: 'version-activated',
        at: clock.now(),
        actor,
        brandId,
        ...(version === undefined ? {} : { version }),
        because: 'activated',
      });
      return book.ofBrand(brandId);
    });
  }

  /**
   * Back to what was active before.
   * @throws ParleyError `nothing-to-roll-back`
   */
  async rollBack(brandId: string, actor: Actor): Promise<BrandIntents> {
    const { book, clock } = this.options;
    return this.queue.run(brandId, async () => {
      const { activations } = await this.look(brandId);
      if (activations.length === 0)
        throw new ParleyError('nothing-to-roll-back', `Brand ${brandId} uses the model of the house, as ever.`, {
          retryable: false,
        });
      const version = activations.at(-2)?.version;
      const back = version === undefined ? {} : { version };
      await book.keep({ kind: 'version-activated', at: clock.now(), actor, brandId, ...back, because: 'rolled-back' });
      return book.ofBrand(brandId);
    });
  }

  /** Writes down what a person said to a correction; the last word counts. */
  async decide(
    decision: Pick<ProposalDecision, 'brandId' | 'proposalId' | 'decision' | 'line'>,
    actor: Actor,
  ): Promise<void> {
    const { book, clock } = this.options;
    await book.keep({ kind: 'proposal-decided', at: clock.now(), actor, ...decision });
  }

  /** What the book needs to know these lines; it keeps all it was ever told. */
  private newPartsOf(lines: readonly BrandLine[]): ReturnType<typeof partsOf> {
    return this.options.book.linesOf(setIdOf(lines)) ? [] : partsOf(lines);
  }

  private async trainOn(
    brandId: string,
    lines: readonly BrandLine[],
    { trainingId, actor }: { trainingId: string; actor: Actor },
    onModel?: OnModel,
  ): Promise<TrainedVersion> {
    const { book, trainer, models, clock, log } = this.options;
    const which = { actor, brandId, trainingId };
    const endSigns = this.giveSigns(which);
    try {
      const measured = book.housesMeasured();
      const { file, version, house, houseFigures, recipe, calibration, figures } = await trainer
        .run({ kind: 'train', lines, measured }, onModel)
        .finally(endSigns);
      const at = clock.now();
      const set = setIdOf(lines);
      const trained: TrainedVersion = {
        kind: 'version-trained',
        at,
        ...which,
        version,
        set,
        house,
        recipe: { ...recipe },
        calibration,
        figures,
      };
      if (houseFigures) await book.keep({ kind: 'house-measured', at, house, figures: houseFigures }, trained);
      else await book.keep(trained);
      models.keep(version, file);
      log.info({ brandId, version }, 'a model of a brand was trained');
      return trained;
    } catch (error) {
      const because = isParleyError(error) ? error.code : 'unexpected';
      log.warn({ brandId, because }, 'a model of a brand could not be trained');
      await book.keep({ kind: 'training-failed', at: clock.now(), ...which, because }).catch(() => undefined);
      throw error;
    }
  }

  /** A training waits for those of all other brands: while this process lives, others must not take it for lost. */
  private giveSigns(which: Pick<EntryOf<'training-goes-on'>, 'actor' | 'brandId' | 'trainingId'>): () => void {
    const { book, clock, log, signEvery = signOfLifeEvery } = this.options;
    return keepLooking(
      () => book.keep({ kind: 'training-goes-on', at: clock.now(), ...which }),
      signEvery,
      (because) => log.warn({ brandId: which.brandId, because }, 'that a training goes on cannot be written for now'),
    );
  }
}

function trainingUnderWay(brandId: string): ParleyError {
  return new ParleyError('training-under-way', `A model of brand ${brandId} is being trained: wait until it is done.`, {
    retryable: true,
  });
}
