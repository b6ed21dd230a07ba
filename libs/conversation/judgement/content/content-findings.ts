import type { VerdictBasis } from '@parley/contracts';
import type { Reply } from '../../state.js';
import { lints, lintsIn } from './lints.js';
import type { SenderPolicy } from '../input.js';

const versions = new Map(lints.map(({ id, changed }) => [id, changed]));

/** What the content lints find in the text of a reply, without a word of it. */
export function contentFindings(
  { text, category, author, automatic }: Reply,
  { brandName, country, content }: SenderPolicy,
): VerdictBasis['reply']['content'] {
  const written = { text, category, author, ...(automatic === undefined ? {} : { automatic }) };
  return lintsIn(written, { ...content, brandName, country }).map(({ lint, reason }) => ({
    lint,
    version: versions.get(lint) ?? '',
    reason,
  }));
}
