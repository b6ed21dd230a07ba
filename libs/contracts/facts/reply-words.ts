import { z } from 'zod';

/** Fixed when the reply is composed; nobody can relabel a message afterwards. */
export const ReplyCategory = z.enum(['compliance_ack', 'conversational_reply', 'transactional', 'marketing']);
export type ReplyCategory = z.infer<typeof ReplyCategory>;

/** The automatic text a system reply carries. */
export const AutomaticText = z.enum([
  'stopConfirmation',
  'helpAnswer',
  'startConfirmation',
  'agentPrompt',
  'invalidReply',
  'failure',
  'doubleOptInPrompt',
  'ageGatePrompt',
]);
export type AutomaticText = z.infer<typeof AutomaticText>;

export const ReplyAuthor = z.enum(['agent', 'system', 'api']);
export type ReplyAuthor = z.infer<typeof ReplyAuthor>;
