import type { FactBody } from '@parley/contracts';
import { mayEndDoubts } from '../consent/ends-doubts.js';

/** Stands on a conversation while one of its texts may have asked for silence: agents find those by it. */
export const doubtTag = 'possible-revocation';

/** Does a fact end the doubt, for every conversation of the contact? */
export function settlesDoubt(fact: FactBody): boolean {
  switch (fact.type) {
    case 'RevocationDismissed':
      return true;
    case 'ConsentGranted':
      return mayEndDoubts(fact);
    case 'ConsentRevoked':
      return fact.data.scope === 'brand';
    case 'MessageRouted':
      return fact.data.keyword === 'stop';
    default:
      return false;
  }
}

export function withDoubtTag<Tagged extends { readonly tags: readonly string[] }>(conversation: Tagged): Tagged {
  if (conversation.tags.includes(doubtTag)) return conversation;
  return { ...conversation, tags: [...conversation.tags, doubtTag] };
}

export function withoutDoubtTag<Tagged extends { readonly tags: readonly string[] }>(conversation: Tagged): Tagged {
  if (!conversation.tags.includes(doubtTag)) return conversation;
  return { ...conversation, tags: conversation.tags.filter((tag) => tag !== doubtTag) };
}
