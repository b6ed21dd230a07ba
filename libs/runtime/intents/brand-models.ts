import { isParleyError, ParleyError } from '@parley/contracts';
import { openClassifier, type TrainedClassifier } from '@parley/nlp';
import { defaultRecipe, TrainingRecipe } from '@parley/nlp/brands';
import type { Logger } from 'pino';
import { activeVersionOf } from './brand-intents.js';
import type { TrainedVersion } from './entries.js';
import type { IntentsBook } from './intents-book.js';
import type { ModelFiles } from './model-files.js';
import type { Trainer } from './trainer.js';

/** Versions of a brand that are kept as files, beside the one that holds. */
const filesOfBrand = 3;

/** Finds the models of versions: in the folder, or by training them again from what the book holds. */
export class BrandModels {
  constructor(
    private readonly book: IntentsBook,
    private readonly trainer: Trainer,
    private readonly files: ModelFiles,
    private readonly log: Pick<Logger, 'info' | 'warn'>,
  ) {}

  /**
   * The classifier of a version. Its own version says what it truly is: where this release has another house corpus
   * or features than the one that trained, the same lines make another model.
   * @throws ParleyError `version-unknown`, `lines-unknown`, `training-failed`, `model-unreadable`
   */
  async open(brandId: string, version: string): Promise<TrainedClassifier> {
    const kept = this.keptClassifier(version);
    if (kept) return kept;
    const trained = this.book.ofBrand(brandId).versions.find((each) => each.version === version);
    if (!trained) throw versionUnknown(brandId, version);
    const made = await this.rebuild(trained);
    if (made.version === version) this.keep(version, made.file);
    else
      this.log.warn(
        { brandId, version, made: made.version },
        'this release makes another model of the lines of a version: its intents are known, its figures are not; train and activate a new one',
      );
    return openClassifier(made.file);
  }

  /** Keeps the file of a version that was just trained. A folder that takes nothing costs only time, later. */
  keep(version: string, file: Uint8Array): void {
    try {
      this.files.write(version, file, this.wanted());
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      this.log.warn(
        { version, because: code ?? 'unexpected' },
        'a model cannot be kept on this disk: it is trained again at the next start',
      );
    }
  }

  private async rebuild({ brandId, version, set, recipe, calibration }: TrainedVersion) {
    const lines = this.book.linesOf(set);
    if (!lines)
      throw new ParleyError(
        'lines-unknown',
        `The lines that version ${version} was trained on are not in the book: import them and train again.`,
        { retryable: false, details: { brandId, version } },
      );
    this.log.info({ brandId, version }, 'a model of a brand is made again from its lines');
    const known = TrainingRecipe.safeParse(recipe);
    return this.trainer.run({ kind: 'rebuild', lines, recipe: known.data ?? defaultRecipe, calibration });
  }

  /** Undefined where there is no file, or one of another release that this one cannot read. */
  private keptClassifier(version: string): TrainedClassifier | undefined {
    const file = this.files.read(version);
    try {
      return file && openClassifier(file);
    } catch (error) {
      if (isParleyError(error, 'model-unreadable')) return undefined;
      throw error;
    }
  }

  private wanted(): ReadonlySet<string> {
    const brands = this.book.brandIds().map((brandId) => this.book.ofBrand(brandId));
    return new Set(
      brands.flatMap((intents) => [
        ...[activeVersionOf(intents)].filter((version) => version !== undefined),
        ...intents.versions.slice(-filesOfBrand).map(({ version }) => version),
      ]),
    );
  }
}

export function versionUnknown(brandId: string, version: string): ParleyError {
  return new ParleyError(
    'version-unknown',
    `Brand ${brandId} has no model of version ${version}: name one that its list shows.`,
    { retryable: false, details: { brandId, version } },
  );
}
