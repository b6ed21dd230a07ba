import { readFileSync } from 'node:fs';
import type { BrandLine, LineFinding } from '@parley/nlp/brands';
import { checkLines, hasErrors, readLines } from '@parley/nlp/brands';
import { activeVersionOf, approveProposal, readHouse, type BrandIntents } from '@parley/runtime/intents';
import { figuresTable } from './figures-table.js';
import { actorOf, brandOf, withIntents } from './with-intents.js';

/** Shows a line of text, or an object as JSON. */
export type Print = (value: unknown) => void;
export interface Named {
  readonly brand?: string;
}
export interface Doing extends Named {
  readonly by?: string;
}

export function check(print: Print, file: string): void {
  const { lines, numbers, findings } = readFile(file);
  report([...findings, ...checkLines(lines, readHouse().corpus, numbers)], print);
}

export function importFile(print: Print, file: string, { brand, by }: Doing): Promise<void> {
  return withIntents(async ({ desk }) => {
    const { lines, numbers, findings } = readFile(file);
    if (hasErrors(findings)) return report(findings, print);
    const checked = await desk.importLines(brandOf(brand).id, lines, actorOf(by), numbers);
    report(checked.findings, print);
    if (checked.taken) print(`${lines.length} lines are taken; train a model of them with \`intents train\`.`);
  });
}

export function train(print: Print, { brand, by }: Doing): Promise<void> {
  return withIntents(async ({ desk, book }) => {
    const brandId = brandOf(brand).id;
    const tell = (done: number, of: number) => process.stderr.write(`${done} of ${of} models are trained.\n`);
    const begun = await desk.train(brandId, actorOf(by), tell);
    if (!('done' in begun)) return report(begun.findings, print);
    const trained = await begun.done;
    const current = currentOf(book.ofBrand(brandId), book.figuresOfHouse(trained.house));
    for (const line of figuresTable(trained.figures, current)) print(line);
    print(`The candidate is version ${trained.version}: use it with \`intents activate ${trained.version}\`.`);
  });
}

export function list(print: Print, { brand }: Named): Promise<void> {
  return withIntents(async ({ desk }) => {
    const known = await desk.look(brandOf(brand).id);
    const active = activeVersionOf(known);
    for (const { version, at, actor, figures } of known.versions.toReversed())
      print({ version, active: version === active, at, by: actor, all: figures.all, own: figures.own });
    print({ version: 'house', active: active === undefined });
  });
}

export function show(print: Print, version: string, { brand }: Named): Promise<void> {
  return withIntents(async ({ desk, book }) => {
    const known = await desk.look(brandOf(brand).id);
    const trained = known.versions.find((each) => each.version === version);
    if (!trained) throw new Error(`There is no version ${version}: \`intents list\` shows those there are.`);
    const current = currentOf(known, book.figuresOfHouse(trained.house));
    for (const line of figuresTable(trained.figures, current)) print(line);
  });
}

export function activate(print: Print, version: string, { brand, by }: Doing): Promise<void> {
  const wanted = version === 'house' ? undefined : version;
  return withIntents(async ({ desk }) => print(standing(await desk.activate(brandOf(brand).id, wanted, actorOf(by)))));
}

export function rollBack(print: Print, { brand, by }: Doing): Promise<void> {
  return withIntents(async ({ desk }) => print(standing(await desk.rollBack(brandOf(brand).id, actorOf(by)))));
}

export function history(print: Print, { brand }: Named): Promise<void> {
  return withIntents(async ({ desk }) => {
    for (const entry of (await desk.look(brandOf(brand).id)).history) print(shortened(entry));
  });
}

export function showLines(print: Print, { brand }: Named): Promise<void> {
  return withIntents(async ({ desk }) => {
    for (const line of await desk.linesToTeach(brandOf(brand).id)) print(line);
  });
}

export function showProposals(
  print: Print,
  { brand, all, texts }: Named & { readonly all: boolean; readonly texts: boolean },
): Promise<void> {
  return withIntents(async ({ proposals }) => {
    for (const proposal of await proposals.list(brandOf(brand).id, all ? undefined : 'pending'))
      print(texts ? ((await proposals.withText(proposal)) ?? { ...proposal, text: null }) : proposal);
  });
}

export function approve(print: Print, id: string, { brand, by, ...as }: Doing & Partial<BrandLine>): Promise<void> {
  return withIntents(async ({ desk, proposals }) => {
    const proposal = await proposals.find(brandOf(brand).id, id);
    if (!proposal) throw new Error(`There is no proposal ${id}, or the customer’s data was erased.`);
    const { taken, findings } = await approveProposal(desk, proposal, as, actorOf(by));
    report(findings, print);
    if (taken) print('It is taught from the next model on.');
  });
}

export function reject(print: Print, id: string, { brand, by }: Doing): Promise<void> {
  return withIntents(async ({ desk, proposals }) => {
    const brandId = brandOf(brand).id;
    if (!(await proposals.list(brandId)).some((each) => each.id === id)) throw new Error(`There is no proposal ${id}.`);
    await desk.decide({ brandId, proposalId: id, decision: 'rejected' }, actorOf(by));
    print('It is not taught.');
  });
}

function readFile(file: string): ReturnType<typeof readLines> {
  try {
    return readLines(readFileSync(file, 'utf8'));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Error(`${file} cannot be read (${code ?? 'unknown reason'}).`, { cause });
  }
}

/** Errors make the command fail; warnings are only shown. */
function report(findings: readonly LineFinding[], print: Print): void {
  for (const { severity, message } of findings) print(`${severity}: ${message}`);
  if (!hasErrors(findings)) return;
  print('Nothing was changed.');
  process.exitCode = 1;
}

function currentOf(intents: BrandIntents, ofHouse: Parameters<typeof figuresTable>[0] | undefined) {
  const version = activeVersionOf(intents);
  const figures = intents.versions.find((each) => each.version === version)?.figures ?? ofHouse;
  return figures && { name: version ?? 'house', figures };
}

const standing = (intents: BrandIntents): object => ({
  active: activeVersionOf(intents) ?? 'house',
  since: intents.history.findLast(({ kind }) => kind === 'version-activated')?.at,
});

/** Without recipe, calibration and figures, which `show` shows. */
function shortened(entry: BrandIntents['history'][number]): object {
  if (entry.kind !== 'version-trained') return entry;
  const { at, actor, kind, brandId, trainingId, version, set, house } = entry;
  return { kind, at, actor, brandId, trainingId, version, set, house };
}
