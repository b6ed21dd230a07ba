import type { Metadata } from '@grpc/grpc-js';
import { accessDenied, notLeader, type Refusal } from './messages.js';

export type AppendFault = 'refuse' | 'store-and-lose-the-answer' | 'store-and-time-out' | 'store-and-hang';
export type Drop = 'with-an-error' | 'silently';

/** What a test makes go wrong in the server. */
export class Faults {
  /** Reads and subscriptions are refused for want of rights. */
  deniesAccess = false;
  /** Subscriptions are sent nothing: not even that they have begun, or only that. */
  mutesSubscriptions: 'from the beginning' | 'once begun' | undefined;
  /** Reads get no answer at all. */
  hangsReads = false;
  /** So many reads of streams that are there find none. */
  staleReads = 0;
  /** Calls that need the leader are sent there. */
  leader: { readonly host: string; readonly port: number } | undefined;
  private authorization: string | undefined;
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

  onlyFor({ username, password }: { readonly username: string; readonly password: string }): void {
    this.authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  }

  /** Answers where the caller may not do this, or wants the leader and this is a follower. */
  refuses(metadata: Metadata, refuse: (refusal: Refusal) => void): boolean {
    const isKnown = this.authorization === undefined || metadata.get('authorization')[0] === this.authorization;
    const isElsewhere = metadata.get('requires-leader')[0] === 'true' ? this.leader : undefined;
    if (this.deniesAccess || !isKnown) refuse(accessDenied());
    else if (isElsewhere) refuse(notLeader(isElsewhere.host, isElsewhere.port));
    else return false;
    return true;
  }
}
