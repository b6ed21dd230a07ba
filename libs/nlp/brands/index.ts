export { BrandLine, inOrder, mostLines } from './brand-line.js';
export {
  type Candidate,
  type CandidateOrder,
  measureHouse,
  type OnModel,
  rebuildCandidate,
  trainCandidate,
} from './candidate.js';
export { featuresFingerprint } from '../features/fingerprint.js';
export { checkLines, enoughLines, fewestLines, seemsPersonal } from './check-lines.js';
export { ModelFigures, RouteShares } from './figures.js';
export { houseHash } from './house-hash.js';
export { hasErrors, LineFinding } from './line-finding.js';
export { readLines, type ReadLines } from './read-lines.js';
export { ModelCalibration, TrainingRecipe, versionOf } from '../model/model-file.js';
export { isForAgents, isLabel, labels } from '../labels.js';
export type { Recipe } from '../training/held-out.js';
export { corpusHash, defaultRecipe } from '../training/train-model.js';
export { routerModelFile } from '../models/router-model-file.js';
export type { House } from '../reading/house.js';
export { type CorpusLine, parseCorpus } from '../reading/parse-corpus.js';
export { sameWords } from '../reading/same-words.js';
export { type TextApart, textsApartOf } from '../reading/texts-apart.js';
