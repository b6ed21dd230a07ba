import { isParleyError, ParleyError, streamOf, type RecordedFact } from '@parley/contracts';
import type { Command, CommandMeta, ContactState, DatedFact, Decision } from '@parley/conversation';
import type { EventStore } from '@parley/event-store';
import { LRUCache } from 'lru-cache';
import { OneAtATime } from '../one-at-a-time.js';
import type { CommandSource, ContactRef, Contacts, Executed } from './contacts.js';
import { factsOfDecision } from './facts-of-decision.js';
import { unnoticedRepeat, type UnnoticedRepeat } from './repeats.js';

export interface Decider {
  readonly initialState: ContactState;
  decide(state: ContactState, command: Command, meta: CommandMeta): Decision;
  evolve(state: ContactState, fact: DatedFact): ContactState;
}

export interface ContactDeskOptions {
  /** Contacts whose state is kept in memory. Default 5,000. */
  readonly cachedContacts?: number;
  /** Facts folded into these states, all together: a long history weighs more than a short one. Default 20,000. */
  readonly cachedFacts?: number;
  /** Told of every repeat that only the store noticed: a sign that a decider misses one, and nothing is lost. */
  readonly onUnnoticedRepeat?: (repeat: UnnoticedRepeat) => void;
}

interface Folded {
  readonly state: ContactState;
  /** Of the last fact in `state`; -1 where there is none. */
  readonly revision: number;
}

const TRIES = 20;

/** Commands on one contact wait for each other here; races are left for the processes that do not share a desk. */
export class ContactDesk implements Contacts {
  private readonly queue = new OneAtATime();
  private readonly cache: LRUCache<string, Folded>;

  constructor(
    private readonly store: EventStore,
    private readonly decider: Decider,
    private readonly options: ContactDeskOptions = {},
  ) {
    this.cache = new LRUCache({
      max: options.cachedContacts ?? 5_000,
      maxSize: options.cachedFacts ?? 20_000,
      sizeCalculation: ({ revision }) => revision + 1,
    });
  }

  execute(contact: ContactRef, meta: CommandMeta, command: CommandSource): Promise<Executed> {
    return this.queue.run(contact.contactId, () => this.decideUntilAppended(contact, meta, command));
  }

  async load(contactId: string): Promise<ContactState> {
    return (await this.newest(streamOf(contactId))).state;
  }

  private async decideUntilAppended(contact: ContactRef, meta: CommandMeta, source: CommandSource): Promise<Executed> {
    const stream = streamOf(contact.contactId);
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const newest = await this.newest(stream);
      const { state } = newest;
      const command = typeof source === 'function' ? source(state, newest.revision) : source;
      if (!command) return { ok: true, facts: [], state };
      const decision = this.decider.decide(state, command, meta);
      if (!decision.ok) return { ok: false, refusal: decision.refusal, state };
      if (decision.facts.length === 0) return { ok: true, facts: [], state };
      const facts = factsOfDecision(contact, meta, decision.facts);
      try {
        const appended = await this.store.append(stream, newest.revision, facts);
        return { ok: true, facts: appended.facts, state: this.remember(stream, newest, appended.facts).state };
      } catch (error) {
        if (isParleyError(error, 'fact-already-recorded')) {
          const repeat = await unnoticedRepeat(this.store, stream, facts);
          this.options.onUnnoticedRepeat?.(repeat);
          return { ok: true, facts: [], state: await this.load(contact.contactId) };
        }
        if (!isParleyError(error, 'wrong-expected-revision')) throw error;
      }
    }
    throw contention(stream);
  }

  /** State after everything recorded so far: what is cached is only where reading begins. */
  private async newest(stream: string): Promise<Folded> {
    const cached = this.cache.get(stream) ?? { state: this.decider.initialState, revision: -1 };
    const news: RecordedFact[] = [];
    for await (const fact of this.store.read(stream, { from: cached.revision + 1 })) news.push(fact);
    return news.length === 0 ? cached : this.remember(stream, cached, news);
  }

  private remember(stream: string, before: Folded, facts: readonly RecordedFact[]): Folded {
    let { state, revision } = before;
    for (const fact of facts) {
      if (fact.revision !== revision + 1) throw gap(stream, revision, fact.revision);
      state = this.decider.evolve(state, fact);
      revision = fact.revision;
    }
    const folded = { state, revision };
    if ((this.cache.peek(stream)?.revision ?? -1) < revision) this.cache.set(stream, folded);
    return folded;
  }
}

function contention(stream: string): ParleyError {
  return new ParleyError('contention', `Others were faster ${TRIES} times in a row on ${stream}: try again later.`, {
    retryable: true,
    details: { stream },
  });
}

function gap(stream: string, last: number, found: number): ParleyError {
  return new ParleyError(
    'stream-has-gap',
    `${stream} goes from revision ${last} to ${found}: the event store broke its promise, so nothing was decided.`,
    { retryable: false, details: { stream, last, found } },
  );
}
