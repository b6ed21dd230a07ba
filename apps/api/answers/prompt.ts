import type { PendingPrompt } from '@parley/conversation';
import { z } from 'zod';

export const Prompt = z
  .object({
    status: z
      .enum(['pending', 'settled'])
      .describe('`settled`: nothing was asked, because the customer has agreed, or is known to be old enough.'),
    senderId: z.string().optional().describe('The sender code that asks.'),
    replyId: z.string().optional().describe('The text that asks; judged and sent as any other.'),
    expiresAt: z.string().optional().describe('An answer counts before this instant.'),
  })
  .meta({ id: 'Prompt', description: 'A question to the customer, and how it stands.' });
export type Prompt = z.infer<typeof Prompt>;

export function promptOf(pending: PendingPrompt | undefined): Prompt {
  if (!pending) return { status: 'settled' };
  const { senderId, replyId, expiresAt } = pending;
  return { status: 'pending', replyId, expiresAt, ...(senderId === undefined ? {} : { senderId }) };
}
