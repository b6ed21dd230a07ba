import { initialState, type ContactState, type InboxConversation, type Reply } from '../../state.js';
import { currentRuleset, decidingRules, judgeReply, type JudgementInput, type SenderPolicy } from '../index.js';

/** A Friday, 14:00 in New York and 09:00 in Honolulu: open everywhere. */
export const noon = '2026-11-20T19:00:00.000Z';
/** Midnight in New York. */
export const night = '2026-11-21T05:00:00.000Z';

export const minutesBefore = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) - minutes * 60_000).toISOString();

export const policy: SenderPolicy = {
  country: 'US',
  brandName: 'Acme Shoes',
  quietHours: 'strict',
  guardMinutes: 10,
  replies: { to: 'texted-us', withinHours: 24 },
  conversations: { start: 'never' },
  rules: {},
};

/** What a spec says of a reply and its contact; everything else is the most ordinary case. */
export interface Case {
  readonly reply?: Partial<Reply>;
  readonly consent?: Partial<ContactState['consent']>;
  /** In New York by default, which has no hours of its own. */
  readonly phone?: string;
  readonly postalCode?: string;
  /** Minutes since the customer’s last text; null = never. */
  readonly textedAgo?: number | null;
  readonly others?: readonly Partial<Reply>[];
  readonly carrierAnswered?: boolean;
  readonly conversation?: Partial<InboxConversation>;
  readonly sender?: Partial<SenderPolicy>;
  readonly now?: string;
}

export function inputOf({
  reply,
  consent,
  phone = '+12125550123',
  postalCode,
  textedAgo = 10,
  others = [],
  carrierAnswered = false,
  conversation,
  sender,
  now = noon,
}: Case): JudgementInput {
  const judged: Reply = {
    replyId: 'r1',
    senderId: 'main',
    status: 'requested',
    author: 'agent',
    category: 'conversational_reply',
    requestedAt: now,
    // What marketing has to say as well: cases are about one rule at a time.
    text: 'Acme Shoes: on its way. Reply STOP to end. PO Box 9, Toronto',
    media: [],
    attempt: 0,
    receiptsSeen: [],
    ...reply,
  };
  const texted = textedAgo === null ? undefined : minutesBefore(now, textedAgo);
  const replies = [judged, ...others.map((other, at) => ({ ...judged, replyId: `other-${at}`, ...other }))];
  return {
    reply: judged,
    sender: { ...policy, ...sender },
    now,
    ruleset: currentRuleset,
    timeZoneData: '2026c',
    revision: 7,
    state: {
      ...initialState,
      profile: {
        ...initialState.profile,
        known: true,
        phone,
        ...(postalCode === undefined ? {} : { postalCode }),
      },
      consent: { ...initialState.consent, ...consent },
      messages: {
        ...initialState.messages,
        byId:
          texted === undefined
            ? {}
            : { m1: { senderId: 'main', at: texted, keywordApplied: false, carrierOptOut: carrierAnswered } },
        lastInboundAt: texted === undefined ? {} : { main: texted },
      },
      replies: {
        byId: Object.fromEntries(replies.map((each) => [each.replyId, each])),
        lastPromptAt: {},
        lastText: {},
      },
      inbox: { bySender: { main: { status: 'open', unread: 0, tags: [], notes: [], ...conversation } } },
    },
  };
}

export const verdict = (given: Case) => judgeReply(inputOf(given));

/** The kind of the verdict, and the rules that made it. */
export const decisive = (given: Case): readonly string[] => {
  const judged = verdict(given);
  return [judged.kind, ...decidingRules(judged).map(({ id }) => id)];
};

export const revoked = {
  status: 'revoked',
  suppressed: true,
  coversMarketing: true,
  since: minutesBefore(noon, 1),
} as const;
export const granted = { status: 'granted', coversMarketing: true, since: minutesBefore(noon, 9_999) } as const;

export const ack = (automatic: Reply['automatic'], more: Partial<Reply> = {}): Partial<Reply> => ({
  author: 'system',
  category: 'compliance_ack',
  automatic,
  answers: 'm1',
  text: 'Acme Shoes: done',
  ...more,
});
export const stopConfirmation = ack('stopConfirmation');
export const prompt: Partial<Reply> = {
  author: 'system',
  automatic: 'agentPrompt',
  answers: 'm1',
  text: 'Acme Shoes: text AGENT',
};
