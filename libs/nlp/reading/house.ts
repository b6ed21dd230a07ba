import type { CorpusLine } from './parse-corpus.js';
import type { TextApart } from './texts-apart.js';

/** The texts that a model follows from. */
export interface HouseTexts {
  /** What its weights are learnt from. */
  readonly corpus: readonly CorpusLine[];
  /** What tells how sure it may be; never learnt. */
  readonly calibration: readonly TextApart[];
}

/** The texts of this release, and the model that it made of them. */
export interface House extends HouseTexts {
  /** Version of that model: another one also where the code trains otherwise, as the gate sees to. */
  readonly model: string;
}
