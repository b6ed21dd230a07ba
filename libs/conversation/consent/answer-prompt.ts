import type { FactBody } from '@parley/contracts';
import type { MessageCommand } from '../commands.js';
import type { CommandMeta } from '../decision.js';
import { statedAge } from '../routing/stated-age.js';
import { yesOrNo } from '../routing/yes-or-no.js';
import type { ContactState, PendingPrompt, Reply } from '../state.js';

const handedOver: ReadonlySet<Reply['status']> = new Set(['claimed', 'sent', 'delivered', 'unknown']);

/** Is this text the YES to a double opt-in that is pending? Anything else leaves it pending until it expires. */
export function confirmsSubscription(state: ContactState, command: MessageCommand, meta: CommandMeta): boolean {
  const { doubleOptIn } = state.consent;
  if (!doubleOptIn || doubleOptIn.answeredBy !== undefined || state.consent.suppressed) return false;
  return isAsked(state, doubleOptIn, command, meta) && yesOrNo(command.message.text) === 'yes';
}

/** The age that a text states in answer to a gate that is pending, as a fact; undefined where it answers none. */
export function answersAgeGate(state: ContactState, command: MessageCommand, meta: CommandMeta): FactBody | undefined {
  const { ageGate } = state.consent;
  if (!ageGate || !isAsked(state, ageGate, command, meta)) return undefined;
  const { minimumAge, replyId } = ageGate;
  const { messageId, text, acceptedAt } = command.message;
  const age = statedAge(text, acceptedAt);
  const answer = age === undefined ? yesOrNo(text) : age >= minimumAge ? 'yes' : 'no';
  if (answer === undefined) return undefined;
  const data = { minimumAge, messageId, replyId, source: 'wording' as const };
  return { type: answer === 'yes' ? 'AgeConfirmed' : 'AgeRefused', senderId: command.senderId, data };
}

/**
 * A question is open while the customer may have it before them as the last thing the brand said: a prompt that never
 * went out was not asked, and a YES after another text may answer that one.
 */
function isAsked(
  { replies }: ContactState,
  prompt: PendingPrompt,
  { senderId, message }: MessageCommand,
  meta: CommandMeta,
) {
  const asked = replies.byId[prompt.replyId];
  if (!asked?.claimedAt || !handedOver.has(asked.status)) return false;
  if (prompt.senderId !== senderId || message.acceptedAt >= prompt.expiresAt || meta.at < prompt.at) return false;
  const { claimedAt } = asked;
  return !Object.values(replies.byId).some(
    (other) =>
      other !== asked && other.senderId === senderId && other.claimedAt !== undefined && other.claimedAt > claimedAt,
  );
}
