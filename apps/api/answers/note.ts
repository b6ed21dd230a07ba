import type { NoteDocument } from '@parley/read-models';
import { z } from 'zod';

export const Note = z
  .object({
    id: z.string(),
    conversationId: z.string(),
    text: z.string(),
    author: z.string().optional().describe('Id of the agent or of the API client.'),
    at: z.string(),
  })
  .meta({ id: 'Note', description: 'An internal note; the customer never sees it.' });
export type Note = z.infer<typeof Note>;

export function noteOf({ id, conversationId, text, author, at }: NoteDocument): Note {
  return { id, conversationId, text, ...(author === undefined ? {} : { author }), at };
}
