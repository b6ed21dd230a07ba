import { uuidV5 } from '@parley/contracts';
import { type BrandLine, inOrder } from '@parley/nlp/brands';
import type { EntryOf } from './entries.js';

/** Lines of a record: with the longest texts it stays below the megabyte that Kafka takes. */
const linesOfPart = 250;

type Part = EntryOf<'lines-part'>;

/** Names lines by their content: the same lines in another order are the same set. */
export function setIdOf(lines: readonly BrandLine[]): string {
  return uuidV5('brand-lines', JSON.stringify(inOrder(lines)));
}

export function partsOf(lines: readonly BrandLine[]): readonly Part[] {
  const set = setIdOf(lines);
  const ordered = inOrder(lines);
  const of = Math.max(1, Math.ceil(ordered.length / linesOfPart));
  return Array.from({ length: of }, (_, part) => ({
    kind: 'lines-part',
    set,
    part,
    of,
    lines: ordered.slice(part * linesOfPart, (part + 1) * linesOfPart),
  }));
}

/** Puts the parts of sets together. */
export class SetShelf {
  private readonly whole = new Map<string, readonly BrandLine[]>();
  private readonly begun = new Map<string, (readonly BrandLine[] | undefined)[]>();

  add({ set, part, of, lines }: Part): void {
    if (this.whole.has(set)) return;
    const parts = this.begun.get(set) ?? new Array<readonly BrandLine[] | undefined>(of).fill(undefined);
    parts[part] = lines;
    this.begun.set(set, parts);
    if (!parts.every((each) => each !== undefined)) return;
    this.begun.delete(set);
    const all = parts.flat();
    // Where parts of another set were written under this name, it is no set.
    if (setIdOf(all) === set) this.whole.set(set, all);
  }

  linesOf(set: string): readonly BrandLine[] | undefined {
    return this.whole.get(set);
  }
}
