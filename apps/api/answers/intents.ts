import { Actor, conversationIdOf } from '@parley/contracts';
import { BrandLine, labels, LineFinding, ModelFigures } from '@parley/nlp/brands';
import {
  activeVersionOf,
  isTraining,
  type BrandIntents,
  type IntentsBook,
  type ProposedText,
  type TrainedVersion,
} from '@parley/runtime/intents';
import { z } from 'zod';

export const LinesCheck = z
  .object({ taken: z.boolean().describe('Whether there is no error among them.'), findings: z.array(LineFinding) })
  .meta({ id: 'LinesCheck', description: 'What is wrong with lines, where, and what to do.' });
export type LinesCheck = z.infer<typeof LinesCheck>;

export const TaughtLine = BrandLine.meta({ id: 'TaughtLine' });

const Training = z.object({
  id: z.string(),
  status: z.enum(['running', 'done', 'failed', 'lost']).describe('`lost`: its process is gone; train again.'),
  at: z.string(),
  by: Actor,
  version: z.string().optional().describe('The candidate it made.'),
  because: z.string().optional().describe('Why it failed.'),
});

export const IntentsOverview = z
  .object({
    brandId: z.string(),
    active: z
      .string()
      .nullable()
      .describe('Version of the model that texts are to be routed by; null = the house’s own.'),
    activatedAt: z.string().nullable(),
    activatedBy: Actor.nullable(),
    house: z.array(z.string()).describe('Labels that every brand has.'),
    own: z.array(z.object({ intent: z.string(), lines: z.int() })).describe('Intents of the lines that were imported.'),
    importedAt: z.string().nullable(),
    importedBy: Actor.nullable(),
    training: Training.nullable().describe('The last one.'),
  })
  .meta({ id: 'IntentsOverview', description: 'What a brand teaches the router.' });
export type IntentsOverview = z.infer<typeof IntentsOverview>;

const versionFields = {
  version: z.string(),
  active: z.boolean(),
  at: z.string(),
  by: Actor,
  lines: z.int().describe('Of the brand.'),
  figures: ModelFigures,
};
export const ModelVersionSummary = z
  .object({ ...versionFields, figures: ModelFigures.pick({ all: true, house: true, own: true }) })
  .meta({ id: 'ModelVersionSummary', description: 'A model that was trained, and what it is worth.' });
export type ModelVersionSummary = z.infer<typeof ModelVersionSummary>;

export const ModelVersionInDetail = z
  .object({
    ...versionFields,
    current: z
      .object({ version: z.string().nullable(), figures: ModelFigures.nullable() })
      .describe('The model that is active now, by the same measure; its version is null for the house’s own.'),
  })
  .meta({ id: 'ModelVersionInDetail', description: 'A model, beside the one that is active now.' });
export type ModelVersionInDetail = z.infer<typeof ModelVersionInDetail>;

export const HistoryItem = z
  .object({
    at: z.string(),
    by: Actor,
    what: z.string(),
    version: z.string().optional(),
    detail: z.string().optional(),
  })
  .meta({ id: 'IntentsHistoryItem', description: 'Something that was done about the intents of a brand.' });
export type HistoryItem = z.infer<typeof HistoryItem>;

export const Proposal = z
  .object({
    id: z.string(),
    conversationId: z.string(),
    messageId: z.string(),
    text: z.string(),
    language: z.string(),
    intent: z.string().describe('What the agent says it is about.'),
    was: z.string().optional().describe('What it was taken for.'),
    at: z.string(),
    by: Actor,
    status: z.enum(['pending', 'approved', 'rejected']),
    decidedAt: z.string().optional(),
    decidedBy: Actor.optional(),
  })
  .meta({ id: 'IntentProposal', description: 'An agent’s correction, to be taught or not.' });
export type Proposal = z.infer<typeof Proposal>;

export function overviewOf(brandId: string, intents: BrandIntents, now: string): IntentsOverview {
  const { imported, training, activations } = intents;
  const own = Map.groupBy(imported?.lines ?? [], ({ intent }) => intent);
  const activation = activations.at(-1);
  return {
    brandId,
    active: activeVersionOf(intents) ?? null,
    activatedAt: activation?.at ?? null,
    activatedBy: activation?.actor ?? null,
    house: [...labels],
    own: [...own]
      .map(([intent, { length: lines }]) => ({ intent, lines }))
      .sort((a, b) => (a.intent < b.intent ? -1 : 1)),
    importedAt: imported?.at ?? null,
    importedBy: imported?.actor ?? null,
    training: training === undefined ? null : trainingOf(intents, training, now),
  };
}

function trainingOf(
  intents: BrandIntents,
  { trainingId: id, at, actor: by, outcome }: NonNullable<BrandIntents['training']>,
  now: string,
): z.infer<typeof Training> {
  const about = { id, at, by };
  if (!outcome) return { ...about, status: isTraining(intents, now) ? 'running' : 'lost' };
  return 'version' in outcome
    ? { ...about, status: 'done', version: outcome.version }
    : { ...about, status: 'failed', because: outcome.because };
}

export function summaryOf(book: IntentsBook, trained: TrainedVersion): ModelVersionSummary {
  const { all, house, own } = trained.figures;
  return { ...factsOf(book, trained), figures: { all, house, ...(own ? { own } : {}) } };
}

export function inDetail(book: IntentsBook, trained: TrainedVersion): ModelVersionInDetail {
  const intents = book.ofBrand(trained.brandId);
  const active = activeVersionOf(intents);
  const current = intents.versions.find(({ version }) => version === active);
  // The house by the measure of its own folds, with the corpus that this candidate was trained with.
  const figures = current?.figures ?? book.figuresOfHouse(trained.house) ?? null;
  return { ...factsOf(book, trained), figures: trained.figures, current: { version: active ?? null, figures } };
}

function factsOf(book: IntentsBook, { version, brandId, at, actor: by, set }: TrainedVersion) {
  const active = activeVersionOf(book.ofBrand(brandId)) === version;
  return { version, active, at, by, lines: book.linesOf(set)?.length ?? 0 };
}

export function historyOf({ history }: BrandIntents): HistoryItem[] {
  return history.toReversed().map((entry): HistoryItem => {
    const what = { at: entry.at, by: entry.actor, what: entry.kind };
    switch (entry.kind) {
      case 'lines-imported':
        return { ...what, detail: `${entry.lines} lines` };
      case 'proposal-decided':
        return { ...what, detail: `${entry.proposalId} ${entry.decision}` };
      case 'training-begun':
        return { ...what, detail: entry.trainingId };
      case 'training-failed':
        return { ...what, detail: entry.because };
      case 'version-trained':
        return { ...what, version: entry.version };
      case 'version-activated':
        return { ...what, version: entry.version ?? 'house', detail: entry.because };
    }
  });
}

export function proposalOf({ contactId, senderId, brandId: _, ...proposal }: ProposedText): Proposal {
  return { ...proposal, conversationId: conversationIdOf(contactId, senderId) };
}
