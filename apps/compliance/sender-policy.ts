import type { SenderPolicy } from '@parley/conversation/judgement';
import type { ResolvedSender } from '@parley/runtime';

/** What of the configuration a verdict depends on. */
export function senderPolicy({ brand, sender, settings }: ResolvedSender): SenderPolicy {
  const { quietHours, guardMinutes, replies, conversations } = settings;
  const { name: brandName, rules } = brand;
  return { country: sender.country, brandName, quietHours, guardMinutes, replies, conversations, rules };
}
