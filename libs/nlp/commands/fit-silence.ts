import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  normalise,
  readWish,
  scorerOf,
  scoreThresholds,
  silenceRows,
  type SilenceWeights,
} from '@parley/conversation/routing';
import { Command } from 'commander';
import { fitSilence, inWholes, type CountedText } from '../training/fit-silence.js';
import { everydayTexts, wishTexts, type JudgedText } from './silence-texts.js';
import { ownCorpus, readCorpus } from './corpus-folder.js';
import { percent, run } from './run.js';

// `npm run fit:silence`: the weights of the score that looks for a wish for silence where no wording is known. It learns from the
// wishes that may be read and, as the other side, from the router’s corpus; the wishes that are kept aside it never opens.
const routing = 'libs/conversation/routing';

interface Options {
  readonly corpus: string;
  readonly out: string;
  readonly check: boolean;
  readonly leaveOut: boolean;
  readonly show?: string;
}

const command = new Command('fit:silence')
  .description('Fit the score that looks for a wish for silence where no wording is known, and write its weights.')
  .option('--corpus <folder>', 'holds <language>/<label>.txt', ownCorpus)
  .option('--out <file>', 'where the weights go', join(routing, 'intent-weights.ts'))
  .option('--check', 'write nothing; fail unless the file holds what the texts make', false)
  .option('--leave-out', 'write nothing; tell what a score finds in each file of wishes that it has not seen', false)
  .option('--show <file>', 'with --leave-out: print what went wrong in this file')
  .action(({ corpus, out, check: isCheck, leaveOut, show }: Options) => {
    const wishes = wishTexts();
    const everyday = everydayTexts(readCorpus(corpus));
    if (leaveOut) leaveEachOut(wishes, everyday, show);
    else {
      const texts = [...wishes, ...everyday];
      const learnt = `${texts.length} texts, ${texts.filter(({ wish }) => wish === 1).length} wishes`;
      (isCheck ? check : write)(out, fileOf(weightsOf(texts)), learnt);
    }
  });

function write(out: string, file: string, learnt: string): void {
  writeFileSync(out, file);
  console.log(learnt);
}

function check(out: string, file: string, learnt: string): void {
  if (!existsSync(out) || readFileSync(out, 'utf8') !== file)
    throw new Error(
      `${out} is not what ${learnt} make with this grammar. Run \`npm run fit:silence\` and commit the file.`,
    );
  console.log(`${out} is what ${learnt} make.`);
}

const weightsOf = (texts: readonly CountedText[]): SilenceWeights => inWholes(fitSilence(texts, silenceRows));

/** What a fresh hand would meet: each file judged by a score that learnt from the others, with a share of the corpus it did not see either. */
function leaveEachOut(wishes: readonly JudgedText[], everyday: readonly JudgedText[], show?: string): void {
  const files = [...new Set(wishes.map(({ file }) => file))];
  console.log('file            wishes  found  with doubts  score alone   others  false  doubted  score alone');
  const corpusFates = { stop: 0, doubt: 0, alone: 0, of: 0 };
  files.forEach((file, at) => {
    const isLeftOut = (text: JudgedText, place: number) =>
      text.file === 'corpus' ? place % files.length === at : text.file === file;
    const score = scorerOf(
      weightsOf(
        [...wishes, ...everyday.filter((text, place) => !isLeftOut(text, place))].filter((text) => text.file !== file),
      ),
    );
    const fates = (texts: readonly JudgedText[]) =>
      texts.map(({ text, wish }) => {
        const read = normalise(text);
        const { wish: found, doubtful } = readWish(read, undefined, score);
        const fate = found?.keyword === 'stop' ? 'stop' : doubtful ? 'doubt' : 'none';
        const alone = score(read.clauses) >= scoreThresholds.stop;
        if (show === file && (fate === 'stop') !== (wish === 1))
          console.log(`  ${wish === 1 ? 'wish' : 'none'} → ${fate} (${score(read.clauses).toFixed(2)}): ${text}`);
        return { fate, alone };
      });
    const share = (all: readonly { fate: string; alone: boolean }[], ...wanted: string[]) =>
      percent(all.length === 0 ? 0 : all.filter(({ fate }) => wanted.includes(fate)).length / all.length);
    const alone = (all: readonly { alone: boolean }[]) =>
      percent(all.filter((each) => each.alone).length / Math.max(1, all.length));
    const own = wishes.filter((text) => text.file === file);
    const asked = fates(own.filter(({ wish }) => wish === 1));
    const others = fates(own.filter(({ wish }) => wish === 0));
    const shown = [share(asked, 'stop'), share(asked, 'stop', 'doubt'), alone(asked)].join('  ');
    const wrong = [share(others, 'stop'), share(others, 'doubt'), alone(others)].join('  ');
    console.log(
      `${file.padEnd(16)}${String(asked.length).padStart(5)}  ${shown}  ${String(others.length).padStart(5)}  ${wrong}`,
    );
    for (const { fate, alone: sure } of fates(everyday.filter(isLeftOut))) {
      corpusFates.of += 1;
      if (fate === 'stop') corpusFates.stop += 1;
      if (fate === 'doubt') corpusFates.doubt += 1;
      if (sure) corpusFates.alone += 1;
    }
  });
  console.log(`corpus ${JSON.stringify(corpusFates)}`);
}

const lineLength = 116;

function fileOf({ bias, scale, weights }: SilenceWeights): string {
  const encoded = Buffer.from(weights.buffer).toString('base64');
  const lines = encoded.match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];
  return `/** Made by \`npm run fit:silence\`; what it learns from stands there. */
export const bias = ${bias};

/** What a weight of 1 adds. */
export const scale = ${scale};

/** The weights of all rows, a byte each, from -127 to 127, in base64. */
export const encoded = \`
${lines.join('\n')}
\`;
`;
}

await run(command);
