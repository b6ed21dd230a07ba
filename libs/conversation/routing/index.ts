export type { IntentClassifier, IntentGuess, IntentRoute } from './classifier.js';
export { routeText, type TextToRoute } from './route.js';
export { seedClassifier, trainSeedClassifier } from './seed-classifier.js';
