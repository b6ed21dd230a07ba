import type { Language } from '@parley/contracts';
import type { AutomaticReply } from '@parley/conversation';
import { wordAutomaticText } from '@parley/conversation/wording';
import type { ResolvedSender } from '@parley/runtime';

export type PromptKind = 'doubleOptInPrompt' | 'ageGatePrompt';

/** The text that asks, in the language wished for where the sender code speaks it, else in its first. */
export function wordPrompt(
  { brand, sender }: ResolvedSender,
  automatic: PromptKind,
  replyId: string,
  wished?: Language,
  minimumAge?: number,
): AutomaticReply {
  const language = wished !== undefined && sender.languages.includes(wished) ? wished : sender.languages[0]!;
  const text = wordAutomaticText({
    kind: automatic,
    language,
    brandName: brand.name,
    helpContact: brand.helpContact,
    country: sender.country,
    ...(minimumAge === undefined ? {} : { minimumAge }),
  });
  return { replyId, automatic, text, language };
}

export function hoursAfter(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
}
