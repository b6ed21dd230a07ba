import { ParleyError } from '@parley/contracts';
import type { Position } from '@parley/event-store';
import { collectionNames, type CollectionName, type GenerationSnapshot } from '@parley/read-models';
import { createHash } from 'node:crypto';

/** What is compared: a snapshot, or a generation nobody writes at the time. */
export type Compared = Pick<GenerationSnapshot, 'checkpoint' | 'scan'>;

export interface Difference {
  readonly id: string;
  readonly what: 'missing' | 'extra' | 'different';
  /** Names of the fields that differ, never what stands in them. */
  readonly fields: readonly string[];
}

export interface CollectionComparison {
  readonly collection: CollectionName;
  /** Documents in the first and in the second generation, and those that are equal in both. */
  readonly first: number;
  readonly second: number;
  readonly equal: number;
  readonly differing: number;
  /** The first of them, in order of id. */
  readonly examples: readonly Difference[];
  /** SHA-256 over the documents in order of id; equal where and only where the collections are. */
  readonly firstDigest: string;
  readonly secondDigest: string;
}

export interface Comparison {
  readonly equal: boolean;
  readonly checkpoint: Position | undefined;
  readonly collections: readonly CollectionComparison[];
}

interface Document {
  readonly id: string;
}

const EXAMPLES = 20;

/**
 * Compares two generations document by document, in bounded memory. `missing` and `extra` are said of the second.
 * Errors: `generations-apart` where they do not stand at the same checkpoint.
 */
export async function compareGenerations(first: Compared, second: Compared): Promise<Comparison> {
  const [checkpoint, other] = [await first.checkpoint(), await second.checkpoint()];
  if (checkpoint !== other) {
    throw new ParleyError(
      'generations-apart',
      `One generation stands at ${checkpoint ?? 'the beginning'}, the other at ${other ?? 'the beginning'}: only equal checkpoints can be compared. Bring the one behind forward first.`,
      { retryable: true },
    );
  }
  const collections: CollectionComparison[] = [];
  for (const name of collectionNames) collections.push(await compareCollection(name, first, second));
  return { equal: collections.every(({ differing }) => differing === 0), checkpoint, collections };
}

async function compareCollection(collection: CollectionName, first: Compared, second: Compared) {
  const digests = [createHash('sha256'), createHash('sha256')] as const;
  const examples: Difference[] = [];
  let [inFirst, inSecond, equal, differing] = [0, 0, 0, 0];
  for await (const [a, b] of sideBySide<Document>(first.scan(collection), second.scan(collection))) {
    const [textA, textB] = [a && canonical(a), b && canonical(b)];
    if (textA !== undefined) digests[0].update(`${textA}\n`);
    if (textB !== undefined) digests[1].update(`${textB}\n`);
    inFirst += a ? 1 : 0;
    inSecond += b ? 1 : 0;
    if (textA === textB) {
      equal += 1;
      continue;
    }
    differing += 1;
    if (examples.length < EXAMPLES) examples.push(differenceOf(a, b));
  }
  const [firstDigest, secondDigest] = digests.map((digest) => digest.digest('hex')) as [string, string];
  return { collection, first: inFirst, second: inSecond, equal, differing, examples, firstDigest, secondDigest };
}

/** Walks two lists in order of id; what stands in one alone comes alone. */
async function* sideBySide<T extends Document>(
  first: AsyncIterable<T>,
  second: AsyncIterable<T>,
): AsyncGenerator<readonly [T | undefined, T | undefined]> {
  const [listA, listB] = [first[Symbol.asyncIterator](), second[Symbol.asyncIterator]()];
  let [a, b] = [await nextOf(listA), await nextOf(listB)];
  while (a || b) {
    const order = !a ? 1 : !b ? -1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
    yield [order <= 0 ? a : undefined, order >= 0 ? b : undefined];
    if (order <= 0) a = await nextOf(listA);
    if (order >= 0) b = await nextOf(listB);
  }
}

async function nextOf<T>(list: AsyncIterator<T>): Promise<T | undefined> {
  const next = await list.next();
  return next.done ? undefined : next.value;
}

function differenceOf(a: Document | undefined, b: Document | undefined): Difference {
  if (!a) return { id: b!.id, what: 'extra', fields: [] };
  if (!b) return { id: a.id, what: 'missing', fields: [] };
  const [left, right] = [a, b] as unknown as [Record<string, unknown>, Record<string, unknown>];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return {
    id: a.id,
    what: 'different',
    fields: names.filter((name) => canonical(left[name]) !== canonical(right[name])),
  };
}

/** JSON with the fields of every object in order of their names. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
