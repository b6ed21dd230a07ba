import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { ack, type Outcome } from '@parley/broker';
import { Consume, OnFact, type MessageContext } from '@parley/broker/nest';
import { topics, type RecordedFact, type TimerDue } from '@parley/contracts';
import { groups } from './groups.js';
import { HandOverReply } from './hand-over-reply.js';
import { LookUpReply } from './look-up-reply.js';
import { approvalOf, triggerOf } from './trigger.js';

/** Sends what was approved, tries again what a carrier put off, and asks about what it did not answer. */
@Controller()
export class SendReplies {
  constructor(
    @Inject(HandOverReply) private readonly handOver: HandOverReply,
    @Inject(LookUpReply) private readonly lookUp: LookUpReply,
  ) {}

  @OnFact(groups.facts, 'ReplyApproved')
  approved(@Payload() fact: RecordedFact<'ReplyApproved'>, @Ctx() { signal, share }: MessageContext): Promise<Outcome> {
    return this.handOver.run(approvalOf(fact), signal, share);
  }

  @Consume(groups.timers, topics.timers)
  async due(@Payload() timer: TimerDue, @Ctx() { signal, share }: MessageContext): Promise<Outcome> {
    switch (timer.kind) {
      case 'reply-retry':
        return this.handOver.run(triggerOf(timer), signal, share);
      case 'reply-lookup':
        return this.lookUp.run(triggerOf(timer));
      default:
        return ack;
    }
  }
}
