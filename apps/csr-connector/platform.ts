import type { IntentShare, Language, Media } from '@parley/contracts';

/** One text of a ticket, with what the router found out about it. */
export interface TicketText {
  /** Id of the `TicketRequested` fact: the same at every attempt, so that a platform can tell a repeat. */
  readonly deliveryId: string;
  readonly ticketId: string;
  readonly messageId: string;
  readonly contactId: string;
  readonly brandId: string;
  readonly senderId: string;
  /** False where the text joins a ticket that is open. */
  readonly isNewTicket: boolean;
  readonly previousTicketId?: string;
  /** The platform’s own ids of this ticket and of the one before it, once it has told them. */
  readonly externalTicketId?: string;
  readonly previousExternalTicketId?: string;
  /** When the text was accepted from the carrier. */
  readonly occurredAt: string;
  readonly phone: string;
  readonly text: string;
  readonly media: readonly Media[];
  readonly intent?: string;
  /** What it may be about, at most three, likeliest first. */
  readonly topIntents?: readonly IntentShare[];
  readonly confidence?: number;
  readonly language?: Language;
}

/**
 * What became of one hand-over.
 * - `refused`: the text is certainly not there; `lasting` where the platform will say the same again.
 * - `unknown`: it may or may not be there.
 */
export type PlatformOutcome =
  | { readonly kind: 'taken'; readonly externalTicketId?: string }
  | { readonly kind: 'refused'; readonly code: string; readonly lasting: boolean; readonly retryAfterMs?: number }
  | { readonly kind: 'unknown'; readonly because: string };

/** Where agents work. It acts: only this service holds one, so that a replay cannot open a ticket. */
export interface Platform {
  /** Written into the facts. */
  readonly kind: string;
  /** True where handing over the same text twice changes nothing. */
  readonly repeatable: boolean;
  /** After an outcome that cannot be known: wait for a person, or hand over again under the same delivery id. */
  readonly onUnknown: 'wait' | 'resend';
  deliver(text: TicketText): Promise<PlatformOutcome>;
}
