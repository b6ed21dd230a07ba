import type { VerdictBasis } from '@parley/contracts';
import type { Reply } from '../../state.js';
import type { SenderPolicy } from '../input.js';
import type { ContentPolicy, TextToLint } from './lint.js';
import { lints, lintsIn } from './lints.js';

const versions = new Map(lints.map(({ id, changed }) => [id, changed]));

/** What the content lints find in the text of a reply, without a word of it. */
export function contentFindings(reply: Reply, policy: SenderPolicy): VerdictBasis['reply']['content'] {
  return lintsIn(...asWritten(reply, policy)).map(({ lint, reason }) => ({
    lint,
    version: versions.get(lint) ?? '',
    reason,
  }));
}

/** What of a reply and of a policy lints look at. */
export function asWritten(
  { text, category, author, automatic }: Reply,
  { brandName, country, content }: SenderPolicy,
): [text: TextToLint, policy: ContentPolicy] {
  return [
    { text, category, author, ...(automatic === undefined ? {} : { automatic }) },
    { ...content, brandName, country },
  ];
}
