import type { Command } from '@parley/conversation';
import type { RecordedFact, TimerDue } from '@parley/contracts';
import type { Clock, Contacts, Executed } from '@parley/runtime';

/** A fact or a timer that asks for something to be done about a reply. */
export interface Trigger {
  readonly contactId: string;
  readonly brandId: string;
  readonly replyId: string;
  /** Unique to the fact or the timer. */
  readonly cause: string;
  readonly traceparent?: string;
  /** Of a timer: the instant that has come. */
  readonly dueAt?: string;
}

export function approvalOf(fact: RecordedFact<'ReplyApproved'>): Trigger {
  const { id: cause, contactId, brandId, traceparent, data } = fact;
  return { cause, contactId, brandId, replyId: data.replyId, ...(traceparent === undefined ? {} : { traceparent }) };
}

export function triggerOf({ contactId, brandId, subject, timerId, dueAt }: TimerDue): Trigger {
  // A timer that comes due again at another instant is another cause.
  return { contactId, brandId, replyId: subject, cause: `${timerId}@${dueAt}`, dueAt };
}

/** By when something must have come due. The timer’s own instant counts too: this machine’s clock may be behind. */
export function dueBy({ dueAt }: Trigger, clock: Clock): string {
  const now = clock.now();
  return dueAt !== undefined && dueAt > now ? dueAt : now;
}

/** Executes a command on the trigger’s behalf. */
export function carryOut(
  contacts: Contacts,
  clock: Clock,
  { contactId, brandId, traceparent, cause: triggered }: Trigger,
  command: Command,
  cause = triggered,
): Promise<Executed> {
  const actor = { kind: 'system', id: 'outbound-sender' } as const;
  const meta = { at: clock.now(), cause, actor, ...(traceparent === undefined ? {} : { traceparent }) };
  return contacts.execute({ contactId, brandId }, meta, command);
}
