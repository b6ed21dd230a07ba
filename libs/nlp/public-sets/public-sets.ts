import { z } from 'zod';
import type { LabelledText } from '../training/scorer.js';
import { rowsOfCsv } from './read-csv.js';

/** CLINC150: 150 matters, and texts that are about none of them (Larson et al., EMNLP 2019). */
export interface Clinc150 {
  readonly train: readonly LabelledText[];
  readonly validation: readonly LabelledText[];
  readonly test: readonly LabelledText[];
  readonly testOutOfScope: readonly string[];
}

const Rows = z.array(z.tuple([z.string(), z.string()]));
const ClincFile = z.object({ train: Rows, val: Rows, test: Rows, oos_test: Rows });

/** @throws ZodError where the JSON is of another shape */
export function clinc150Of(json: string): Clinc150 {
  const file = ClincFile.parse(JSON.parse(json));
  const labelled = (rows: z.infer<typeof Rows>): LabelledText[] => rows.map(([text, label]) => ({ text, label }));
  return {
    train: labelled(file.train),
    validation: labelled(file.val),
    test: labelled(file.test),
    testOutOfScope: file.oos_test.map(([text]) => text),
  };
}

/** One of the files of banking77 (Casanueva et al., 2020): a heading, then text and label. */
export function banking77Of(csv: string): readonly LabelledText[] {
  return rowsOfCsv(csv)
    .slice(1)
    .map(([text, label]) => ({ text: text!, label: label! }));
}
