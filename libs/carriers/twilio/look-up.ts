import { z } from 'zod';
import type { LookUpOutcome, OutgoingText } from '../port.js';
import { callTwilio, messagesUrl, type TwilioAccount } from './api.js';
import { statusOf } from './status.js';

const Message = z.object({
  sid: z.string(),
  body: z.string().nullable(),
  direction: z.string(),
  status: z.string(),
  date_created: z.string(),
  date_sent: z.string().nullish(),
  error_code: z.coerce.string().regex(/^\d+$/).optional().catch(undefined),
  num_segments: z.coerce.number().int().positive().optional().catch(undefined),
});
const Page = z.object({ messages: z.array(Message), next_page_uri: z.string().nullish() });
type Message = z.infer<typeof Message>;

/** The clocks of two machines, and whole seconds in Twilio's. */
const SLACK_MILLISECONDS = 2_000;
const PAGES = 10;

/**
 * Looks for the text in the account's list: same numbers, same words, created since. Not filtered by `DateSent>`: what
 * still waits in Twilio's queue has no such date, and it is the very text that is asked about. Newest come first.
 * `not-found` means not listed yet: the list may lag behind by minutes, so one such answer proves nothing.
 */
export async function lookUp(
  account: TwilioAccount,
  text: OutgoingText,
  since: string,
  signal: AbortSignal,
): Promise<LookUpOutcome> {
  const earliest = Date.parse(since) - SLACK_MILLISECONDS;
  const candidates: Message[] = [];
  let url: URL | undefined = messagesUrl(account);
  url.search = new URLSearchParams({ To: text.to, From: text.from, PageSize: '100' }).toString();
  for (let pages = 0; url; pages += 1) {
    if (pages === PAGES) return { kind: 'unavailable', because: 'too-many-messages' };
    const answer = await callTwilio(account, url, undefined, signal);
    if (answer.kind !== 'answered') return { kind: 'unavailable', because: answer.because };
    if (answer.status !== 200) return { kind: 'unavailable', because: `http-${answer.status}` };
    const page = Page.safeParse(answer.body);
    if (!page.success) return { kind: 'unavailable', because: 'answer-unreadable' };
    const { messages, next_page_uri: next } = page.data;
    candidates.push(
      ...messages.filter(
        (message) =>
          message.direction.startsWith('outbound') &&
          Date.parse(message.date_created) >= earliest &&
          message.body === text.text,
      ),
    );
    const endsBefore = messages.some((message) => message.date_sent && Date.parse(message.date_sent) < earliest);
    const following: URL | undefined = next && !endsBefore ? new URL(next, url) : undefined;
    if (following && following.origin !== url.origin) return { kind: 'unavailable', because: 'page-of-another-host' };
    url = following;
  }
  if (candidates.length > 1) return { kind: 'unavailable', because: 'several-equal-texts' };
  return candidates[0] ? found(candidates[0]) : { kind: 'not-found' };
}

function found(message: Message): LookUpOutcome {
  return {
    kind: 'found',
    carrierMessageId: message.sid,
    // Whatever a word we do not know says, Twilio has the text.
    status: statusOf(message.status) ?? 'accepted',
    ...(message.error_code !== undefined ? { code: message.error_code } : {}),
    ...(message.num_segments !== undefined ? { segments: message.num_segments } : {}),
  };
}
