import { LRUCache } from 'lru-cache';
import { later } from './outcome-command.js';

const SHORTEST = 10_000;
const LONGEST = 3_600_000;
/** A carrier that answers is asked again this soon at the latest. */
const LONGEST_AFTER_ANSWER = 60_000;
const GIVE_UP_AFTER = 24 * 3_600_000;
/** Lists of carriers lag behind by minutes: so many answers, over so long, so long after the hand-over, are believed. */
const BELIEVED = { answers: 3, over: 120_000, after: 300_000 };

export type NextLookUp =
  | { readonly kind: 'again'; readonly at: string }
  /** The carrier has said often enough that it does not have the text. */
  | { readonly kind: 'never-accepted' }
  /** The outcome stays unknown, for everybody to see. */
  | { readonly kind: 'give-up' };

/**
 * When to ask again about a reply of unknown outcome, and what to believe. The waits double with its age. Answers are
 * counted in memory: after a restart the carrier has to say it anew, so the verdict comes later, never too early.
 */
export class LookUpPace {
  private readonly notFound = new LRUCache<string, { readonly answers: number; readonly since: number }>({
    max: 50_000,
  });

  after(replyId: string, claimedAt: string, outcome: 'not-found' | 'unavailable', at: string): NextLookUp {
    const now = Date.parse(at);
    const age = now - Date.parse(claimedAt);
    if (outcome === 'not-found') {
      const before = this.notFound.get(replyId) ?? { answers: 0, since: now };
      const answers = before.answers + 1;
      if (answers >= BELIEVED.answers && now - before.since >= BELIEVED.over && age >= BELIEVED.after) {
        this.forget(replyId);
        return { kind: 'never-accepted' };
      }
      this.notFound.set(replyId, { answers, since: before.since });
    }
    if (age >= GIVE_UP_AFTER) {
      this.forget(replyId);
      return { kind: 'give-up' };
    }
    const longest = outcome === 'not-found' ? LONGEST_AFTER_ANSWER : LONGEST;
    return { kind: 'again', at: later(at, Math.min(Math.max(age, SHORTEST), longest)) };
  }

  forget(replyId: string): void {
    this.notFound.delete(replyId);
  }
}
