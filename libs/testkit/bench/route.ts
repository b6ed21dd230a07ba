import { readFileSync } from 'node:fs';
import { routeText } from '@parley/conversation/routing';
import { openClassifier, routerModelFile } from '@parley/nlp';
import { ownCorpus, readCorpus } from '../../nlp/commands/corpus-folder.js';
import { atMost, print, shown } from './report.js';
import { milliseconds, percentile, spreadOf } from './rounds.js';

const ROUNDS = 7;

/** What unfolds, repeats or nearly says something: each stands for 100 kB of itself and for as much as is read. */
const hostile = [
  ...['ﷺ', '¼', 'a.', 'stop? ', 'stop stopstop ', 'remove not me. no, ', 'dont text me the list ', "qu'", 's t o p '],
  ...[
    `e${'\u0301'.repeat(50)}`,
    '\u202ea\u2066b\u200b',
    '\u200b\u2060\ufeff',
    '\ud83d',
    '\u0000',
    'a@',
    'http://',
    'x',
  ],
  ...[
    '我的',
    '👨‍👩‍👧‍👦',
    '1,',
    '🛑a',
    'unsubscribe me from ',
    'ne m’envoyez plus ',
    'no more, no ',
    '٣',
    'ß',
    'İ',
    '&',
    '# ',
  ],
].flatMap((piece) => [100_000, 2_000].map((length) => piece.repeat(Math.ceil(length / piece.length))));

/**
 * route: what a text costs from its letters to its recorded verdict, explanation included, over every text of our
 * corpus. Of each text the quickest of the rounds counts, since a pause of the machine is not the text’s doing; in
 * brackets stand the rounds as they were.
 */
export async function measureRoute(): Promise<void> {
  const opened: number[] = [];
  let classifier = openClassifier(readFileSync(routerModelFile()));
  for (let round = 0; round < ROUNDS; round += 1)
    opened.push(await milliseconds(async () => (classifier = openClassifier(readFileSync(routerModelFile())))));
  print(atMost('route', 'the model is read from its file and made ready', spreadOf(opened), 300, ' ms'));

  const timed = (text: string): number => {
    const began = performance.now();
    routeText({ text, languages: ['en', 'fr'], country: 'US', brandName: 'Acme Shoes' }, classifier);
    return (performance.now() - began) * 1_000;
  };
  const measured = (texts: readonly string[]) => {
    texts.forEach(timed);
    const rounds = Array.from({ length: ROUNDS }, () => texts.map(timed));
    const quickest = texts.map((_, at) => Math.min(...rounds.map((round) => round[at]!)));
    return (share: number) => ({
      ...spreadOf(rounds.map((round) => percentile(round, share))),
      median: percentile(quickest, share),
    });
  };

  const texts = readCorpus(ownCorpus).map(({ text }) => text);
  const usual = measured(texts);
  const what = `routeText of ${texts.length} texts, each with what counted`;
  print(atMost('route', `${what}, p50`, usual(0.5), 100, ' µs'));
  print(atMost('route', `${what}, p99`, usual(0.99), 1_000, ' µs'));
  const worst = measured(hostile);
  print(atMost('route', `routeText of ${hostile.length} hostile texts, the slowest`, worst(1), 5_000, ' µs'));
  print(shown('route', `routeText of ${hostile.length} hostile texts, p50`, worst(0.5), ' µs'));
}
