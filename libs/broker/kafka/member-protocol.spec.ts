import { decodeAssignment, encodeAssignments, encodeSubscription, goneAmong } from './member-protocol.js';

const mark = { host: 'h', boot: 'b', space: 's', pid: 1, token: 't' };
const member = (memberId: string, topics: string[], held: number[] = []) => ({
  memberId,
  memberMetadata: encodeSubscription({ topics, held, generation: 1, mark }),
});
const give = (members: ReturnType<typeof member>[], partitions = 4) =>
  Object.fromEntries(
    encodeAssignments(members, () => partitions).map(({ memberId, memberAssignment }) => [
      memberId,
      decodeAssignment(memberAssignment),
    ]),
  );

describe('what the leader of a group gives out', () => {
  it('is the same numbers of every topic', () => {
    expect(give([member('a', ['x', 'y'], [0, 3]), member('b', ['x', 'y'])])).toEqual({
      a: { x: [0, 3], y: [0, 3] },
      b: { x: [1, 2], y: [1, 2] },
    });
  });

  it('leaves no topic out that one member alone listens to, as while a release is rolled out', () => {
    expect(give([member('old', ['x'], [0, 1]), member('new', ['x', 'y'], [2, 3])])).toEqual({
      old: { x: [0, 1] },
      new: { x: [2, 3], y: [0, 1, 2, 3] },
    });
  });

  it('is nothing where it was not given anything', () => {
    expect(decodeAssignment(Buffer.alloc(0))).toEqual({});
  });

  it('is asked from nobody whose process is gone, as far as members show theirs', () => {
    const shy = { memberId: 'shy', memberMetadata: Buffer.alloc(0) };
    expect(goneAmong([member('a', ['x']), shy], ({ pid }) => pid === 1)).toEqual(['a']);
    expect(goneAmong([member('a', ['x']), shy], () => false)).toEqual([]);
  });
});
