import { z } from 'zod';

export const ExpectedAnswer = z
  .object({
    id: z.string().describe('Stands in the fact that tells the answer, too.'),
    conversationId: z.string(),
    purpose: z.enum(['campaign', 'data-collection']),
    name: z.string(),
    field: z.string().optional(),
    until: z.string(),
  })
  .meta({ id: 'ExpectedAnswer', description: 'The next text that is no keyword is the answer to this.' });
export type ExpectedAnswer = z.infer<typeof ExpectedAnswer>;
