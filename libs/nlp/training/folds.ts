import type { Chance } from './chance.js';

/** What is dealt to folds: texts of one group stay together. */
export interface Dealt {
  readonly label: string;
  readonly group: number;
}

/** The fold of each text: groups at random, each to the fold that has the fewest texts of its label. */
export function dealFolds(texts: readonly Dealt[], folds: number, chance: Chance): Int32Array {
  const members = new Map<number, number[]>();
  texts.forEach(({ group }, at) => members.set(group, [...(members.get(group) ?? []), at]));
  const filled = new Map<string, number[]>();
  const foldOf = new Int32Array(texts.length);
  for (const group of chance.shuffle([...members.values()])) {
    const { label } = texts[group[0]!]!;
    const counts = filled.get(label) ?? new Array<number>(folds).fill(0);
    const fold = counts.indexOf(Math.min(...counts));
    counts[fold]! += group.length;
    filled.set(label, counts);
    for (const at of group) foldOf[at] = fold;
  }
  return foldOf;
}

/**
 * A number for each of `count` things; those that pairs join, over however many steps, have the same.
 * @param pairs all pairs, or who looks for them and may ask whether two are apart so far
 */
export function groupsOf(
  count: number,
  pairs: Iterable<Pair> | ((areApart: (first: number, second: number) => boolean) => Iterable<Pair>),
): Int32Array {
  const parent = Int32Array.from({ length: count }, (_, at) => at);
  const rootOf = (at: number): number => {
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const areApart = (first: number, second: number): boolean => rootOf(first) !== rootOf(second);
  for (const { first, second } of typeof pairs === 'function' ? pairs(areApart) : pairs)
    parent[rootOf(second)] = rootOf(first);
  return parent.map((_, at) => rootOf(at));
}

interface Pair {
  readonly first: number;
  readonly second: number;
}
