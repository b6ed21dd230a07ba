export { agentLabels, isLabel, type Label, labels, unclearLabels } from './labels.js';
export { type Contribution, openClassifier, type TrainedClassifier } from './model/classifier.js';
export { routerModelFile } from './models/router-model-file.js';
export { agentFromOf, type Costs, defaultCosts, type Thresholds } from './model/model.js';
export { encodeModel } from './model/model-file.js';
export { type Candidate, type ExplainedGuess } from './model/verdict.js';
export { type Finding, lintCorpus } from './reading/lint-corpus.js';
export { type CorpusLine, parseCorpus } from './reading/parse-corpus.js';
export { defaultRecipe, trainModel } from './training/train-model.js';
