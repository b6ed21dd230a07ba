import type { SenderPolicy } from '@parley/conversation/judgement';
import type { ResolvedSender } from '@parley/runtime';

/** What of the configuration a verdict depends on. */
export function senderPolicy({ brand, sender, settings }: ResolvedSender): SenderPolicy {
  const { quietHours, replies, conversations } = settings;
  return { country: sender.country, brandName: brand.name, quietHours, replies, conversations };
}
