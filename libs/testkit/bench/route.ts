import { readFileSync } from 'node:fs';
import { routeText } from '@parley/conversation/routing';
import { openClassifier, routerModelFile } from '@parley/nlp';
import { ownCorpus, readCorpus } from '../../nlp/commands/corpus-folder.js';
import { atMost, print } from './report.js';
import { milliseconds, percentile, spreadOf } from './rounds.js';

const ROUNDS = 7;

/** route: what a text costs from its letters to its recorded verdict, explanation included, over every text of our corpus. */
export async function measureRoute(): Promise<void> {
  const opened: number[] = [];
  let classifier = openClassifier(readFileSync(routerModelFile()));
  for (let round = 0; round < ROUNDS; round += 1)
    opened.push(await milliseconds(async () => (classifier = openClassifier(readFileSync(routerModelFile())))));

  const texts = readCorpus(ownCorpus).map(({ text }) => text);
  const half: number[] = [];
  const nearlyAll: number[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const took = texts.map((text) => {
      const began = performance.now();
      routeText({ text, languages: ['en', 'fr'], country: 'US', brandName: 'Acme Shoes' }, classifier);
      return (performance.now() - began) * 1_000;
    });
    if (round < 0) continue;
    half.push(percentile(took, 0.5));
    nearlyAll.push(percentile(took, 0.99));
  }
  print(atMost('route', 'the model is read from its file and made ready', spreadOf(opened), 300, ' ms'));
  const what = `routeText of ${texts.length} texts, each with what counted`;
  print(atMost('route', `${what}, p50`, spreadOf(half), 100, ' µs'));
  print(atMost('route', `${what}, p99`, spreadOf(nearlyAll), 1_000, ' µs'));
}
