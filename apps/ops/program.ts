import { Command } from 'commander';
import type { Until } from '@parley/conversation';
import type { Engines } from '@parley/runtime/engines';
import { at } from './at.js';
import { classify } from './classify.js';
import { conversationRef } from './conversation-ref.js';
import { dossierCommands } from './dossier/dossier-commands.js';
import { intentsCommand } from './intents/intents-command.js';
import type { AgainstOptions } from './judge-against/judge-against-command.js';
import { lag } from './lag.js';
import { rerouteCommand } from './reroute/reroute-command.js';
import { timeline } from './timeline.js';

function line(value: unknown): void {
  process.stdout.write(`${typeof value === 'string' ? value : JSON.stringify(value)}\n`);
}

/** Loaded when needed: `classify` starts without a database. */
async function withEngines<T>(work: (engines: Engines) => Promise<T>): Promise<T> {
  return (await import('./with-engines.js')).withEngines(work);
}

/**
 * The command line for those who keep Parley running. It reads; `rebuild` writes only what can be made again, `intents` what
 * people decide about models, `dossier` that it was asked for, and `import-consent` what customers agreed to.
 */
export function program(): Command {
  const ops = new Command('ops')
    .description('Look into a Parley installation, beside the running process or without one.')
    .configureHelp({ showGlobalOptions: true });

  ops
    .command('classify')
    .description(
      'route texts: a line {"text","lang"?} in, a line {route,keyword?,intent?,confidence,language,possibleRevocation?} out',
    )
    .option('--explain', 'who decided, from which scores, and what counted', false)
    .action(({ explain }: { explain: boolean }) => classify(process.stdin, process.stdout, explain));

  ops
    .command('judge')
    .description(
      'judge texts: a line {"number","at","category","ruleset"?,"guardMinutes"?} in, a line {verdict,nextAllowedAt,rules,zones} out',
    )
    .option('--schedule', 'a readable line for each text instead: when it goes out, and why not before', false)
    .option(
      '--against <ruleset>',
      'judge recorded verdicts again instead, by another rule set or a file: what would flip',
    )
    .option('--from <instant>', 'with --against: the first instant that counts, ISO 8601')
    .option('--to <instant>', 'with --against: the first instant that does not, ISO 8601')
    .option('--brand <id>', 'with --against: only verdicts of this brand')
    .option('--fail-on-flips', 'with --against: end with status 2 where a verdict would flip', false)
    .action(async (options: AgainstOptions & { schedule: boolean }) => {
      if (options.against !== undefined) {
        const { judgeAgainstCommand } = await import('./judge-against/judge-against-command.js');
        return judgeAgainstCommand({ ...options, against: options.against }, withEngines);
      }
      if (options.from !== undefined || options.to !== undefined || options.brand !== undefined || options.failOnFlips)
        throw new Error(
          '--from, --to, --brand and --fail-on-flips belong to --against: name the other rule set by it.',
        );
      const { judgeLines } = await import('./judge/judge.js');
      if ((await judgeLines(process.stdin, process.stdout, options)) > 0) process.exitCode = 1;
    });

  ops
    .command('ruleset')
    .description('a rule set as data, as JSON: what a file for `judge --against` begins with')
    .argument('[version]', 'the current one where none is named')
    .action(async (version?: string) => {
      const { rulesetNamed } = await import('./judge-against/judge-against.js');
      process.stdout.write(`${JSON.stringify(rulesetNamed(version ?? 'current').ruleset, undefined, 2)}\n`);
    });

  ops
    .command('timeline')
    .description('the facts of a conversation, in order')
    .argument('<conversation>', 'id of the conversation')
    .option('--personal', 'show texts, names and numbers', false)
    .option('--json', 'one JSON object a line', false)
    .action((id: string, options: { personal: boolean; json: boolean }) =>
      withEngines(async ({ eventStore }) => {
        let found = false;
        for await (const each of timeline(eventStore, conversationRef(id), options)) {
          found = true;
          line(each);
        }
        if (!found) throw new Error(`There is no conversation ${id}.`);
      }),
    );

  ops
    .command('at')
    .description('a conversation as it stood at a moment of its past')
    .argument('<conversation>', 'id of the conversation')
    .option('--instant <instant>', 'the last instant that counts, ISO 8601')
    .option('--revision <number>', 'the last revision that counts')
    .option('--personal', 'show texts, names and numbers', false)
    .action((id: string, options: { instant?: string; revision?: string; personal: boolean }) =>
      withEngines(async ({ eventStore }) =>
        line(await at(eventStore, conversationRef(id), { until: untilOf(options), personal: options.personal })),
      ),
    );

  ops
    .command('lag')
    .description('how far every reader is behind what it reads')
    .action(() =>
      withEngines(async ({ eventStore, broker, readModels }) => {
        for await (const each of lag(eventStore, broker, readModels)) line(each);
      }),
    );

  ops
    .command('rebuild')
    .description('fill new read models from the event store beside the live ones, compare, and switch in one step')
    .option('--switch-anyway', 'switch even where the new documents differ from the live ones', false)
    .option('--back', 'go back to the read models before the last switch instead', false)
    .action((options: { switchAnyway: boolean; back: boolean }) =>
      withEngines(async ({ eventStore, readModels }) => {
        const { rebuildCommand, rollbackCommand } = await import('./rebuild-command.js');
        if (options.back) return line(await rollbackCommand(eventStore, readModels, process.stderr));
        const { report, switched } = await rebuildCommand(eventStore, readModels, process.stderr, options);
        line(report);
        if (!switched) process.exitCode = 2;
      }),
    );

  ops.addCommand(intentsCommand(line));
  ops.addCommand(rerouteCommand(line));

  for (const command of dossierCommands(line)) ops.addCommand(command);

  return ops;
}

function untilOf({ instant, revision }: { instant?: string; revision?: string }): Until {
  if ((instant === undefined) === (revision === undefined)) {
    throw new Error('Name the moment by --instant or by --revision, and only by one of them.');
  }
  if (revision !== undefined) {
    if (!/^\d+$/.test(revision)) throw new Error('--revision is a number from 0.');
    return { revision: Number(revision) };
  }
  const parsed = new Date(instant!);
  if (Number.isNaN(parsed.getTime())) throw new Error('--instant is an instant such as 2026-11-20T15:00:00Z.');
  return { instant: parsed.toISOString() };
}
