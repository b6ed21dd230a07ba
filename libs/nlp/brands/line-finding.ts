import { z } from 'zod';

export const findingCodes = [
  'not-a-line',
  'nothing-to-learn',
  'too-many-lines',
  'too-many-intents',
  'intent-name',
  'intent-untaught',
  'blank',
  'keyword',
  'personal',
  'duplicate',
  'conflict',
  'conflict-with-house',
  'known-to-house',
  'near-duplicate',
  'confusable',
  'too-few-lines',
  'few-lines',
  'more-findings',
] as const;

/** What is wrong with the lines of a brand, where, and what to do. */
export const LineFinding = z.object({
  /** An error keeps the lines from being taken, a warning is for a person to weigh. */
  severity: z.enum(['error', 'warning']),
  code: z.enum(findingCodes),
  /** Of the line, from 1; absent where it is about an intent or about all lines. */
  line: z.int().min(1).optional(),
  intent: z.string().optional(),
  message: z.string(),
});
export type LineFinding = Readonly<z.infer<typeof LineFinding>>;

export const hasErrors = (findings: readonly LineFinding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');
