import { Command } from 'commander';
import { type Finding, type FindingKind, lintCorpus } from '../reading/lint-corpus.js';
import { ownCorpus, readCorpus } from './corpus-folder.js';
import { run } from './run.js';

// `npm run corpus:lint`: duplicates and conflicts are errors; what is nearly the same is shown when it is asked for.
const errors: ReadonlySet<FindingKind> = new Set(['duplicate', 'conflict'] as const);

const command = new Command('corpus:lint')
  .description('Look for texts that stand twice, or under two labels, in a corpus.')
  .option('--corpus <folder>', 'holds <language>/<label>.txt', ownCorpus)
  .option('--all', 'show texts that are nearly the same, too', false)
  .action(({ corpus, all }: { corpus: string; all: boolean }) => {
    const findings = lintCorpus(readCorpus(corpus));
    for (const finding of findings) if (all || errors.has(finding.kind)) console.log(described(finding));
    const counts = new Map<FindingKind, number>();
    for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    console.log([...counts].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'Nothing was found.');
    if (findings.some(({ kind }) => errors.has(kind))) process.exitCode = 1;
  });

function described({ kind, first, second }: Finding): string {
  return `${kind}\n  ${first.place}  ${first.text}\n  ${second.place}  ${second.text}`;
}

await run(command);
