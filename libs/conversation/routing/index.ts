export * from './classifier.js';
export {
  scorerOf,
  shareOf,
  thresholds as scoreThresholds,
  type SilenceScore,
  type SilenceWeights,
} from './intent-score.js';
export { normalise } from './normalise.js';
export { readWish, type Reading } from './revocation.js';
export { countFeatures, sentencesOfText, silenceRows, type Counter } from './silence-features.js';
export { respelled, type Respelled } from './respelled.js';
export { readText, routeText, verdictOf, type ReadText, type TextToRoute } from './route.js';
export {
  agentFromOf,
  defaultCosts,
  fourDigits,
  routeOfGuess,
  usualSilence,
  type Costs,
  type RoutedGuess,
} from './thresholds.js';
