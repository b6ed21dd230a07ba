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
   * The classifier of a version. Its own version says what it truly is: where this release has other texts of the
   * house or features than the one that trained, the same lines make another model.
   * @throws ParleyError `version-unknown`, `lines-unknown`, `training-failed`, `model-unreadable`
   */
  async open(brandId: string, version: string): Promise<TrainedClassifier> {
    const classifier = this.kept(version) ?? (await this.made(brandId, version));
    if (classifier.version !== version)
      this.log.warn(
        { brandId, version, made: classifier.version },
        'this release makes another model of the lines of a version: its intents are known, its figures are not; train and activate a new one',
      );
    return classifier;
  }

  /** Keeps what was made of a version. A folder that takes nothing costs only time, later. */
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

  private async made(brandId: string, version: string): Promise<TrainedClassifier> {
    const trained = this.book.ofBrand(brandId).versions.find((each) => each.version === version);
    if (!trained) throw versionUnknown(brandId, version);
    const { file } = await this.rebuild(trained);
    this.keep(version, file);
    return openClassifier(file);
  }

  private async rebuild({ brandId, version, set, recipe }: TrainedVersion) {
    const lines = this.book.linesOf(set);
    if (!lines)
      throw new ParleyError(
        'lines-unknown',
        `The lines that version ${version} was trained on are not in the book: import them and train again.`,
        { retryable: false, details: { brandId, version } },
      );
    this.log.info({ brandId, version }, 'a model of a brand is made again from its lines');
    const known = TrainingRecipe.safeParse(recipe);
    return this.trainer.run({ kind: 'rebuild', lines, recipe: known.data ?? defaultRecipe });
  }

  /** Undefined where there is no file, or only those of another release that this one cannot read. */
  private kept(version: string): TrainedClassifier | undefined {
    for (const file of this.files.read(version)) {
      try {
        return openClassifier(file);
      } catch (error) {
        if (!isParleyError(error, 'model-unreadable')) throw error;
      }
    }
    return undefined;
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
