import { agentLabels } from '@parley/conversation/routing';

/** Matters that a person takes care of. */
export { agentLabels };

/** Texts that nobody can act upon as they stand. */
export const unclearLabels = [
  'greeting',
  'ack',
  'vague',
  'number_only',
  'emoji_only',
  'gibberish',
  'wrong_number',
  'chitchat',
  'off_topic',
  'praise',
  'spam',
  'other_language',
] as const;

export type AgentLabel = (typeof agentLabels)[number];
export type UnclearLabel = (typeof unclearLabels)[number];
export type Label = AgentLabel | UnclearLabel;

/** All labels, in the order in which a model holds them. */
export const labels: readonly Label[] = [...agentLabels, ...unclearLabels];

const known: ReadonlySet<string> = new Set(labels);
export const isLabel = (name: string): name is Label => known.has(name);
