import { Controller, Inject } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { ack, type Outcome } from '@parley/broker';
import { Consume, OnFact } from '@parley/broker/nest';
import { topics, type RecordedFact, type TimerDue } from '@parley/contracts';
import { AlarmAnswer } from './alarm-answer.js';
import { AlarmRevocation } from './alarm-revocation.js';
import { ApplyKeyword } from './apply-keyword.js';
import { groups } from './groups.js';
import { JudgeReply } from './judge-reply.js';

@Controller()
export class FollowConversations {
  constructor(
    @Inject(ApplyKeyword) private readonly applyKeyword: ApplyKeyword,
    @Inject(JudgeReply) private readonly judgeReply: JudgeReply,
    @Inject(AlarmRevocation) private readonly alarmRevocation: AlarmRevocation,
    @Inject(AlarmAnswer) private readonly alarmAnswer: AlarmAnswer,
  ) {}

  @OnFact(groups.facts, 'MessageRouted')
  routed(@Payload() fact: RecordedFact<'MessageRouted'>): Promise<Outcome> {
    return this.applyKeyword.run(fact);
  }

  @OnFact(groups.facts, 'ReplyRequested')
  requested(@Payload() fact: RecordedFact<'ReplyRequested'>): Promise<Outcome> {
    const { id: cause, contactId, brandId, traceparent, data } = fact;
    const traced = traceparent === undefined ? {} : { traceparent };
    return this.judgeReply.run({ cause, contactId, brandId, replyId: data.replyId, ...traced });
  }

  @Consume(groups.timers, topics.timers)
  async due(@Payload() timer: TimerDue): Promise<Outcome> {
    const { kind, contactId, brandId, timerId, subject, dueAt } = timer;
    if (kind === 'revocation-settle') return this.alarmRevocation.run(timer);
    if (kind === 'answer-due') return this.alarmAnswer.run(timer);
    if (kind !== 'held-reply') return ack;
    // A timer that comes due again at another instant is another cause.
    return this.judgeReply.run({ cause: `${timerId}@${dueAt}`, contactId, brandId, replyId: subject });
  }
}
