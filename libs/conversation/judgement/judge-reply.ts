import type { ReplyVerdict } from '../commands.js';
import { basisOf } from './basis.js';
import type { JudgementInput } from './input.js';
import { judge } from './judge.js';

/** The verdict on one reply, from everything known at `now`, together with what it was made from. Pure. */
export function judgeReply(input: JudgementInput): ReplyVerdict {
  const basis = basisOf(input);
  return { ...judge(basis, input.ruleset), basis };
}
