import type { Actor, FactBody, Instant } from '@parley/contracts';

/** When, why and on whose behalf a command is given: all that `decide` knows of the world. */
export interface CommandMeta {
  readonly at: Instant;
  /** Id of the webhook, request, fact or timer behind the command. */
  readonly cause: string;
  readonly actor: Actor;
  readonly traceparent?: string;
}

/** Why a command cannot be carried out as things stand. Nothing is recorded. */
export interface Refusal {
  /** Stable, kebab-case. */
  readonly code:
    | 'contact-not-found'
    | 'conversation-not-found'
    | 'message-not-found'
    | 'intent-not-guessed'
    | 'reply-not-found'
    | 'ticket-not-found'
    | 'not-claimable'
    | 'delivery-not-claimable'
    | 'instant-in-the-past'
    | 'instant-in-the-future'
    | 'contact-blocked'
    | 'consent-revoked'
    | 'consent-doubted'
    | 'asked-lately'
    | 'age-refused';
  readonly detail: string;
}

export type Decision =
  { readonly ok: true; readonly facts: readonly FactBody[] } | { readonly ok: false; readonly refusal: Refusal };

export const accept = (...facts: FactBody[]): Decision => ({ ok: true, facts });
/** What a repeated command decides. */
export const nothing: Decision = { ok: true, facts: [] };
export const refuse = (code: Refusal['code'], detail: string): Decision => ({ ok: false, refusal: { code, detail } });
