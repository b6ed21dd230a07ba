import {
  type BrandLine,
  type Candidate,
  checkLines,
  defaultRecipe,
  type House,
  houseHash,
  type LineFinding,
  measureHouse,
  type ModelFigures,
  type OnModel,
  rebuildCandidate,
  type Recipe,
  trainCandidate,
} from '@parley/nlp/brands';

/** Work that takes seconds of a processor. */
export type TrainingJob =
  | { readonly kind: 'check'; readonly lines: readonly BrandLine[]; readonly numbers?: readonly number[] }
  | {
      readonly kind: 'train';
      readonly lines: readonly BrandLine[];
      /** Houses, by `houseHash`, whose own figures are known: another one is measured too. */
      readonly measured: readonly string[];
    }
  | { readonly kind: 'rebuild'; readonly lines: readonly BrandLine[]; readonly recipe: Recipe };

/** A candidate, and the house it was trained with, by `houseHash`. */
export interface Trained extends Candidate {
  readonly house: string;
  /** What the house is worth without the brand; only where that was not known. */
  readonly houseFigures?: ModelFigures;
}

export interface JobResults {
  readonly check: readonly LineFinding[];
  readonly train: Trained;
  readonly rebuild: Pick<Candidate, 'file' | 'version'>;
}

/** Does it, here and now. */
export function doJob(
  house: House,
  job: TrainingJob,
  onModel: OnModel,
  recipe = defaultRecipe,
): JobResults[TrainingJob['kind']] {
  switch (job.kind) {
    case 'check':
      return checkLines(job.lines, house.corpus, job.numbers);
    case 'rebuild':
      return rebuildCandidate({ ...job, house });
    case 'train':
      return train(house, job, recipe, onModel);
  }
}

function train(
  house: House,
  { lines, measured }: Extract<TrainingJob, { kind: 'train' }>,
  recipe: Recipe,
  onModel: OnModel,
): Trained {
  const hash = houseHash(house, recipe);
  const more = measured.includes(hash) ? 0 : recipe.folds;
  const candidate = trainCandidate({ house, lines, recipe }, (done, of) => onModel(done, of + more));
  if (more === 0) return { ...candidate, house: hash };
  const mine = recipe.folds + 1;
  const houseFigures = measureHouse(house, recipe, (done, of) => onModel(mine + done, mine + of));
  return { ...candidate, house: hash, houseFigures };
}
