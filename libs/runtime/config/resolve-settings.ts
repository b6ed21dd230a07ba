import type { PolicyOverrides, PolicyPreset, PolicySettings, SenderConfig } from './schema.js';
import type { z } from 'zod';

type Preset = Omit<PolicySettings, 'automatic'> & {
  readonly automatic: { agentPrompt: boolean; unlessConnected: boolean };
};

/** L44; the one hour of K20 is an aim, and nobody’s duty. */
const answerDuty = { when: 'automatic-off', withinHours: 24 } as const;

/** What the three systems do where they disagree (features T1 to T7). */
const presets: Readonly<Record<z.infer<typeof PolicyPreset>, Preset>> = {
  listrak: {
    quietHours: 'strict',
    guardMinutes: 10,
    inbox: { visibility: 'everyone' },
    replies: { to: 'texted-us', withinHours: 24 },
    conversations: { start: 'never' },
    automatic: { agentPrompt: true, unlessConnected: true },
    answerDuty,
  },
  klaviyo: {
    quietHours: 'liveConversation',
    guardMinutes: 10,
    inbox: { visibility: 'everyone' },
    replies: { to: 'subscribers', withinHours: 24 },
    conversations: { start: 'never' },
    automatic: { agentPrompt: true, unlessConnected: true },
    answerDuty,
  },
  patch: {
    quietHours: 'liveConversation',
    guardMinutes: 10,
    inbox: { visibility: 'everyone' },
    replies: { to: 'texted-us', withinHours: 24 },
    conversations: { start: 'agents' },
    automatic: { agentPrompt: false, unlessConnected: false },
    answerDuty,
  },
};

/** The settings of a sender code: its preset, over it what stands in the file, and over both the overrides. */
export function resolveSettings(sender: SenderConfig, overrides: PolicyOverrides = {}): PolicySettings {
  return laidOver(laidOver(presetOf(sender), sender), overrides);
}

function presetOf(sender: SenderConfig): PolicySettings {
  const { automatic, ...preset } = presets[sender.policy];
  // T3: the invalid reply goes quiet once agents read every text on a platform; the AGENT prompt stays.
  const invalidReply = automatic.unlessConnected && sender.connector.kind === 'inbox';
  return { ...preset, automatic: { agentPrompt: automatic.agentPrompt, invalidReply } };
}

function laidOver(settings: PolicySettings, overrides: PolicyOverrides): PolicySettings {
  return {
    quietHours: overrides.quietHours ?? settings.quietHours,
    guardMinutes: overrides.guardMinutes ?? settings.guardMinutes,
    inbox: { ...settings.inbox, ...overrides.inbox },
    replies: { ...settings.replies, ...overrides.replies },
    conversations: { ...settings.conversations, ...overrides.conversations },
    automatic: { ...settings.automatic, ...overrides.automatic },
    answerDuty: { ...settings.answerDuty, ...overrides.answerDuty },
  };
}
