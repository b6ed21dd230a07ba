import { contactIdOf, streamOf, type FactType, type RecordedFact, type TimerDue } from '@parley/contracts';
import { decide, evolve, initialState, ticketOfMessage, type Command, type ContactState } from '@parley/conversation';
import { rejudge } from '@parley/conversation/judgement';
import type { EventStore } from '@parley/event-store';
import { openSqliteEventStore } from '@parley/event-store/sqlite';
import {
  type Brand,
  ParleyConfig,
  sendersOf,
  type Clock,
  type ContactRef,
  type Contacts,
  type Executed,
  type Ids,
  type Sender,
  type Senders,
} from '@parley/runtime';
import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import type { z } from 'zod';
import { ContactDesk } from '../../runtime/contacts/contact-desk.js';
import { aText, aVerdict, brandCode, customer, id, noon, senderId } from '../facts.js';

/** A clock that moves when it is told to. */
export class HandClock implements Clock {
  constructor(private at = noon) {}

  now(): string {
    return this.at;
  }

  pass(ms: number): void {
    this.at = new Date(Date.parse(this.at) + ms).toISOString();
  }

  passUntil(instant: string): void {
    if (instant > this.at) this.at = instant;
  }
}

export interface RigOptions {
  /** Beside id, code and country of the one sender code. */
  readonly sender?: Partial<z.input<typeof Sender>>;
  /** Beside id, name and help contact of the one brand. */
  readonly brand?: Partial<z.input<typeof Brand>>;
  /** Stands between the desk and the real store. */
  readonly wrap?: (store: EventStore) => EventStore;
  /** A store that others use too, and that whoever opened it closes; the contact is then one that none of them has. */
  readonly store?: EventStore;
}

/** One contact on the real core, desk and store, all in memory: what reactors work on in their specs. */
export class ContactRig {
  readonly clock = new HandClock();
  readonly contact: ContactRef;
  /** Every line that was logged, as JSON. */
  readonly logged: string[] = [];
  private readonly log = pino({}, { write: (line) => void this.logged.push(line) });
  readonly senders: Senders;
  readonly store: EventStore;
  readonly contacts: Contacts;
  /** Where facts are looked at, whatever stands before the store. */
  private readonly truth: EventStore;
  private causes = 0;
  private made = 0;
  private delivered = 0;
  readonly ids: Ids = { uuid: () => id(`made-${(this.made += 1)}`) };

  constructor(private readonly options: RigOptions = {}) {
    const key = options.store ? randomBytes(16) : Buffer.from('spec');
    this.contact = { contactId: contactIdOf(key, 'acme', customer), brandId: 'acme' };
    const sender = {
      carrier: { kind: 'loopback' as const },
      ...options.sender,
      id: senderId,
      code: brandCode,
      country: 'US' as const,
    };
    this.senders = sendersOf(
      ParleyConfig.parse({
        brands: [{ id: 'acme', name: 'Acme', helpContact: 'help@acme.example', ...options.brand, senders: [sender] }],
      }),
    );
    this.truth = options.store ?? openSqliteEventStore({ file: ':memory:', clock: this.clock });
    this.store = options.wrap?.(this.truth) ?? this.truth;
    this.contacts = this.desk();
  }

  /** Another process on the same store: nothing in memory is shared. */
  desk(): Contacts {
    return new ContactDesk(this.store, { decide, evolve, initialState });
  }

  /** What a process of a reactor is given: a desk of its own on the shared store. */
  parts() {
    const { store, senders, clock, ids, log } = this;
    return { contacts: this.desk(), store, senders, clock, ids, log, random: () => 0 };
  }

  /** Whatever was judged in the story can be judged again from its fact, to the same verdict. */
  async close(): Promise<void> {
    for (const fact of await this.facts()) {
      if (fact.type !== 'ReplyApproved' && fact.type !== 'ReplyHeld' && fact.type !== 'ReplyRejected') continue;
      const again = rejudge(fact);
      if (again.ok && !again.same) throw new Error(`another verdict comes out of ${JSON.stringify(fact)}`);
    }
    if (!this.options.store) await this.truth.close();
  }

  async facts(): Promise<RecordedFact[]> {
    const facts: RecordedFact[] = [];
    for await (const fact of this.truth.read(streamOf(this.contact.contactId))) facts.push(fact);
    return facts;
  }

  async factsOf<Type extends FactType>(type: Type): Promise<RecordedFact<Type>[]> {
    return (await this.facts()).filter((fact) => fact.type === type) as RecordedFact<Type>[];
  }

  async types(): Promise<FactType[]> {
    return (await this.facts()).map(({ type }) => type);
  }

  async state(): Promise<ContactState> {
    return (await this.facts()).reduce<ContactState>((state, fact) => evolve(state, fact), initialState);
  }

  /** Hands facts over as the topic does, each once and in their order, until nothing new is recorded. */
  async deliver(handle: (fact: RecordedFact) => Promise<void>): Promise<void> {
    for (let facts = await this.facts(); this.delivered < facts.length; facts = await this.facts()) {
      const fact = facts[this.delivered]!;
      this.delivered += 1;
      await handle(fact);
    }
  }

  /** The timer of a reply or a text, at the instant it comes due; the clock moves there. */
  async comesDue(kind: 'reply-retry' | 'reply-lookup' | 'ticket-retry', name: string): Promise<TimerDue> {
    const { replies, tickets } = await this.state();
    const subject = id(name);
    const reply = replies.byId[subject];
    const delivery = ticketOfMessage(tickets, subject)?.deliveries.find(({ messageId }) => messageId === subject);
    const dueAt = { 'reply-retry': reply?.retryAt, 'reply-lookup': reply?.lookUpAt, 'ticket-retry': delivery?.retryAt }[
      kind
    ];
    if (dueAt === undefined) throw new Error(`nothing of ${name} waits for a ${kind}`);
    this.clock.passUntil(dueAt);
    return { ...this.contact, senderId, timerId: `${kind}:${subject}`, kind, subject, dueAt };
  }

  execute(command: Command): Promise<Executed> {
    const meta = {
      at: this.clock.now(),
      cause: `spec-${this.contact.contactId}-${(this.causes += 1)}`,
      actor: { kind: 'system' } as const,
    };
    return this.contacts.execute(this.contact, meta, command);
  }

  /** A text that needs a person. */
  async receives(name: string): Promise<RecordedFact<'TicketRequested'>> {
    await this.execute({ type: 'ReceiveMessage', senderId, message: aText(name), verdict: aVerdict() });
    return (await this.factsOf('TicketRequested')).find(({ data }) => data.messageId === id(name))!;
  }

  receivesStop(name: string): Promise<Executed> {
    const verdict = aVerdict({ route: 'keyword', keyword: 'stop', intent: undefined });
    return this.execute({ type: 'ReceiveMessage', senderId, message: aText(name, { text: 'STOP' }), verdict });
  }

  /** An agent’s reply, requested and approved. */
  async approves(
    name: string,
    changes: Partial<Extract<Command, { type: 'RequestReply' }>> = {},
  ): Promise<RecordedFact<'ReplyApproved'>> {
    const replyId = id(name);
    await this.execute({
      type: 'RequestReply',
      senderId,
      replyId,
      author: 'agent',
      category: 'conversational_reply',
      text: `reply ${name}`,
      media: [],
      ...changes,
    });
    await this.execute({ type: 'JudgeReply', replyId, verdict: { kind: 'approve', rules: [], ruleset: 'spec' } });
    return (await this.factsOf('ReplyApproved')).find(({ data }) => data.replyId === replyId)!;
  }
}
