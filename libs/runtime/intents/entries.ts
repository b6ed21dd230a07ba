import { Actor, BrandId, Instant } from '@parley/contracts';
import { BrandLine, ModelCalibration, ModelFigures } from '@parley/nlp/brands';
import { z } from 'zod';

/** A model of a brand, by its bytes: eight hexadecimal digits. */
export const ModelVersion = z.string().regex(/^[0-9a-f]{8}$/);

const ofBrand = { at: Instant, actor: Actor, brandId: BrandId };

/** Lines by their content; a large set comes in several records. */
const LinesPart = z.object({
  kind: z.literal('lines-part'),
  set: z.string(),
  part: z.int().min(0),
  of: z.int().min(1),
  lines: z.array(BrandLine),
});
/** From now on these are the lines of the brand, in place of those before. */
const LinesImported = z.object({ kind: z.literal('lines-imported'), ...ofBrand, set: z.string(), lines: z.int() });
/** What a person said to a correction of an agent; `line` is what was taken over, the text as that person left it. */
const ProposalDecided = z.object({
  kind: z.literal('proposal-decided'),
  ...ofBrand,
  /** Id of the fact that an agent’s correction is. */
  proposalId: z.uuid(),
  decision: z.enum(['approved', 'rejected']),
  line: BrandLine.optional(),
});
const TrainingBegun = z.object({ kind: z.literal('training-begun'), ...ofBrand, trainingId: z.uuid() });
/** A sign of life of a training that waits its turn or takes long. */
const TrainingGoesOn = z.object({ kind: z.literal('training-goes-on'), ...ofBrand, trainingId: z.uuid() });
const TrainingFailed = z.object({
  kind: z.literal('training-failed'),
  ...ofBrand,
  trainingId: z.uuid(),
  because: z.string(),
});
/** A model that can be activated: what it is made again from, and what it is worth. */
const VersionTrained = z.object({
  kind: z.literal('version-trained'),
  ...ofBrand,
  trainingId: z.uuid(),
  version: ModelVersion,
  set: z.string(),
  /** The house it was trained with, by `houseHash`; earlier releases wrote the hash of its corpus alone. */
  house: z.string(),
  /** As the release that trained it wrote recipes; another may not know what to make of it. */
  recipe: z.record(z.string(), z.unknown()),
  /** How sure the model was found to be. Made again, it is found out anew. */
  calibration: ModelCalibration,
  figures: ModelFigures,
});
/** What the house’s own model is worth by the same measure; the same for all brands. */
const HouseMeasured = z.object({
  kind: z.literal('house-measured'),
  at: Instant,
  /** As in `version-trained`. */
  house: z.string(),
  figures: ModelFigures,
});
const VersionActivated = z.object({
  kind: z.literal('version-activated'),
  ...ofBrand,
  /** Absent = the house’s own model. */
  version: ModelVersion.optional(),
  because: z.enum(['activated', 'rolled-back']),
});

/** What is kept about the intents of brands, oldest first: the whole history, with who did it and when. */
export const IntentsEntry = z.discriminatedUnion('kind', [
  LinesPart,
  LinesImported,
  ProposalDecided,
  TrainingBegun,
  TrainingGoesOn,
  TrainingFailed,
  VersionTrained,
  HouseMeasured,
  VersionActivated,
]);
export type IntentsEntry = Readonly<z.infer<typeof IntentsEntry>>;
export type EntryOf<Kind extends IntentsEntry['kind']> = Extract<IntentsEntry, { kind: Kind }>;
export type TrainedVersion = EntryOf<'version-trained'>;
export type Activation = EntryOf<'version-activated'>;
export type ProposalDecision = EntryOf<'proposal-decided'>;
