import { ack, park, type Outcome } from '@parley/broker';
import type { Command, Reply, ReplyVerdict } from '@parley/conversation';
import { decidingRules, needsPerson } from '@parley/conversation/judgement';
import { ReplyJudge } from '@parley/runtime/verdicts';
import { actor, type ComplianceParts } from './compliance-parts.js';

/** Stands on a conversation whose reply no hour suits, until an agent takes it away: agents find those by it. */
export const decisionTag = 'needs-decision';

/** A fact or a timer that asks for a verdict. */
export interface Question {
  readonly contactId: string;
  readonly brandId: string;
  readonly replyId: string;
  /** Unique to the fact or the timer. */
  readonly cause: string;
  readonly traceparent?: string;
}

/**
 * Records the verdict on a reply. Everything is looked at anew each time, on the newest state and inside the decision:
 * a reply that was held is not let go because its time has come, but because nothing stands in its way then.
 */
export class JudgeReply {
  private readonly judge: ReplyJudge;

  constructor(private readonly parts: ComplianceParts) {
    this.judge = new ReplyJudge(parts.senders, parts.ruleset, parts.timeZoneData);
  }

  /** Errors: those of {@link Contacts.execute}. */
  async run({ contactId, brandId, replyId, cause, traceparent }: Question): Promise<Outcome> {
    const at = this.parts.clock.now();
    const meta = { at, cause, actor, ...(traceparent === undefined ? {} : { traceparent }) };
    let judged: { reply: Reply; verdict: ReplyVerdict } | undefined;
    const executed = await this.parts.contacts.execute(
      { contactId, brandId },
      meta,
      (state, revision): Command | undefined => {
        const reply = state.replies.byId[replyId];
        judged = undefined;
        if (reply && reply.status !== 'requested' && reply.status !== 'held') return undefined;
        // The core refuses what was never requested; the verdict does not matter then.
        const verdict = reply ? this.judge.verdictOn(reply, state, revision, at) : unknownReply;
        if (reply) judged = { reply, verdict };
        return { type: 'JudgeReply', replyId, verdict };
      },
    );
    if (!executed.ok) return park(executed.refusal.code);
    if (!judged || executed.facts.length === 0) return ack;
    this.count(judged);
    if (!needsPerson(judged.verdict)) return ack;
    const { senderId } = judged.reply;
    const tag: Command = { type: 'AddTag', senderId, tag: decisionTag };
    // Where there is no conversation to tag, the log has told.
    await this.parts.contacts.execute({ contactId, brandId }, { ...meta, cause: `${cause}#tag` }, tag);
    return ack;
  }

  private count({ reply, verdict }: { reply: Reply; verdict: ReplyVerdict }): void {
    const { metrics } = this.parts;
    metrics.verdicts.inc({ sender: reply.senderId, category: reply.category, verdict: verdict.kind });
    for (const { id: rule } of decidingRules(verdict)) metrics.rules.inc({ rule, verdict: verdict.kind });
    if (needsPerson(verdict))
      this.parts.log.warn(
        { replyId: reply.replyId },
        'no hour suits every zone this reply may go to: a person must decide',
      );
  }
}

const unknownReply: ReplyVerdict = {
  kind: 'reject',
  rules: [{ id: 'reply-unknown', version: '1' }],
  ruleset: 'configuration',
};
