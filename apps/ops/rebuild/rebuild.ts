import type { Position } from '@parley/event-store';
import { compareGenerations, type Comparison } from './compare-generations.js';
import { fillGeneration } from './fill-generation.js';
import type { RebuildPorts } from './ports.js';
import { ProgressReport, type RebuildProgress } from './report-progress.js';

export interface RebuildOptions {
  readonly clock: { now(): string };
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: RebuildProgress) => void;
  /** What to do where the new documents differ from the live ones: by default the live ones stay. */
  readonly onDifference?: 'keep-live' | 'switch';
}

export interface RebuildReport {
  readonly live: number;
  readonly generation: number;
  readonly facts: number;
  readonly seconds: number;
  /** Absent where nothing had been projected live that could be compared. */
  readonly comparison?: Comparison;
  /** False where documents differ: the new generation stands beside the live one, to be looked at or switched to. */
  readonly switched: boolean;
}

/** Facts behind which counts as near. */
const NEAR = 1_000;

/**
 * Fills a new generation from the first fact on, beside the live one, compares the two at the same checkpoint, and
 * switches in one step; the old generation is kept. The live projection may run meanwhile, or not.
 * Where it fails or is aborted the new generation is dropped and nothing has changed.
 */
export async function rebuild(ports: RebuildPorts, options: RebuildOptions): Promise<RebuildReport> {
  const { readModels } = ports;
  const live = await readModels.liveGeneration();
  const generation = await readModels.createGeneration();
  const report = new ProgressReport(options.clock, options.onProgress ?? (() => undefined));
  try {
    const comparison = await fillAndCompare(ports, live, generation, report, options.signal);
    const accepted = !comparison || comparison.equal || options.onDifference === 'switch';
    if (accepted) await switchOver(ports, live, generation, report, options.signal);
    const { done: facts, seconds } = report;
    return { live, generation, facts, seconds, ...(comparison ? { comparison } : {}), switched: accepted };
  } catch (error) {
    if ((await readModels.liveGeneration()) !== generation) await readModels.dropGeneration(generation);
    throw error;
  }
}

/** Follows the live generation until it is near, and then looks at both at the very same fact. */
async function fillAndCompare(
  ports: RebuildPorts,
  live: number,
  generation: number,
  report: ProgressReport,
  signal?: AbortSignal,
): Promise<Comparison | undefined> {
  const liveWriter = await ports.readModels.writer(live);
  report.enter('filling', await liveWriter.factsApplied());
  if ((await liveWriter.checkpoint()) === undefined) return undefined;
  await follow(ports, generation, report, () => liveWriter.checkpoint(), signal);
  const snapshot = await ports.readModels.snapshot(live);
  try {
    const upTo = (await snapshot.checkpoint())!;
    await fillGeneration(ports, generation, { upTo, signal, onFacts: report.facts });
    report.enter('comparing');
    return await compareGenerations(snapshot, await ports.readModels.writer(generation));
  } finally {
    await snapshot.close();
  }
}

async function switchOver(
  ports: RebuildPorts,
  live: number,
  generation: number,
  report: ProgressReport,
  signal?: AbortSignal,
): Promise<void> {
  report.enter('catching-up');
  await follow(ports, generation, report, () => Promise.resolve(undefined), signal);
  await ports.readModels.switchTo(generation, live);
  report.enter('switched');
  await dropOlderThan(live, ports);
}

/** One generation is kept to go back to; the projection has long left those before it. */
async function dropOlderThan(kept: number, { readModels }: RebuildPorts): Promise<void> {
  for (const generation of await readModels.generations()) {
    if (generation < kept) await readModels.dropGeneration(generation);
  }
}

/** Fills up to a mark that moves on meanwhile, until one round brought only a few facts. */
async function follow(
  ports: RebuildPorts,
  generation: number,
  report: ProgressReport,
  mark: () => Promise<Position | undefined>,
  signal?: AbortSignal,
): Promise<void> {
  let before: number;
  do {
    before = report.done;
    await fillGeneration(ports, generation, { upTo: await mark(), signal, onFacts: report.facts });
  } while (report.done - before >= NEAR);
}
