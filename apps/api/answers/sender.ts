import { Actor } from '@parley/contracts';
import { PolicySettings, SettingsSources, sourcesOf, type ResolvedSender, type SettingsChange } from '@parley/runtime';
import { z } from 'zod';

export const SenderSettings = PolicySettings.extend({
  policy: z.string().describe('The preset the settings start from.'),
}).meta({ id: 'SenderSettings', description: 'The policy of a sender code as it holds now.' });
export type SenderSettings = z.infer<typeof SenderSettings>;

export const SettingsInDetail = SenderSettings.extend({
  sources: SettingsSources.describe(
    'Where each setting comes from: the `preset`, the `configuration` file, or an `override` made over the API.',
  ),
  changedAt: z.string().nullable().describe('When the overrides were last changed; null where they never were.'),
  changedBy: Actor.nullable(),
}).meta({ id: 'SenderSettingsInDetail', description: 'The policy of a sender code, and where it comes from.' });
export type SettingsInDetail = z.infer<typeof SettingsInDetail>;

export const Sender = z
  .object({
    id: z.string(),
    code: z.string(),
    country: z.string(),
    languages: z.array(z.string()),
    brand: z.object({ id: z.string(), name: z.string(), helpContact: z.string() }),
    carrier: z.string().describe('Kind of the carrier that moves its texts.'),
    connector: z.string().describe('Kind of the CSR platform its tickets go to.'),
    settings: SenderSettings,
  })
  .meta({ id: 'Sender', description: 'A sender code of a brand. No credential is ever shown.' });
export type Sender = z.infer<typeof Sender>;

export function settingsOf({ sender, settings }: ResolvedSender): SenderSettings {
  return { policy: sender.policy, ...settings };
}

export function settingsInDetailOf(resolved: ResolvedSender, change: SettingsChange | undefined): SettingsInDetail {
  return {
    ...settingsOf(resolved),
    sources: sourcesOf(resolved.sender, change?.overrides),
    changedAt: change?.at ?? null,
    changedBy: change?.actor ?? null,
  };
}

export function senderOf(resolved: ResolvedSender): Sender {
  const { brand, sender } = resolved;
  return {
    id: sender.id,
    code: sender.code,
    country: sender.country,
    languages: sender.languages,
    brand: { id: brand.id, name: brand.name, helpContact: brand.helpContact },
    carrier: sender.carrier.kind,
    connector: sender.connector.kind,
    settings: settingsOf(resolved),
  };
}
