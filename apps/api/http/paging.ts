import { isParleyError } from '@parley/contracts';
import type { Page } from '@parley/read-models';
import { ProblemError } from '@parley/runtime';
import { z } from 'zod';

export function pageOf<Item extends z.ZodType>(item: Item, id: string, description: string) {
  return z
    .object({
      items: z.array(item),
      nextCursor: z.string().nullable().describe('null on the last page.'),
    })
    .meta({ id, description });
}

export interface AnsweredPage<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

/** A page as it is answered, or a problem where the cursor is none of ours. */
export async function answerPage<Document, Item>(
  read: Promise<Page<Document>>,
  answer: (document: Document) => Item,
): Promise<AnsweredPage<Item>> {
  const { items, nextCursor } = await read.catch(refuseCursor);
  return { items: items.map(answer), nextCursor: nextCursor ?? null };
}

export function refuseCursor(error: unknown): never {
  if (isParleyError(error, 'cursor-invalid')) throw cursorInvalid();
  throw error;
}

export function cursorInvalid(): ProblemError {
  return new ProblemError(
    400,
    'cursor-invalid',
    'The cursor is not a `nextCursor` of this list: start again without one.',
  );
}
