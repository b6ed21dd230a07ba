import { z } from 'zod';
import { Instant } from '../primitives.js';
import { Keyword } from './messages.js';
import { AutomaticText, ReplyAuthor, ReplyCategory } from './reply-words.js';

const stated = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));

/** What a brand’s configuration says of a rule that it may switch: on, off, or on with other parameters. */
export const RuleSwitch = z.union([z.enum(['on', 'off']), stated]).meta({ id: 'RuleSwitch' });
export type RuleSwitch = z.infer<typeof RuleSwitch>;

/** An inbound text, as far as a verdict depends on it. */
const Inbound = z.object({
  messageId: z.uuid(),
  at: Instant,
  keyword: Keyword.optional(),
  /** The carrier has answered this text itself. */
  answeredByCarrier: z.boolean().optional(),
});

/**
 * Everything a verdict was made from: with the rule set it names, enough to judge again, years later, without
 * anything else. It holds no number, no text and no name.
 */
export const VerdictBasis = z
  .object({
    format: z.literal(1),
    /** When it was judged. */
    at: Instant,
    /** Version of the engine’s time zone data and of our corrections to it, such as `2026c.1`. */
    timeZoneData: z.string(),
    /** Version of the calendars of holidays. */
    holidays: z.string().optional(),
    /** Revision of the contact’s stream that was judged on; -1 for a verdict that was only tried. */
    revision: z.int().min(-1),
    reply: z.object({
      category: ReplyCategory,
      /** Who fixed the category: the author of the reply, and their id where it is known. */
      author: ReplyAuthor,
      requestedBy: z.string().optional(),
      requestedAt: Instant,
      automatic: AutomaticText.optional(),
      answers: Inbound.optional(),
      /** An earlier verdict held it. */
      held: z.boolean().optional(),
      /** This opt-out was confirmed before, or is being confirmed by a reply that came first. */
      confirmedBefore: z.boolean().optional(),
      /** What content lints found in the text; it quotes nothing. */
      content: z.array(z.object({ lint: z.string(), version: z.string(), reason: z.string() })),
    }),
    /** The newest text of the customer to this sender code. */
    lastInbound: Inbound.optional(),
    conversation: z.object({ status: z.enum(['open', 'snoozed', 'closed', 'archived']), since: Instant.optional() }),
    place: z.object({
      /** ISO 3166-1 alpha-2. */
      country: z.string(),
      /** ISO 3166-2, such as `US-FL`: where the recipient may be. Empty where the number tells no state. */
      states: z.array(z.string()),
      zones: z.array(z.object({ zone: z.string(), local: z.string() })).min(1),
      /** What the place was concluded from. */
      evidence: z.array(z.string()),
    }),
    consent: z.object({
      status: z.enum(['granted', 'revoked', 'none']),
      since: Instant.optional(),
      /** The fact that established the status. */
      factId: z.string().optional(),
      /** Marketing is part of what was agreed to, with proof. */
      coversMarketing: z.boolean(),
      /** A purchase or an inquiry that implies consent (CASL s. 10). */
      implied: z.object({ by: z.enum(['purchase', 'inquiry']), at: Instant }).optional(),
      confirmedAge: z.int().optional(),
    }),
    suppression: z.object({
      suppressed: z.boolean(),
      /** Categories that were revoked, where not everything was; marketing where only a list was named. */
      partly: z.array(ReplyCategory).optional(),
      /** The carrier refuses this number: even an acknowledgement would not arrive. */
      byCarrier: z.boolean().optional(),
      blocked: z.boolean(),
      wrongNumber: z.boolean().optional(),
      /** A text that may have been an opt-out waits for a person to decide. */
      possibleRevocation: z.boolean().optional(),
    }),
    /** Marketing texts to this number approved in the last 48 hours, oldest first. */
    marketing: z.array(Instant),
    policy: z.object({
      country: z.string(),
      quietHours: z.enum(['strict', 'liveConversation', 'off']),
      guardMinutes: z.number(),
      replies: z.object({ to: z.enum(['texted-us', 'subscribers']), withinHours: z.number() }),
      conversations: z.object({ start: z.enum(['never', 'agents']) }),
      /** The brand’s own age gate: what wants an age wants at least this one. */
      ageGate: z.object({ minimumAge: z.int() }).optional(),
      /** The brand’s switches, by rule id. */
      rules: z.record(z.string(), RuleSwitch),
    }),
  })
  .meta({ id: 'VerdictBasis' });
export type VerdictBasis = z.infer<typeof VerdictBasis>;
