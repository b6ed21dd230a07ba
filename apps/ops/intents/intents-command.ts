import { Command } from 'commander';
import type { Doing, Named, Print } from './verbs.js';

/** Loaded when needed: commands that have nothing to do with intents start without a trainer. */
const verbs = () => import('./verbs.js');

/** `ops intents …`: what a brand teaches the router. */
export function intentsCommand(print: Print): Command {
  const intents = new Command('intents').description(
    'what a brand teaches the router: lines, models, corrections of agents',
  );
  const ofBrand = (name: string, what: string): Command =>
    intents.command(name).description(what).option('--brand <id>', 'needed where there are several');
  const doing = (name: string, what: string): Command =>
    ofBrand(name, what).option('--by <id>', 'opaque id of who does it, kept for ever');

  intents
    .command('check')
    .description('what is wrong with a file of lines {"intent","lang","text"}, by themselves and beside the house')
    .argument('<file>')
    .action(async (file: string) => (await verbs()).check(print, file));
  doing('import', 'put the lines of a file in the place of those before')
    .argument('<file>')
    .action(async (file: string, options: Doing) => (await verbs()).importFile(print, file, options));
  ofBrand('lines', 'the lines the next model is trained on, as a file takes them').action(async (options: Named) =>
    (await verbs()).showLines(print, options),
  );

  doing(
    'train',
    'train and measure a candidate of the house’s lines and the brand’s; it takes one minute to two',
  ).action(async (options: Doing) => (await verbs()).train(print, options));
  ofBrand('list', 'the models that were trained, newest first, one JSON object a line').action(async (options: Named) =>
    (await verbs()).list(print, options),
  );
  ofBrand('show', 'what a model is worth, intent by intent, beside the one that is active')
    .argument('<version>')
    .action(async (version: string, options: Named) => (await verbs()).show(print, version, options));
  doing('activate', 'texts of the brand go by this model from now on; `house` is the one every brand begins with')
    .argument('<version>')
    .action(async (version: string, options: Doing) => (await verbs()).activate(print, version, options));
  doing('rollback', 'back to the model that was active before').action(async (options: Doing) =>
    (await verbs()).rollBack(print, options),
  );
  ofBrand('history', 'who did what and when, oldest first, one JSON object a line').action(async (options: Named) =>
    (await verbs()).history(print, options),
  );

  ofBrand('proposals', 'corrections of agents, newest first, one JSON object a line')
    .option('--all', 'also those that somebody decided about', false)
    .option('--texts', 'show the texts', false)
    .action(async (options: Named & { all: boolean; texts: boolean }) => (await verbs()).showProposals(print, options));
  doing('approve', 'have the text of a correction taught, as it stands or as it is given')
    .argument('<proposal>', 'its id')
    .option('--text <text>', 'the text without names and numbers of people')
    .option('--intent <intent>', 'another intent than the agent named')
    .option('--lang <lang>', 'en or fr, where it was taken for another')
    .option('--over-house', 'the house files the same text elsewhere; this line counts')
    .action(async (id: string, options: Doing) => (await verbs()).approve(print, id, options));
  doing('reject', 'have the text of a correction not taught')
    .argument('<proposal>', 'its id')
    .action(async (id: string, options: Doing) => (await verbs()).reject(print, id, options));
  return intents;
}
