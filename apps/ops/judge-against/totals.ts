import type { Flip, NotJudged, Side } from './judge-again.js';

export interface Totals {
  readonly kind: 'totals';
  readonly ruleset: string;
  /** Verdicts that were judged again. */
  readonly judged: number;
  readonly flipped: number;
  readonly notRejudged: Readonly<Record<string, number>>;
  /** `approve → reject`; `hold → hold` is one that ends at another instant. */
  readonly byDirection: Readonly<Record<string, number>>;
  /** Rules that decide on one side alone, so that they are why: by direction. */
  readonly byRule: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Counts what would change. */
export class Tally {
  private flipped = 0;
  private readonly directions = new Map<string, number>();
  private readonly rules = new Map<string, Map<string, number>>();
  private readonly reasons = new Map<string, number>();

  add(found: Flip | NotJudged): void {
    if (found.kind === 'not-rejudged') return count(this.reasons, found.because);
    this.flipped += 1;
    const direction = `${found.old.verdict} → ${found.new.verdict}`;
    count(this.directions, direction);
    for (const id of rulesBehind(found.old, found.new)) {
      const own = this.rules.get(id) ?? new Map<string, number>();
      this.rules.set(id, own);
      count(own, direction);
    }
  }

  totals(ruleset: string, judged: number): Totals {
    return {
      kind: 'totals',
      ruleset,
      judged,
      flipped: this.flipped,
      notRejudged: sorted(this.reasons),
      byDirection: sorted(this.directions),
      byRule: Object.fromEntries([...this.rules].toSorted(byName).map(([id, own]) => [id, sorted(own)])),
    };
  }
}

function rulesBehind(old: Side, now: Side): string[] {
  const [before, after] = [old, now].map(({ rules }) => new Set(rules.map(({ id }) => id)));
  const changed = [...before!, ...after!].filter((id) => before!.has(id) !== after!.has(id));
  // The same rules, with another instant: all of them are behind it.
  return changed.length > 0 ? changed : [...after!];
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);
const sorted = (counts: ReadonlyMap<string, number>) => Object.fromEntries([...counts].toSorted(byName));
