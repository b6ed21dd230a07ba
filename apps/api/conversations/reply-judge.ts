import type { Provider } from '@nestjs/common';
import { tokens, type Senders } from '@parley/runtime';
import { ReplyJudge } from '@parley/runtime/verdicts';

export const replyJudge = Symbol('api.replyJudge');

export const replyJudgeProvider: Provider = {
  provide: replyJudge,
  useFactory: (senders: Senders) => new ReplyJudge(senders),
  inject: [tokens.senders],
};
