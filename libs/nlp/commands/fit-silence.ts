import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lettersOfText, countedPairs } from '@parley/conversation/routing';
import { Command } from 'commander';
import { fitSilence, type CountedText } from '../training/fit-silence.js';
import { ownCorpus, readCorpus } from './corpus-folder.js';
import { run } from './run.js';

// `npm run fit:silence`: the weights of the score that doubts whether a text asks for silence. It learns from the wishes that
// may be read and, as the other side, from the router's corpus; the wishes that are kept aside it never opens.
const readable = ['open.tsv', 'second.tsv', 'third.tsv'];
/** Labels that a wish for silence may hide under. */
const ambiguous: ReadonlySet<string> = new Set(['wrong_number', 'subscription', 'spam', 'complaint']);
const languages = ['en', 'fr', 'es'];

const routing = 'libs/conversation/routing';

const command = new Command('fit:silence')
  .description('Fit the score that doubts whether a text asks for silence, and write its weights.')
  .option('--corpus <folder>', 'holds <language>/<label>.txt', ownCorpus)
  .option('--out <file>', 'where the weights go', join(routing, 'intent-weights.ts'))
  .action(({ corpus, out }: { corpus: string; out: string }) => {
    const texts = [...wishes(), ...everyday(corpus)];
    const { bias, weights } = fitSilence(texts);
    writeFileSync(out, fileOf(bias, [...weights]));
    console.log(`${texts.length} texts, ${texts.filter(({ wish }) => wish).length} wishes, ${weights.size} weights`);
  });

function wishes(): CountedText[] {
  return readable.flatMap((file) =>
    readFileSync(join(routing, 'wishes', file), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([label, , text]) => text !== undefined && label !== 'doubt')
      .map(([label, language, text]) => {
        const wish = label === 'optout';
        return { wish, counted: countedIn(text!, language!), weight: wish ? 2 : 1 };
      }),
  );
}

function everyday(corpus: string): CountedText[] {
  return readCorpus(corpus)
    .filter(({ label }) => !ambiguous.has(label))
    .map(({ text, language }) => ({ wish: false, counted: countedIn(text, language), weight: 0.4 }));
}

function countedIn(text: string, language: string): ReadonlySet<string> {
  return countedPairs(lettersOfText(text)[Math.max(0, languages.indexOf(language))]!);
}

function fileOf(bias: number, weights: readonly (readonly [string, number])[]): string {
  const lines = [''];
  for (const [name, weight] of weights) {
    const entry = `${name} ${weight}`;
    if (lines.at(-1)!.length + entry.length > 112) lines.push('');
    lines.push(`${lines.pop()!}${entry}, `);
  }
  return `/** Made by \`npm run fit:silence\`; what it learns from stands there. */
export const bias = ${bias};

/** By a letter, a pair of letters or a length: the name and its weight. */
export const weights: ReadonlyMap<string, number> = new Map(
  \`
${lines.map((line) => line.trimEnd()).join('\n')}
\`
    .split(',')
    .map((entry) => entry.trim().split(' ') as [string, string])
    .filter(([name]) => name !== '')
    .map(([name, weight]) => [name, Number(weight)]),
);
`;
}

await run(command);
