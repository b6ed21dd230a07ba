export * from './classifier.js';
export { countedPairs, lettersOfText } from './intent-score.js';
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
