import { uuidV5 } from '@parley/contracts';

/** Names content by its hash, such as `3f2a9c1d`: the same content has the same version everywhere. */
export function contentVersion(...content: readonly string[]): string {
  return uuidV5('content', ...content).slice(0, 8);
}
