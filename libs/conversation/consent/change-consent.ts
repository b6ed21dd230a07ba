import type { ConsentSource, ReplyCategory } from '@parley/contracts';
import type { ConsentCommand } from '../commands.js';
import { accept, nothing, refuse, type CommandMeta, type Decision } from '../decision.js';
import { recordGrant } from '../ledger/record-grant.js';
import type { ConsentState, ContactState } from '../state.js';
import { overtaken } from './overtaken.js';

type RevokeConsent = Extract<ConsentCommand, { type: 'RevokeConsent' }>;

const unknownContact = () => refuse('contact-not-found', 'Nobody with this number is known to the brand yet.');
const evidenceOf = (evidence: string | undefined) => (evidence === undefined ? {} : { evidence });

export function grantConsent(
  state: ContactState,
  command: Extract<ConsentCommand, { type: 'GrantConsent' }>,
  meta: CommandMeta,
): Decision {
  return recordGrant(state, command, meta);
}

/**
 * A wish that came by another way than a text: by voice, by e-mail, through the carrier or a program. It holds from now on,
 * and not from when it was received: nothing is told of the days between but that they passed.
 */
export function revokeConsent(state: ContactState, command: RevokeConsent, { at }: CommandMeta): Decision {
  if (!state.profile.known) return unknownContact();
  const { source, channel, senderId, messageId } = command;
  const receivedAt = command.receivedAt ?? state.messages.byId[messageId ?? '']?.at;
  if (command.receivedAt !== undefined && command.receivedAt > at)
    return refuse(
      'instant-in-the-future',
      `A wish that is received on ${command.receivedAt} cannot be recorded on ${at}.`,
    );
  const wishedAt = receivedAt ?? at;
  if (hasLeft(state.consent, source, wishedAt) && !overtakesStart(state, receivedAt)) return nothing;
  const part = partOf(command);
  if (part && hasLeftPart(state.consent, part, wishedAt)) return nothing;
  const cancelledReplyIds = overtaken(state, part && (({ category }) => part.ends.includes(category)));
  return accept({
    type: 'ConsentRevoked',
    ...(senderId === undefined ? {} : { senderId }),
    data: {
      source,
      channel,
      ...(part ? part.data : { scope: 'brand' }),
      ...(messageId === undefined ? {} : { messageId }),
      ...(receivedAt === undefined ? {} : { receivedAt }),
      effectiveAt: at,
      ...(cancelledReplyIds.length === 0 ? {} : { cancelledReplyIds }),
    },
    personal: evidenceOf(command.evidence),
  });
}

/** A newer wish is no repeat: a START from between the two may still be in a queue. What a carrier tells names no time. */
const hasLeft = ({ status, silencedAt = '' }: ConsentState, source: ConsentSource, wishedAt: string): boolean =>
  status === 'revoked' && (source === 'carrier' || silencedAt >= wishedAt);

function hasLeftPart(
  { partlyRevoked = [], leftLists = [], limitedAt = '' }: ConsentState,
  { ends, list }: NonNullable<ReturnType<typeof partOf>>,
  wishedAt: string,
): boolean {
  const named = ends.every((each) => partlyRevoked.includes(each)) && (list === undefined || leftLists.includes(list));
  return named && limitedAt >= wishedAt;
}

/** Does a START wait to be applied that this wish came after? Unrecorded, the wish would be undone by it. */
function overtakesStart({ consent, messages }: ContactState, receivedAt: string | undefined): boolean {
  const wish = messages.byId[consent.lastWish ?? ''];
  if (wish?.keyword !== 'start' || wish.keywordApplied) return false;
  return receivedAt === undefined || receivedAt >= wish.at;
}

/** What a wish names where it is not about everything. Replies name no list: whoever leaves one gets no marketing at all. */
function partOf({ categories, list }: RevokeConsent) {
  if (categories === undefined && list === undefined) return undefined;
  const named = categories === undefined ? {} : { categories: [...categories] };
  const data = { scope: 'list' as const, ...named, ...(list === undefined ? {} : { list }) };
  const ends: readonly ReplyCategory[] = categories ?? ['marketing'];
  return { ends, list, data };
}
