import type { Broker, OutgoingMessage } from '@parley/broker';
import { ParleyError } from '@parley/contracts';

export interface Stored extends OutgoingMessage {
  readonly topic: string;
}

/**
 * - `store`: stores and answers.
 * - `refuse`: `broker-unavailable`, and nothing is stored.
 * - `lose-answer`: stores, and says `broker-unavailable` all the same.
 * - `store-some`: stores the first half, and says `broker-unavailable`.
 * - `silence`: does not answer until `answerLate` decides.
 */
export type Fate = 'store' | 'refuse' | 'lose-answer' | 'store-some' | 'silence';

interface Unanswered {
  readonly topic: string;
  readonly messages: readonly OutgoingMessage[];
  readonly answer: PromiseWithResolvers<void>;
}

/** A broker that keeps what is published in memory, and whose fate changes on demand. */
export class UnsteadyBroker implements Pick<Broker, 'publish'> {
  readonly stored: Stored[] = [];
  fate: Fate = 'store';
  /** Publications asked for, whatever became of them: how many messages each held. */
  readonly asked: number[] = [];
  readonly unanswered: Unanswered[] = [];

  async publish(topic: string, messages: readonly OutgoingMessage[]): Promise<void> {
    this.asked.push(messages.length);
    switch (this.fate) {
      case 'store':
        return this.store(topic, messages);
      case 'lose-answer':
        this.store(topic, messages);
        throw away();
      case 'store-some':
        this.store(topic, messages.slice(0, Math.ceil(messages.length / 2)));
        throw away();
      case 'silence': {
        const answer = Promise.withResolvers<void>();
        this.unanswered.push({ topic, messages, answer });
        return answer.promise;
      }
      case 'refuse':
        throw away();
    }
  }

  /** What became of a publication that was left without an answer: long ago, for all that its sender knows. */
  answerLate(unanswered: Unanswered, stored: boolean): void {
    this.unanswered.splice(this.unanswered.indexOf(unanswered), 1);
    if (stored) {
      this.store(unanswered.topic, unanswered.messages);
      unanswered.answer.resolve();
    } else unanswered.answer.reject(away());
  }

  /** The values of a key in the order in which each was stored first: whoever reads knows a repeat by its id. */
  seenOf(key: string): string[] {
    return [...new Set(this.stored.filter((each) => each.key === key).map(({ value }) => value))];
  }

  private store(topic: string, messages: readonly OutgoingMessage[]): void {
    this.stored.push(...messages.map((message) => ({ topic, ...message })));
  }
}

function away(): ParleyError {
  return new ParleyError('broker-unavailable', 'the broker of the spec is away', { retryable: true });
}
