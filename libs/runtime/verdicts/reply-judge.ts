import { decide, evolve, type Command, type CommandMeta, type ContactState } from '@parley/conversation';
import type { Refusal, Reply, ReplyVerdict } from '@parley/conversation';
import {
  contentTold,
  currentRuleset,
  judge,
  judgeReply,
  type ContentTold,
  type Ruleset,
} from '@parley/conversation/judgement';
import type { Senders } from '../config/settings.js';
import { senderPolicy } from './sender-policy.js';
import { timeZoneData } from './time-zone-data.js';

export type Wish = Extract<Command, { type: 'RequestReply' }>;

/** What would become of a reply. */
export type Tried =
  | { readonly ok: false; readonly refusal: Refusal }
  | {
      readonly ok: true;
      readonly verdict: ReplyVerdict;
      /** What the verdict would be if nothing in the text were objected to. */
      readonly withoutContent: ReplyVerdict;
      readonly content: readonly ContentTold[];
    };

/**
 * The one way from a reply to its verdict: compliance records what it says, and whoever asks beforehand is told the
 * same, because the same wish leads to the same state, and nobody else reads the policy of a sender code for it.
 */
export class ReplyJudge {
  constructor(
    private readonly senders: Senders,
    readonly ruleset: Ruleset = currentRuleset,
    private readonly timeZones: string = timeZoneData,
  ) {}

  /**
   * @param revision of the contact’s stream that `state` was folded up to; -1 where the verdict is only tried
   * @param now ISO instant
   */
  verdictOn(reply: Reply, state: ContactState, revision: number, now: string): ReplyVerdict {
    const sender = this.senders.find(reply.senderId);
    if (!sender)
      return { kind: 'reject', rules: [{ id: 'sender-not-configured', version: '1' }], ruleset: 'configuration' };
    const { ruleset, timeZones } = this;
    return judgeReply({ reply, state, sender: senderPolicy(sender), now, ruleset, timeZoneData: timeZones, revision });
  }

  /** The verdict that a reply would get if it were asked for at `meta.at`; nothing is recorded. */
  tried(wish: Wish, state: ContactState, meta: CommandMeta): Tried {
    const decision = decide(state, wish, meta);
    if (!decision.ok) return { ok: false, refusal: decision.refusal };
    const { at, actor } = meta;
    const asked = decision.facts.reduce<ContactState>((folded, fact) => evolve(folded, { ...fact, at, actor }), state);
    const reply = asked.replies.byId[wish.replyId]!;
    const verdict = this.verdictOn(reply, asked, -1, at);
    const sender = this.senders.find(reply.senderId);
    const { basis } = verdict;
    if (!basis || !sender) return { ok: true, verdict, withoutContent: verdict, content: [] };
    return {
      ok: true,
      verdict,
      withoutContent: { ...judge({ ...basis, reply: { ...basis.reply, content: [] } }, this.ruleset), basis },
      content: contentTold(reply, senderPolicy(sender), verdict, this.ruleset),
    };
  }
}
