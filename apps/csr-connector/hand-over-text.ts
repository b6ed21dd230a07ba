import { ack, park, retry, type Outcome } from '@parley/broker';
import type { Command } from '@parley/conversation';
import type { EventStore } from '@parley/event-store';
import { OneAtATime, type Clock, type Contacts, type Executed, type Ids } from '@parley/runtime';
import type { GuardedPlatform } from './guarded-platform.js';
import { nextStep, type Step, type Wanted } from './next-step.js';
import { readTicketText, type TicketRecord } from './read-ticket-text.js';
import type { RetryPace } from './retry-pace.js';
import { resend, settlementOf, type Settled } from './settlement.js';

/** A fact or a timer that sets a delivery going. */
export interface Trigger {
  readonly contactId: string;
  readonly brandId: string;
  /** Unique to the fact or the timer. */
  readonly cause: string;
  readonly traceparent?: string;
  readonly wanted: Wanted;
}

/**
 * Hands one text of a ticket to its platform: claim, hand over, record. Only who appended the claim hands over, and a
 * claim found without an outcome when its own trigger is repeated was interrupted: what became of it is unknown.
 */
export class HandOverText {
  private readonly lanes = new OneAtATime();
  /** What the store could not take yet, by text and attempt: what is known is not guessed later. */
  private readonly unrecorded = new Map<string, Settled>();

  constructor(
    private readonly contacts: Contacts,
    private readonly store: EventStore,
    private readonly platforms: ReadonlyMap<string, GuardedPlatform>,
    private readonly pace: RetryPace,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** One trigger of a contact at a time: a repeat waits for the first and then finds its work done. */
  run(trigger: Trigger, signal: AbortSignal): Promise<Outcome> {
    return this.lanes.run(trigger.contactId, async () =>
      signal.aborted ? retry('the texts before it took too long') : this.handle(trigger),
    );
  }

  private async handle(trigger: Trigger): Promise<Outcome> {
    const state = await this.contacts.load(trigger.contactId);
    const step = nextStep(state, trigger.wanted, this.clock.now(), (senderId) => this.resends(senderId));
    if (!step) return ack;
    const { senderId } = step.ticket;
    const guarded = this.platforms.get(senderId);
    if (!guarded) return park(`sender code ${senderId} is not configured any more: bring it back, then redrive`);
    if (step.kind === 'resolve') {
      await this.execute(trigger, resend(step.delivery.messageId, this.pace, this.clock.now()));
      return ack;
    }
    // Read before the claim: once claimed, as little as possible may go wrong before the hand-over.
    const record = await readTicketText(this.store, trigger.contactId, step.delivery.messageId, state);
    const claims = step.kind === 'claim';
    const attempt = step.delivery.attempt + (claims ? 1 : 0);
    const settled = claims
      ? await this.claimAndHandOver(trigger, step, attempt, guarded, record)
      : await this.takeUp(trigger, step, guarded, record);
    if (settled) await this.record(trigger, step, attempt, guarded, settled);
    return ack;
  }

  private async claimAndHandOver(
    trigger: Trigger,
    { delivery: { messageId } }: Step,
    attempt: number,
    guarded: GuardedPlatform,
    record: TicketRecord,
  ): Promise<Settled | undefined> {
    const claim: Command = { type: 'ClaimTicketDelivery', messageId, attempt, connector: guarded.platform.kind };
    // A cause of its own for each try: of two processes that claim at once only one finds its own fact in the store.
    const executed = await this.execute(trigger, claim, `${trigger.cause}~${this.ids.uuid()}`);
    const won = executed.ok && executed.facts.some(({ type }) => type === 'TicketDeliveryClaimed');
    return won ? handOver(guarded, record) : undefined;
  }

  /** Claimed already: by us with the store failing afterwards, by this very trigger before a crash, or by somebody else. */
  private async takeUp(
    trigger: Trigger,
    { delivery: { messageId, attempt } }: Step,
    guarded: GuardedPlatform,
    record: TicketRecord,
  ): Promise<Settled | undefined> {
    const known = this.unrecorded.get(keyOf(messageId, attempt));
    if (known) return known;
    if (!record.claimedBecauseOf?.startsWith(`${trigger.cause}~`)) return undefined;
    return guarded.platform.repeatable ? handOver(guarded, record) : { kind: 'unknown', because: 'interrupted' };
  }

  private async record(
    trigger: Trigger,
    { delivery: { messageId } }: Step,
    attempt: number,
    { platform }: GuardedPlatform,
    settled: Settled,
  ): Promise<void> {
    const key = keyOf(messageId, attempt);
    this.unrecorded.set(key, settled);
    for (const command of settlementOf(messageId, settled, platform, this.pace, this.clock.now())) {
      await this.execute(trigger, command);
    }
    this.unrecorded.delete(key);
  }

  private resends(senderId: string): boolean {
    return this.platforms.get(senderId)?.platform.onUnknown === 'resend';
  }

  private execute(trigger: Trigger, command: Command, cause = trigger.cause): Promise<Executed> {
    const { contactId, brandId, traceparent } = trigger;
    const actor = { kind: 'system', id: 'csr-connector' } as const;
    const meta = { at: this.clock.now(), cause, actor, ...(traceparent === undefined ? {} : { traceparent }) };
    return this.contacts.execute({ contactId, brandId }, meta, command);
  }
}

function handOver(guarded: GuardedPlatform, { text }: TicketRecord): Promise<Settled> {
  return text ? guarded.deliver(text) : Promise.resolve({ kind: 'erased' });
}

const keyOf = (messageId: string, attempt: number): string => `${messageId}#${attempt}`;
