import { ParleyError } from '@parley/contracts';
import type { Cluster } from 'kafkajs';
import type { ResumeAt } from '../lanes/feed.js';
import type { Time } from '../lanes/time.js';
import type { Coordinator } from './connections.js';
import { typeOf } from './errors.js';
import {
  decodeAssignment,
  encodeAssignments,
  encodeSubscription,
  goneAmong,
  PROTOCOL,
  type Assignment,
} from './member-protocol.js';
import { isAlive, isGone, type ProcessMark } from './process-mark.js';
import type { Renewable } from './renewable.js';

export interface MemberSettings {
  /** Names as the broker knows them. */
  readonly group: string;
  readonly topics: readonly string[];
  /** Milliseconds. */
  readonly sessionTimeout: number;
  /** Milliseconds a member may take to come back when the group is divided anew. */
  readonly rebalanceTimeout: number;
  readonly mark: ProcessMark;
}

interface DescribedGroup {
  readonly protocol: string;
  readonly members: readonly { readonly memberId: string; readonly memberMetadata: Buffer }[];
}

/** What the group makes of a member, by the broker’s answer to it. */
export type Standing = 'member' | 'rejoin' | 'lost';

const moved: ReadonlySet<string | undefined> = new Set([
  'NOT_COORDINATOR_FOR_GROUP',
  'GROUP_COORDINATOR_NOT_AVAILABLE',
]);

/** One member of a group, over all its connections and generations. */
export class GroupMember {
  private memberId = '';
  private generation = -1;
  private held: readonly number[] = [];
  private heardAt = 0;
  private looked = false;
  /** Part of the group’s partitions that this member was given last, 0 to 1. */
  share = 0;
  private coordinator: { readonly cluster: Cluster; readonly broker: Coordinator } | undefined;

  constructor(
    private readonly cluster: Renewable<Cluster>,
    private readonly aside: Renewable<Cluster>,
    private readonly settings: MemberSettings,
    private readonly time: Time,
  ) {}

  /** Milliseconds since the coordinator answered. */
  get silence(): number {
    return Date.parse(this.time.now()) - this.heardAt;
  }

  /** Resolves with this member’s share once every other member has come, too, or was given up. */
  async join(): Promise<Assignment> {
    const { group: groupId, topics, sessionTimeout, rebalanceTimeout, mark } = this.settings;
    const metadata = encodeSubscription({ topics, held: this.held, generation: this.generation, mark });
    await this.dismissTheGone();
    try {
      const assignment = await this.asMember(sessionTimeout + rebalanceTimeout, async (broker, cluster) => {
        await cluster.addMultipleTargetTopics([...topics]);
        const joined = await broker.joinGroup({
          groupId,
          memberId: this.memberId,
          sessionTimeout,
          rebalanceTimeout,
          groupProtocols: [{ name: PROTOCOL, metadata }],
        });
        this.memberId = joined.memberId;
        const leads = joined.leaderId === joined.memberId;
        if (leads) await cluster.refreshMetadata();
        const { memberAssignment } = await broker.syncGroup({
          groupId,
          memberId: joined.memberId,
          generationId: joined.generationId,
          groupAssignment: leads
            ? encodeAssignments(joined.members, (topic) => cluster.findTopicPartitionMetadata(topic).length)
            : [],
        });
        this.generation = joined.generationId;
        const assignment = decodeAssignment(memberAssignment);
        const all = topics.flatMap((topic) => cluster.findTopicPartitionMetadata(topic));
        this.share = Object.values(assignment).flat().length / all.length;
        return assignment;
      });
      this.held = [...new Set(Object.values(assignment).flat())].sort((a, b) => a - b);
      return assignment;
    } catch (error) {
      if (standingBy(error) === 'lost') this.forget();
      throw error;
    }
  }

  /**
   * A process that was killed and started again need not wait until its own predecessor is missed, a whole session
   * long. Once, before the first join.
   */
  private async dismissTheGone(): Promise<void> {
    if (this.looked) return;
    const { group: groupId, mark } = this.settings;
    await this.asMember(undefined, async (broker) => {
      const { groups } = await broker.describeGroups({ groupIds: [groupId] });
      const { protocol, members } = (groups as readonly DescribedGroup[])[0]!;
      const gone = protocol === PROTOCOL ? goneAmong(members, (other) => isGone(other, mark, isAlive)) : [];
      for (const memberId of gone) await broker.leaveGroup({ groupId, memberId });
    });
    this.looked = true;
  }

  /** Never rejects: no answer is no answer, and `silence` grows. */
  async heartbeat(): Promise<Standing> {
    const { memberId, generation: groupGenerationId } = this;
    try {
      await this.asMember(undefined, (broker) =>
        broker.heartbeat({ groupId: this.settings.group, memberId, groupGenerationId }),
      );
      return 'member';
    } catch (error) {
      const standing = standingBy(error);
      return standing === 'member' && this.silence > this.settings.sessionTimeout ? 'lost' : standing;
    }
  }

  /** As the member of this generation: what another one took over meanwhile is refused by the broker. */
  async commit(offsets: readonly ResumeAt[]): Promise<void> {
    const { memberId, generation: groupGenerationId } = this;
    // Without a member’s name Kafka takes it for an operator’s, and writes over what others committed.
    if (memberId === '') throw notAMember(this.settings.group);
    await this.asMember(undefined, (broker) =>
      broker.offsetCommit({
        groupId: this.settings.group,
        memberId,
        groupGenerationId,
        topics: [...Map.groupBy(offsets, ({ topic }) => topic)].map(([topic, ofTopic]) => ({
          topic,
          partitions: ofTopic.map(({ partition, offset }) => ({ partition, offset })),
        })),
      }),
    );
  }

  /** What the group committed; partitions it never committed are missing. */
  async committed(assignment: Assignment): Promise<readonly ResumeAt[]> {
    const topics = Object.entries(assignment).map(([topic, numbers]) => ({
      topic,
      partitions: numbers.map((partition) => ({ partition, offset: '-1' })),
    }));
    if (topics.length === 0) return [];
    const { responses } = await this.asMember(undefined, (broker) =>
      broker.offsetFetch({ groupId: this.settings.group, topics }),
    );
    return responses
      .flatMap(({ topic, partitions }) => partitions.map(({ partition, offset }) => ({ topic, partition, offset })))
      .filter(({ offset }) => BigInt(offset) >= 0n);
  }

  /** The group need not wait for this member to be missed. By another connection: a join that waits would hold it up. */
  async leave(): Promise<void> {
    const { memberId } = this;
    const { group: groupId } = this.settings;
    if (memberId === '') return;
    this.forget();
    await this.aside.use(async (cluster) => {
      const coordinator = (await cluster.findGroupCoordinator({ groupId })) as Coordinator;
      await coordinator.leaveGroup({ groupId, memberId });
    });
  }

  forget(): void {
    this.memberId = '';
    this.generation = -1;
  }

  private async asMember<T>(
    patience: number | undefined,
    work: (broker: Coordinator, cluster: Cluster) => Promise<T>,
  ): Promise<T> {
    const result = await this.cluster.use(async (cluster) => {
      try {
        return await work(await this.coordinatorIn(cluster), cluster);
      } catch (error) {
        if (typeOf(error) === undefined || moved.has(typeOf(error))) this.coordinator = undefined;
        throw error;
      }
    }, patience);
    this.heardAt = Date.parse(this.time.now());
    return result;
  }

  private async coordinatorIn(cluster: Cluster): Promise<Coordinator> {
    if (this.coordinator?.cluster !== cluster || !this.coordinator.broker.isConnected()) {
      const broker = (await cluster.findGroupCoordinator({ groupId: this.settings.group })) as Coordinator;
      this.coordinator = { cluster, broker };
    }
    return this.coordinator.broker;
  }
}

function notAMember(group: string): ParleyError {
  return new ParleyError('broker-unavailable', `Group ${group} gave this member up; it joins again.`, {
    retryable: true,
  });
}

/** A rebalance asks every member to come back; a member that was given up comes back as a new one. */
export function standingBy(error: unknown): Standing {
  switch (typeOf(error)) {
    case 'REBALANCE_IN_PROGRESS':
      return 'rejoin';
    case 'ILLEGAL_GENERATION':
    case 'UNKNOWN_MEMBER_ID':
      return 'lost';
    default:
      return 'member';
  }
}
