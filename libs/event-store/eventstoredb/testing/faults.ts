import type { Metadata } from '@grpc/grpc-js';
import { notLeader } from './messages.js';

export type AppendFault = 'refuse' | 'store-and-lose-the-answer' | 'store-and-time-out' | 'store-and-hang';
export type Drop = 'with-an-error' | 'silently';

/** What a test makes go wrong in the server. */
export class Faults {
  /** Reads and subscriptions are refused for want of rights. */
  deniesAccess = false;
  /** Subscriptions are neither confirmed nor sent anything. */
  mutesSubscriptions = false;
  /** Reads get no answer at all. */
  hangsReads = false;
  /** Calls that need the leader are sent there. */
  leader: { readonly host: string; readonly port: number } | undefined;
  private readonly appends: AppendFault[] = [];
  private readonly drops = new Set<(how: Drop) => void>();

  /** What becomes of the next append; called several times, of the ones after it. */
  onNextAppend(fault: AppendFault): void {
    this.appends.push(fault);
  }

  nextAppend(): AppendFault | undefined {
    return this.appends.shift();
  }

  dropSubscriptions(how: Drop): void {
    for (const drop of [...this.drops]) drop(how);
  }

  onDrop(drop: (how: Drop) => void): () => void {
    this.drops.add(drop);
    return () => this.drops.delete(drop);
  }

  /** Answers as a follower where the call wants the leader. */
  redirects(metadata: Metadata, refuse: (error: ReturnType<typeof notLeader>) => void): boolean {
    if (!this.leader || metadata.get('requires-leader')[0] !== 'true') return false;
    refuse(notLeader(this.leader.host, this.leader.port));
    return true;
  }
}
