import { classifyFailure, segmentsOf, type SendOutcome } from '@parley/carriers';
import type { Reply, ReplyCommand } from '@parley/conversation';

/** Milliseconds after which a reply of unknown outcome is asked about for the first time. */
const FIRST_LOOK_UP = 5_000;
const FIRST_RETRY = 30_000;
const LONGEST_RETRY = 900_000;
/** Attempts in all, where the table of carrier errors says nothing of the code. */
const MAX_ATTEMPTS = 5;

/** The command that records what a carrier answered to one attempt. */
export function outcomeCommand(
  { replyId, text }: Reply,
  attempt: number,
  carrier: string,
  outcome: SendOutcome,
  now: string,
  random: () => number,
): ReplyCommand {
  switch (outcome.kind) {
    case 'sent':
      return sentCommand({ replyId, text }, attempt, outcome, 'answer');
    case 'unknown':
      return unknownCommand(replyId, attempt, outcome.because, now);
    case 'failed': {
      const { code } = outcome;
      const most = classifyFailure(carrier, code).maxAttempts ?? MAX_ATTEMPTS;
      if (outcome.class !== 'retry') return { type: 'RecordSendFailure', replyId, attempt, code, class: outcome.class };
      if (attempt >= most) return { type: 'RecordSendFailure', replyId, attempt, code, class: 'permanent' };
      const wait = waitBefore(attempt + 1, outcome.retryAfterSeconds) * (1 + 0.2 * random());
      return { type: 'RecordSendFailure', replyId, attempt, code, class: 'retry', retryAt: later(now, wait) };
    }
  }
}

/** Milliseconds: the first retry comes when the carrier asks for it, further ones not before their usual time. */
function waitBefore(attempt: number, askedSeconds: number | undefined): number {
  const usual = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (attempt - 2));
  if (askedSeconds === undefined) return usual;
  return attempt === 2 ? askedSeconds * 1_000 : Math.max(usual, askedSeconds * 1_000);
}

/** Segments as the carrier counts them, where it does; the alphabet is ours to know. */
export function sentCommand(
  { replyId, text }: Pick<Reply, 'replyId' | 'text'>,
  attempt: number,
  { carrierMessageId, segments }: { carrierMessageId: string; segments?: number },
  knownBy: 'answer' | 'lookup',
): ReplyCommand {
  const counted = segmentsOf(text);
  return {
    type: 'RecordSent',
    replyId,
    attempt,
    carrierMessageId,
    segments: segments !== undefined && segments > 0 ? segments : counted.segments,
    encoding: counted.encoding,
    knownBy,
  };
}

export function unknownCommand(replyId: string, attempt: number, because: string, now: string): ReplyCommand {
  return { type: 'RecordOutcomeUnknown', replyId, attempt, because, lookUpAt: later(now, FIRST_LOOK_UP) };
}

/** The instant so many milliseconds after another. */
export function later(now: string, ms: number): string {
  return new Date(Date.parse(now) + ms).toISOString();
}
