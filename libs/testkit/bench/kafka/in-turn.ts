import { spreadOf, type Contender, type Spread } from '../rounds.js';

/** What each contender did per second, round by round; the same round of all stands at the same place. */
export type Speeds<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/** All of them in turn, round by round, each round begun by another; after one round that does not count. */
export async function inTurn<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  rounds: number,
): Promise<Speeds<Name>> {
  const names = Object.keys(contenders) as Name[];
  const speeds = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) await contenders[name]();
  for (let round = 0; round < rounds; round += 1) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) speeds[name].push(await contenders[name]());
  }
  return speeds;
}

/** Ours to another’s, taken round by round. */
export function ratioOf(ours: readonly number[], other: readonly number[]): Spread {
  return spreadOf(ours.map((speed, round) => speed / other[round]!));
}

/** `12345/s` of each, for the words beside a ratio. */
export function speedsOf<Name extends string>(speeds: Speeds<Name>): string {
  return Object.entries<readonly number[]>(speeds)
    .map(([name, all]) => `${name} ${spreadOf(all).median.toFixed(0)}/s`)
    .join(', ');
}
