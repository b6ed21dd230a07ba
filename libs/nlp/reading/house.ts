import type { CorpusLine } from './parse-corpus.js';
import type { TextApart } from './texts-apart.js';

/** The texts that a model follows from. */
export interface House {
  /** What its weights are learnt from. */
  readonly corpus: readonly CorpusLine[];
  /** What tells how sure it may be; never learnt. */
  readonly calibration: readonly TextApart[];
}
