import type { Admin } from 'kafkajs';
import type { Names } from './names.js';
import type { Renewable } from './renewable.js';

export interface GroupOffset {
  readonly topic: string;
  readonly partition: number;
  readonly committed: string;
  readonly end: string;
}

/** What Kafka knows of groups. A group that has been empty for a week is forgotten by it, offsets and all (`offsets.retention.minutes`). */
export class GroupBook {
  constructor(
    private readonly admin: Renewable<Admin>,
    private readonly names: Names,
  ) {}

  async groups(): Promise<readonly string[]> {
    const { groups } = await this.admin.use((admin) => admin.listGroups());
    return groups
      .map(({ groupId }) => groupId)
      .filter((groupId) => this.names.isOurs(groupId))
      .map((groupId) => this.names.ofWire(groupId))
      .sort();
  }

  async lag(group: string): Promise<readonly GroupOffset[]> {
    const committed = await this.admin.use((admin) => admin.fetchOffsets({ groupId: this.names.onWire(group) }));
    const rows = await Promise.all(
      committed
        .filter(({ topic }) => this.names.isOurs(topic))
        .map(async ({ topic, partitions }) => {
          const ends = await this.admin.use((admin) => admin.fetchTopicOffsets(topic));
          const endOf = new Map(ends.map(({ partition, high }) => [partition, high]));
          return partitions
            .filter(({ offset }) => BigInt(offset) >= 0n)
            .map(({ partition, offset }) => ({
              topic: this.names.ofWire(topic),
              partition,
              committed: offset,
              end: endOf.get(partition) ?? offset,
            }));
        }),
    );
    return rows.flat().sort((a, b) => (a.topic === b.topic ? a.partition - b.partition : a.topic < b.topic ? -1 : 1));
  }
}
