import { uuidV5, type AutomaticText, type Language } from '@parley/contracts';
import type { AutomaticReply } from '@parley/conversation';
import { wordAutomaticText } from '@parley/conversation/wording';
import type { ResolvedSender } from '@parley/runtime';

/** What an unclear text is answered with on this sender code, in one of its languages; undefined where nothing is. */
export function promptOf(
  { brand, sender, settings }: ResolvedSender,
  messageId: string,
  spoken: Language,
): AutomaticReply | undefined {
  const automatic = promptKind(settings.automatic);
  if (!automatic) return undefined;
  const language = sender.languages.includes(spoken) ? spoken : sender.languages[0]!;
  const text = wordAutomaticText({
    kind: automatic,
    language,
    brandName: brand.name,
    helpContact: brand.helpContact,
    country: sender.country,
  });
  return { replyId: uuidV5('reply', messageId, automatic), automatic, text, language };
}

/** Of the two messages (features T3) the AGENT prompt goes first; the presets switch the other off beside a CSR platform. */
function promptKind({ agentPrompt, invalidReply }: ResolvedSender['settings']['automatic']): AutomaticText | undefined {
  if (agentPrompt) return 'agentPrompt';
  return invalidReply ? 'invalidReply' : undefined;
}
