import { AssignerProtocol } from 'kafkajs';
import { assignNumbers, type Candidate } from './assign-numbers.js';
import type { ProcessMark } from './process-mark.js';

/** Every member of a group speaks it, or may not join: never change what it means without another name. */
export const PROTOCOL = 'parley-same-number';
const VERSION = 1;

export interface Subscription {
  readonly topics: readonly string[];
  readonly held: readonly number[];
  readonly generation: number;
  readonly mark: ProcessMark;
}

/** Partition numbers by topic. */
export type Assignment = Readonly<Record<string, readonly number[]>>;

interface RawMember {
  readonly memberId: string;
  readonly memberMetadata: Buffer;
}

/** In the format Kafka’s own tools read. */
export function encodeSubscription({ topics, ...user }: Subscription): Buffer {
  const userData = Buffer.from(JSON.stringify(user));
  return AssignerProtocol.MemberMetadata.encode({ version: VERSION, topics: [...topics], userData });
}

export function decodeAssignment(assignment: Buffer): Assignment {
  return AssignerProtocol.MemberAssignment.decode(assignment)?.assignment ?? {};
}

/** What the leader of the group gives out. While members of two releases listen to different topics, a topic goes to those that want it. */
export function encodeAssignments(members: readonly RawMember[], partitionsOf: (topic: string) => number) {
  const candidates = members.map(decodeMember);
  const topics = [...new Set(candidates.flatMap((candidate) => candidate.topics))].sort();
  const shares = assignNumbers(Math.max(...topics.map(partitionsOf)), candidates);
  const owners = new Map([...shares].flatMap(([memberId, numbers]) => numbers.map((number) => [number, memberId])));
  const assignments = new Map(candidates.map(({ memberId }) => [memberId, {} as Record<string, number[]>]));
  for (const topic of topics) {
    const listeners = candidates.filter((candidate) => candidate.topics.includes(topic));
    for (let number = 0; number < partitionsOf(topic); number += 1) {
      const owner =
        listeners.find(({ memberId }) => memberId === owners.get(number)) ?? listeners[number % listeners.length]!;
      (assignments.get(owner.memberId)![topic] ??= []).push(number);
    }
  }
  return [...assignments].map(([memberId, assignment]) => ({
    memberId,
    memberAssignment: AssignerProtocol.MemberAssignment.encode({
      version: VERSION,
      assignment,
      userData: Buffer.alloc(0),
    }),
  }));
}

/** Members whose processes are known to be gone; none where the group speaks another protocol or is being divided. */
export function goneAmong(members: readonly RawMember[], gone: (mark: ProcessMark) => boolean): readonly string[] {
  const marked = members.filter(({ memberMetadata }) => memberMetadata.length > 0).map(decodeMember);
  return marked.filter(({ mark }) => gone(mark)).map(({ memberId }) => memberId);
}

function decodeMember({ memberId, memberMetadata }: RawMember): Candidate & Subscription {
  const { topics, userData } = AssignerProtocol.MemberMetadata.decode(memberMetadata)!;
  const user = JSON.parse(userData.toString()) as Omit<Subscription, 'topics'>;
  return { memberId, topics, ...user };
}
