export type { IntentClassifier, IntentGuess, IntentRoute } from './classifier.js';
export { respelled, type Respelled } from './respelled.js';
export { routeText, type TextToRoute } from './route.js';
export { seedClassifier, trainSeedClassifier } from './seed-classifier.js';
export { agentLabels } from './seed/labels.js';
