import type { RoutingVerdict } from '../commands.js';
import type { SettledRoute } from '../messages/settle-route.js';
import type { ReceivedMessage } from '../state.js';

/** Kinds of text that nobody has to write back to. */
const needNobody: ReadonlySet<string | undefined> = new Set(['ack', 'praise', 'spam', 'chitchat', 'greeting']);

export const needsNobody = (intent: string | undefined): boolean => needNobody.has(intent);

/**
 * Does a routed text need an answer? What goes to a person only because a ticket is open does not where the verdict itself
 * found a kind that needs nobody; what is unclear does.
 */
export function needsAnswer({ route, because }: SettledRoute, verdict: RoutingVerdict): boolean {
  if (route !== 'agent') return false;
  return because !== 'open-ticket' || (verdict.route !== 'none' && !needsNobody(verdict.intent));
}

/** Is a recorded text one that has to be answered in time, if nobody has done so? What a person says of it counts most. */
export function wantsAnswer({ answerDueAt, intent, corrected }: ReceivedMessage): boolean {
  return answerDueAt !== undefined && !(corrected === true && needsNobody(intent));
}
