import type { Actor } from '@parley/contracts';
import { isLabel, sameWords, type BrandLine } from '@parley/nlp/brands';
import type { Activation, EntryOf, IntentsEntry, ProposalDecision, TrainedVersion } from './entries.js';

/** Milliseconds after which a training that was not heard of again is given up: its process is gone. */
const silenceOfTheLost = 15 * 60_000;
/** Milliseconds between two signs of life of a training: two may fail to be written. */
export const signOfLifeEvery = silenceOfTheLost / 3;

export interface ImportedLines {
  readonly set: string;
  readonly at: string;
  readonly actor: Actor;
  readonly lines: readonly BrandLine[];
}

export interface TrainingRun {
  readonly trainingId: string;
  readonly at: string;
  readonly actor: Actor;
  /** When its process last told of it. */
  readonly heardAt: string;
  /** Absent while it goes on. */
  readonly outcome?:
    { readonly at: string; readonly version: string } | { readonly at: string; readonly because: string };
}

/** What a brand teaches the router, as the book tells it. Never changed in place. */
export interface BrandIntents {
  readonly imported?: ImportedLines;
  /** By the id of the proposal; the last decision counts. */
  readonly decisions: ReadonlyMap<string, ProposalDecision>;
  /** Oldest first; one that was trained again stands where it was trained last. */
  readonly versions: readonly TrainedVersion[];
  readonly training?: TrainingRun;
  /** What was activated and not rolled back, oldest first; the last one holds. */
  readonly activations: readonly Activation[];
  /** Everything that was done, oldest first; lines, figures and signs of life stand elsewhere. */
  readonly history: readonly HistoryEntry[];
}

export type HistoryEntry = Exclude<
  IntentsEntry,
  { readonly kind: 'lines-part' | 'house-measured' | 'training-goes-on' }
>;

export const noIntents: BrandIntents = { decisions: new Map(), versions: [], activations: [], history: [] };

/** The book after one more entry. `linesOf` knows the sets that came before. */
export function withEntry(
  intents: BrandIntents,
  entry: HistoryEntry,
  linesOf: (set: string) => readonly BrandLine[] | undefined,
): BrandIntents {
  const history = [...intents.history, entry];
  const { at, actor } = entry;
  switch (entry.kind) {
    case 'lines-imported': {
      const lines = linesOf(entry.set);
      // A set that was never written to its end was promised to nobody.
      return lines ? { ...intents, history, imported: { set: entry.set, at, actor, lines } } : intents;
    }
    case 'proposal-decided':
      return { ...intents, history, decisions: new Map([...intents.decisions, [entry.proposalId, entry]]) };
    case 'training-begun':
      return { ...intents, history, training: { trainingId: entry.trainingId, at, actor, heardAt: at } };
    case 'training-failed':
      return { ...intents, history, ...ended(intents, entry.trainingId, { at, because: entry.because }) };
    case 'version-trained': {
      const versions = [...intents.versions.filter(({ version }) => version !== entry.version), entry];
      return { ...intents, history, versions, ...ended(intents, entry.trainingId, { at, version: entry.version }) };
    }
    case 'version-activated': {
      const { activations } = intents;
      const next = entry.because === 'rolled-back' ? activations.slice(0, -1) : [...activations, entry];
      return { ...intents, history, activations: next };
    }
  }
}

/** The book after a sign of life; one of a training that is over, or that another took the place of, says nothing. */
export function withSignOfLife(
  intents: BrandIntents,
  { trainingId, at }: Pick<EntryOf<'training-goes-on'>, 'trainingId' | 'at'>,
): BrandIntents {
  const { training } = intents;
  return training?.trainingId === trainingId ? { ...intents, training: { ...training, heardAt: at } } : intents;
}

function ended(
  { training }: BrandIntents,
  trainingId: string,
  outcome: TrainingRun['outcome'],
): { training?: TrainingRun } {
  return training?.trainingId === trainingId ? { training: { ...training, outcome } } : {};
}

/** The version that texts of the brand are to be routed by; undefined = the house’s own model. */
export const activeVersionOf = ({ activations }: BrandIntents): string | undefined => activations.at(-1)?.version;

/** Whether a training goes on, as far as anybody can know. */
export function isTraining({ training }: BrandIntents, now: string): boolean {
  if (!training || training.outcome) return false;
  return Date.parse(now) - Date.parse(training.heardAt) < silenceOfTheLost;
}

/** Lines that were taken over from approved proposals, in the order in which they were approved. */
function approvedLines({ decisions }: BrandIntents): readonly BrandLine[] {
  return [...decisions.values()].flatMap(({ decision, line }) => (decision === 'approved' && line ? [line] : []));
}

/**
 * What the next model of a brand learns: the lines of the last import, and those approved since or before that fit it.
 * An intent that the import left out is given up, and where it has a text it has the last word; of two that were approved
 * the later one has. Texts are the same where the check finds them so: else lines would keep every training from beginning.
 */
export function linesToTeach(intents: BrandIntents): readonly BrandLine[] {
  const imported = intents.imported?.lines ?? [];
  const taught = new Set(imported.map(({ intent }) => intent));
  const wanted = approvedLines(intents).filter(({ intent }) => isLabel(intent) || taught.has(intent));
  if (wanted.length === 0) return imported;
  const filed = new Set(imported.map(({ text }) => sameWords(text)));
  const approved = new Map(wanted.map((line) => [sameWords(line.text), line]));
  return [...imported, ...[...approved].flatMap(([words, line]) => (filed.has(words) ? [] : [line]))];
}
