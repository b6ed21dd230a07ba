import type { Finding, JudgementInput } from './input.js';
import { candidateZones, countryOf } from './local-time/candidate-zones.js';
import { nextClosing, nextOpening } from './local-time/windows.js';
import type { Rule } from './rules/rule.js';

const minute = 60_000;
const day = 24 * 60 * minute;

export interface QuietHours {
  readonly findings: readonly { readonly rule: Rule; readonly finding: Finding }[];
  /** When the window closes: a text that is still in a queue then must not be delivered. */
  readonly closesAt?: string;
}

/**
 * Whether it is night where the recipient may be. All windows that apply are looked at together: the next instant is
 * the first at which every one of them is open in every candidate zone.
 */
export function checkQuietHours(rules: readonly Rule[], input: JudgementInput): QuietHours {
  const { reply, state, sender, now } = input;
  if (reply.category === 'compliance_ack') return { findings: [] };
  const { phone } = state.profile;
  const country = countryOf(phone, sender.country);
  const windows = rules.filter((rule) => rule.check === 'window' && rule.jurisdiction === country) as Rule<'window'>[];
  if (windows.length === 0) return { findings: [] };

  const conversational = reply.category === 'conversational_reply';
  if (conversational && sender.quietHours === 'off')
    return allPass(windows, 'replies are not held on this sender code');

  const at = Date.parse(now);
  const zones = candidateZones(phone, sender.country);
  const parameters = windows.map((rule) => rule.parameters);
  const opening = nextOpening(parameters, zones, at);
  const live = conversational && sender.quietHours === 'liveConversation' ? liveConversation(rules, input) : undefined;
  if (opening === at) {
    const closing = live ? undefined : nextClosing(parameters, zones, at);
    return { ...allPass(windows), ...(closing === undefined ? {} : { closesAt: new Date(closing).toISOString() }) };
  }
  if (live)
    return {
      findings: [
        { rule: live, finding: { outcome: 'passes', reason: 'the customer wrote a moment ago' } },
        ...advise(windows),
      ],
    };
  const hold: Finding = {
    outcome: 'holds',
    reason:
      opening === undefined
        ? 'no hour suits every zone: a person must decide'
        : `outside the hours in ${zones.length} zones of ${country}`,
    until: new Date(opening ?? at + day).toISOString(),
  };
  return { findings: windows.map((rule) => ({ rule, finding: hold })) };
}

function liveConversation(rules: readonly Rule[], { reply, state, now }: JudgementInput): Rule | undefined {
  const rule = rules.find((each): each is Rule<'liveConversation'> => each.check === 'liveConversation');
  const textedAt = state.messages.lastInboundAt[reply.senderId];
  if (!rule || textedAt === undefined) return undefined;
  return Date.parse(now) - Date.parse(textedAt) <= rule.parameters.minutes * minute ? rule : undefined;
}

function allPass(rules: readonly Rule[], reason?: string): QuietHours {
  return {
    findings: rules.map((rule) => ({
      rule,
      finding: { outcome: 'passes', ...(reason === undefined ? {} : { reason }) },
    })),
  };
}

function advise(rules: readonly Rule[]): QuietHours['findings'] {
  return rules.map((rule) => ({ rule, finding: { outcome: 'advises', reason: 'outside the hours' } }));
}
