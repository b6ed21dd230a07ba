import { z } from 'zod';
import type { PolicyOverrides, SenderConfig } from './schema.js';

const Source = z.enum(['preset', 'configuration', 'override']);
type Source = z.infer<typeof Source>;

/** Where each policy setting of a sender code comes from, in the shape of the settings. */
export const SettingsSources = z.object({
  quietHours: Source,
  guardMinutes: Source,
  inbox: z.object({ visibility: Source }),
  replies: z.object({ to: Source, withinHours: Source }),
  conversations: z.object({ start: Source }),
  automatic: z.object({ agentPrompt: Source, invalidReply: Source }),
  answerDuty: z.object({ when: Source, withinHours: Source }),
});
export type SettingsSources = z.infer<typeof SettingsSources>;

export function sourcesOf(inFile: SenderConfig, overrides: PolicyOverrides = {}): SettingsSources {
  const source = (pick: (settings: PolicyOverrides) => unknown): Source => {
    if (pick(overrides) !== undefined) return 'override';
    return pick(inFile) === undefined ? 'preset' : 'configuration';
  };
  return {
    quietHours: source(({ quietHours }) => quietHours),
    guardMinutes: source(({ guardMinutes }) => guardMinutes),
    inbox: { visibility: source(({ inbox }) => inbox?.visibility) },
    replies: { to: source(({ replies }) => replies?.to), withinHours: source(({ replies }) => replies?.withinHours) },
    conversations: { start: source(({ conversations }) => conversations?.start) },
    automatic: {
      agentPrompt: source(({ automatic }) => automatic?.agentPrompt),
      invalidReply: source(({ automatic }) => automatic?.invalidReply),
    },
    answerDuty: {
      when: source(({ answerDuty }) => answerDuty?.when),
      withinHours: source(({ answerDuty }) => answerDuty?.withinHours),
    },
  };
}
