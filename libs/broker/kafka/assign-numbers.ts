/** A member of a group as it asks to join. */
export interface Candidate {
  readonly memberId: string;
  /** Partition numbers it had until now, and in which generation of the group. */
  readonly held: readonly number[];
  readonly generation: number;
}

/**
 * Who gets which partition number, of every topic: a contact has one number everywhere, and so one member. Shares differ
 * by one at most, and a member keeps what it had as far as that goes, so that few contacts change hands.
 */
export function assignNumbers(count: number, candidates: readonly Candidate[]): Map<string, number[]> {
  const held = heldBy(count, candidates);
  const members = [...held].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1));
  const least = Math.floor(count / members.length);
  const larger = count % members.length;
  const shares = new Map(
    members.map(([memberId, numbers], i) => [memberId, numbers.slice(0, i < larger ? least + 1 : least)]),
  );
  const taken = new Set([...shares.values()].flat());
  const free = Array.from({ length: count }, (_, number) => number).filter((number) => !taken.has(number));
  members.forEach(([memberId], i) => {
    const share = shares.get(memberId)!;
    share.push(...free.splice(0, (i < larger ? least + 1 : least) - share.length));
    share.sort((a, b) => a - b);
  });
  return shares;
}

/** Where two claim a number, the later generation is right. */
function heldBy(count: number, candidates: readonly Candidate[]): Map<string, number[]> {
  const held = new Map(candidates.map(({ memberId }) => [memberId, [] as number[]]));
  for (let number = 0; number < count; number += 1) {
    const claims = candidates.filter((candidate) => candidate.held.includes(number));
    claims.sort((a, b) => b.generation - a.generation || (a.memberId < b.memberId ? -1 : 1));
    if (claims[0]) held.get(claims[0].memberId)!.push(number);
  }
  return held;
}
