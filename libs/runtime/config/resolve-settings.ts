import type { PolicyPreset, PolicySettings, SenderConfig } from './schema.js';
import type { z } from 'zod';

type Preset = Omit<PolicySettings, 'automatic'> & {
  readonly automatic: { agentPrompt: boolean; unlessConnected: boolean };
};

/** What the three systems do where they disagree (features T1 to T7). */
const presets: Readonly<Record<z.infer<typeof PolicyPreset>, Preset>> = {
  listrak: {
    quietHours: 'strict',
    inbox: { visibility: 'everyone' },
    replies: { to: 'texted-us', withinHours: 24 },
    conversations: { start: 'never' },
    automatic: { agentPrompt: true, unlessConnected: true },
  },
  klaviyo: {
    quietHours: 'liveConversation',
    inbox: { visibility: 'everyone' },
    replies: { to: 'subscribers', withinHours: 24 },
    conversations: { start: 'never' },
    automatic: { agentPrompt: true, unlessConnected: true },
  },
  patch: {
    quietHours: 'liveConversation',
    inbox: { visibility: 'everyone' },
    replies: { to: 'texted-us', withinHours: 24 },
    conversations: { start: 'agents' },
    automatic: { agentPrompt: false, unlessConnected: false },
  },
};

/** The settings of a sender code: its preset, with whatever stands beside it in the file. */
export function resolveSettings(sender: SenderConfig): PolicySettings {
  const { automatic, ...preset } = presets[sender.policy];
  // T3: the invalid reply goes quiet once agents read every text on a platform; the AGENT prompt stays.
  const invalidReply = automatic.unlessConnected && sender.connector.kind === 'inbox';
  return {
    quietHours: sender.quietHours ?? preset.quietHours,
    inbox: { ...preset.inbox, ...sender.inbox },
    replies: { ...preset.replies, ...sender.replies },
    conversations: { ...preset.conversations, ...sender.conversations },
    automatic: { agentPrompt: automatic.agentPrompt, invalidReply, ...sender.automatic },
  };
}
