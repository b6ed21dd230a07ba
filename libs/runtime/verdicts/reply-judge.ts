import type { ContactState, Reply, ReplyVerdict } from '@parley/conversation';
import { currentRuleset, judgeReply, type Ruleset } from '@parley/conversation/judgement';
import type { Senders } from '../config/settings.js';
import { senderPolicy } from './sender-policy.js';
import { timeZoneData } from './time-zone-data.js';

/**
 * The one way from a reply to its verdict: compliance records what it says, and whoever asks beforehand is told the
 * same, because nobody else reads the policy of a sender code for it.
 */
export class ReplyJudge {
  constructor(
    private readonly senders: Senders,
    private readonly ruleset: Ruleset = currentRuleset,
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
}
