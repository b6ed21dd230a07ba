import { readFileSync } from 'node:fs';
import { routeText, type IntentClassifier } from '@parley/conversation/routing';
import { openClassifier, routerModelFile } from '@parley/nlp';

/** One of each script, since patterns are compiled on first use for each. */
const warmUps = ['where is my order', 'где мой заказ'];

/**
 * The model that comes with Parley, ready for its first text: whoever writes it shall not wait for what is built when
 * it is first needed.
 * @throws ParleyError `model-unreadable`
 */
export function houseModel(): IntentClassifier {
  const classifier = openClassifier(readFileSync(routerModelFile()));
  for (const text of warmUps) routeText({ text, languages: ['en'] }, classifier);
  return classifier;
}
