import type { OutgoingText } from '@parley/carriers';
import type { Reply } from '@parley/conversation';

/** Exactly the text that was requested and judged; undefined where the number is not known any more. */
export function outgoingText(
  { replyId, text, media, expiresAt }: Reply,
  from: string,
  to: string | undefined,
  now: string,
): OutgoingText | undefined {
  if (to === undefined) return undefined;
  const validity = expiresAt === undefined ? undefined : Math.floor((Date.parse(expiresAt) - Date.parse(now)) / 1_000);
  return {
    replyId,
    from,
    to,
    text,
    media,
    ...(validity === undefined ? {} : { validitySeconds: validity }),
  };
}
