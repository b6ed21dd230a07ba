import type { RoutingThresholds } from '@parley/contracts';
import type { IntentGuess, IntentRoute } from './classifier.js';

/** What a text costs that is routed wrongly, in any unit: only the proportion counts. */
export interface Costs {
  readonly wrongTicket: number;
  readonly wrongClarify: number;
}

/** A customer who is not understood costs thrice a ticket that nobody needed. */
export const defaultCosts: Costs = { wrongTicket: 1, wrongClarify: 3 };

/** The chance from which a ticket is the cheaper mistake. */
export const agentFromOf = ({ wrongTicket, wrongClarify }: Costs): number => wrongTicket / (wrongTicket + wrongClarify);

/**
 * Silence is the one answer that nobody can set right: what is taken for thanks gets none only where an agent is hardly
 * needed, and thanks are the clear first of all kinds that need none. Both are chances, 0 to 1.
 */
export const usualSilence = { silentBelow: 0.1, thanksFrom: 0.6 } as const satisfies Partial<RoutingThresholds>;

/** Where a guess leads. */
export interface RoutedGuess {
  readonly route: IntentRoute;
  /** A label of the classifier, or `other` where a person is needed but the matter is unclear. */
  readonly intent: string;
  /** 0 to 1: how sure the classifier is of the route. */
  readonly confidence: number;
}

/**
 * A likely customer goes to an agent, named or not: a ticket labelled `other` costs seconds, and a
 * wrong “we did not understand” a customer. Sure thanks need no answer; what else is unclear is asked back.
 */
export function routeOfGuess(
  { agent, matters, unclear }: IntentGuess,
  {
    agentFrom,
    intentFrom,
    silentBelow = usualSilence.silentBelow,
    thanksFrom = usualSilence.thanksFrom,
  }: RoutingThresholds,
): RoutedGuess {
  if (agent >= agentFrom) {
    const likeliest = matters[0];
    const named = likeliest !== undefined && likeliest.share >= intentFrom;
    return { route: 'agent', intent: named ? likeliest.label : 'other', confidence: agent };
  }
  const thanks = unclear.label === 'ack' && agent < silentBelow && unclear.share >= thanksFrom;
  return {
    route: thanks ? 'none' : 'clarify',
    intent: unclear.label,
    confidence: fourDigits(1 - agent),
  };
}

/** What is recorded does not depend on the last bits of a sum. */
export const fourDigits = (share: number): number => Math.round(share * 1e4) / 1e4;
