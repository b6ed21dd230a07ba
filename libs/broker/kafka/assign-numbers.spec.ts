import { chanceOf } from '@parley/testkit';
import { assignNumbers, type Candidate } from './assign-numbers.js';

const fresh = (...memberIds: string[]): Candidate[] =>
  memberIds.map((memberId) => ({ memberId, held: [], generation: -1 }));

/** The members as they ask next time, with what they got. */
const after = (shares: Map<string, number[]>, generation: number): Candidate[] =>
  [...shares].map(([memberId, held]) => ({ memberId, held, generation }));

describe('who gets which partition number', () => {
  it('gives every number to one member, and every member as many as the others, one more at most', () => {
    const { integer } = chanceOf(1);
    for (let run = 0; run < 300; run += 1) {
      const count = 1 + integer(24);
      const candidates = Array.from({ length: 1 + integer(7) }, (_, i) => ({
        memberId: `m${i}`,
        held: Array.from({ length: integer(count + 3) }, () => integer(count + 5)),
        generation: integer(3),
      }));
      const shares = [...assignNumbers(count, candidates).values()];
      expect(shares.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, number) => number));
      const sizes = shares.map((share) => share.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
  });

  it('changes nothing while the members stay the same', () => {
    const first = assignNumbers(12, fresh('a', 'b', 'c', 'd', 'e'));
    expect(assignNumbers(12, after(first, 1).reverse())).toEqual(first);
  });

  it('takes from the others only what a new member gets', () => {
    const first = assignNumbers(12, fresh('a', 'b'));
    const second = assignNumbers(12, [...after(first, 1), ...fresh('c')]);
    for (const member of ['a', 'b']) {
      expect(second.get(member)).toHaveLength(4);
      expect(first.get(member)).toEqual(expect.arrayContaining(second.get(member)!));
    }
  });

  it('divides what a member leaves among those that stay', () => {
    const first = assignNumbers(12, fresh('a', 'b', 'c'));
    const second = assignNumbers(
      12,
      after(first, 1).filter(({ memberId }) => memberId !== 'b'),
    );
    for (const member of ['a', 'c']) expect(second.get(member)).toEqual(expect.arrayContaining(first.get(member)!));
  });

  it('believes the later generation where two claim a number', () => {
    const shares = assignNumbers(2, [
      { memberId: 'gone-for-long', held: [0, 1], generation: 3 },
      { memberId: 'there', held: [0], generation: 4 },
    ]);
    expect(shares.get('there')).toEqual([0]);
  });

  it('leaves members without a number where there are more of them than numbers', () => {
    const shares = assignNumbers(2, fresh('a', 'b', 'c'));
    expect([...shares.values()].map((share) => share.length).sort()).toEqual([0, 1, 1]);
  });
});
