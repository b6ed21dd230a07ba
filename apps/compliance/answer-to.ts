import { uuidV5, type AutomaticText, type Keyword, type Language } from '@parley/contracts';
import type { AutomaticReply } from '@parley/conversation';
import { wordAutomaticText } from '@parley/conversation/wording';
import type { ResolvedSender } from '@parley/runtime';

/** Keywords with an effect of their own; AGENT has had its effect, a ticket, when it was routed. */
export type AppliedKeyword = Exclude<Keyword, 'agent'>;

const answers: Readonly<Record<AppliedKeyword, AutomaticText>> = {
  stop: 'stopConfirmation',
  help: 'helpAnswer',
  start: 'startConfirmation',
};

/**
 * The one answer to a keyword, in the language of the keyword, whatever the sender code speaks otherwise (CA-LANG); in
 * two where the keyword belongs to both (CA-SC).
 */
export function answerTo(
  { brand, sender }: ResolvedSender,
  messageId: string,
  keyword: AppliedKeyword,
  { language, alsoIn }: { readonly language: Language; readonly alsoIn?: Language },
): AutomaticReply {
  const automatic = answers[keyword];
  const { name: brandName, helpContact } = brand;
  const { country } = sender;
  const both = alsoIn === undefined ? {} : { alsoIn };
  const text = wordAutomaticText({ kind: automatic, language, ...both, brandName, helpContact, country });
  return { replyId: uuidV5('reply', messageId, automatic), automatic, text, language };
}
