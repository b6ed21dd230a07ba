import { ack, park, retry, type Outcome } from '@parley/broker';
import type { Command } from '@parley/conversation';
import type { EventStore } from '@parley/event-store';
import {
  AtMostOnce,
  OneAtATime,
  type Clock,
  type Contacts,
  type Effect,
  type Executed,
  type Ids,
} from '@parley/runtime';
import type { GuardedPlatform } from './guarded-platform.js';
import { nextStep, type Step, type Wanted } from './next-step.js';
import { readTicketText } from './read-ticket-text.js';
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

/** Hands one text of a ticket to its platform: claim, hand over, record. */
export class HandOverText {
  private readonly lanes = new OneAtATime();
  private readonly once: AtMostOnce<Settled>;

  constructor(
    private readonly contacts: Contacts,
    private readonly store: EventStore,
    private readonly platforms: ReadonlyMap<string, GuardedPlatform>,
    private readonly pace: RetryPace,
    private readonly clock: Clock,
    ids: Ids,
  ) {
    this.once = new AtMostOnce(ids);
  }

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
      const { messageId, attempt } = step.delivery;
      await this.execute(trigger, resend(messageId, this.pace, this.clock.now()), causeOf(trigger, messageId, attempt));
      return ack;
    }
    // Read before the claim: once claimed, as little as possible may go wrong before the hand-over.
    const record = await readTicketText(this.store, trigger.contactId, step.delivery.messageId, state);
    const act = (): Promise<Settled> =>
      record.text ? guarded.deliver(record.text) : Promise.resolve({ kind: 'erased' });
    const effect = this.effectOf(trigger, step, guarded, act, record.claimedBecauseOf);
    if (step.kind === 'claim') await this.once.begin(effect);
    else await this.once.takeUp(effect);
    return ack;
  }

  private effectOf(
    trigger: Trigger,
    { kind, delivery }: Step,
    { platform }: GuardedPlatform,
    act: () => Promise<Settled>,
    claimedBecauseOf: string | undefined,
  ): Effect<Settled> {
    const { messageId } = delivery;
    const attempt = delivery.attempt + (kind === 'claim' ? 1 : 0);
    return {
      key: `${messageId}#${attempt}`,
      cause: trigger.cause,
      claim: async (cause) => {
        const claim: Command = { type: 'ClaimTicketDelivery', messageId, attempt, connector: platform.kind };
        const executed = await this.execute(trigger, claim, cause);
        return executed.ok && executed.facts.some(({ type }) => type === 'TicketDeliveryClaimed');
      },
      act,
      record: async (settled) => {
        for (const command of settlementOf(messageId, settled, platform, this.pace, this.clock.now())) {
          await this.execute(trigger, command, causeOf(trigger, messageId, attempt));
        }
      },
      claimedBecauseOf: async () => claimedBecauseOf,
      interrupted: platform.repeatable ? act : async () => ({ kind: 'unknown', because: 'interrupted' }),
    };
  }

  private resends(senderId: string): boolean {
    return this.platforms.get(senderId)?.platform.onUnknown === 'resend';
  }

  private execute(trigger: Trigger, command: Command, cause: string): Promise<Executed> {
    const { contactId, brandId, traceparent } = trigger;
    const actor = { kind: 'system', id: 'csr-connector' } as const;
    const meta = { at: this.clock.now(), cause, actor, ...(traceparent === undefined ? {} : { traceparent }) };
    return this.contacts.execute({ contactId, brandId }, meta, command);
  }
}

/** One fact about a ticket may set several of its texts going, and one text again: each outcome has a cause of its own. */
const causeOf = ({ cause }: Trigger, messageId: string, attempt: number): string => `${cause}/${messageId}#${attempt}`;
