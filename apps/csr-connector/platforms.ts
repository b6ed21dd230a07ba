import type { Clock, Senders } from '@parley/runtime';
import { inboxPlatform } from './inbox-platform.js';
import type { Platform } from './platform.js';
import { WebhookPlatform } from './webhook/webhook-platform.js';

/** The platform of each sender code, by sender id. */
export type Platforms = ReadonlyMap<string, Platform>;

export function platformsOf(senders: Senders, clock: Clock): Platforms {
  return new Map(
    senders.all().map((resolved) => {
      const { id, connector } = resolved.sender;
      return [id, connector.kind === 'inbox' ? inboxPlatform : new WebhookPlatform(connector, resolved, clock)];
    }),
  );
}
