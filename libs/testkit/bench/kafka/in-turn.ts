import { milliseconds, spreadOf, type Contender, type Spread } from '../rounds.js';

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
    for (const name of begunAt(names, round)) speeds[name].push(await contenders[name]());
  }
  return speeds;
}

/**
 * All of them in turn, piece by piece, so that what slows the machine for some milliseconds slows all: every piece goes to
 * each, begun by another each time. Answers units/s of each round over all its pieces; a first round does not count.
 */
export async function pieceByPiece<Name extends string, Piece>(
  contenders: Readonly<Record<Name, (piece: Piece) => Promise<unknown>>>,
  pieces: readonly Piece[],
  unitsPerPiece: number,
  rounds: number,
): Promise<Speeds<Name>> {
  const names = Object.keys(contenders) as Name[];
  const speeds = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -1; round < rounds; round += 1) {
    const taken = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
    for (const [at, piece] of pieces.entries()) {
      for (const name of begunAt(names, at)) taken[name] += await milliseconds(() => contenders[name](piece));
    }
    if (round < 0) continue;
    for (const name of names) speeds[name].push((pieces.length * unitsPerPiece * 1_000) / taken[name]);
  }
  return speeds;
}

function begunAt<T>(all: readonly T[], turn: number): readonly T[] {
  const first = turn % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
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
