import type { SenderPolicy } from '@parley/conversation/judgement';
import type { ResolvedSender } from '../config/settings.js';

/** What of the configuration a verdict depends on. */
export function senderPolicy({ brand, sender, settings }: ResolvedSender): SenderPolicy {
  const { quietHours, guardMinutes, replies, conversations } = settings;
  const { name: brandName, helpContact, rules, ageGate, content, addressEvidence } = brand;
  const { shortDomains, shopDomains, identification } = content ?? {};
  const { address, page } = identification ?? {};
  return {
    country: sender.country,
    brandName,
    quietHours,
    guardMinutes,
    replies,
    conversations,
    ...(ageGate === undefined ? {} : { ageGate }),
    ...(addressEvidence === undefined ? {} : { addressEvidence }),
    rules,
    content: {
      helpContact,
      senderCode: sender.code,
      ...(shortDomains === undefined ? {} : { shortDomains }),
      ...(shopDomains === undefined ? {} : { shopDomains }),
      ...(identification === undefined
        ? {}
        : {
            identification: {
              ...(address === undefined ? {} : { address }),
              ...(page === undefined ? {} : { page: page.replace(/^https?:\/\//, '') }),
            },
          }),
    },
  };
}
