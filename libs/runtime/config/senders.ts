import { ParleyError } from '@parley/contracts';
import { resolveSettings } from './resolve-settings.js';
import type { BrandConfig, ParleyConfig, PolicyOverrides, SenderConfig } from './schema.js';
import type { ResolvedSender, Senders } from './settings.js';

/** What was changed at run time about a sender code, if anything; the same object until it is changed again. */
export type OverridesOf = (senderId: string) => PolicyOverrides | undefined;

/** The sender codes of a configuration, each with the settings that hold at the moment it is asked for. */
export function sendersOf(config: ParleyConfig, overridesOf: OverridesOf = () => undefined): Senders {
  const all = config.brands.flatMap((brand) => brand.senders.map((sender) => following(brand, sender, overridesOf)));
  const byId = new Map(all.map((current) => [current().sender.id, current]));
  return {
    all: () => all.map((current) => current()),
    find: (senderId) => byId.get(senderId)?.(),
    get: (senderId) => {
      const found = byId.get(senderId)?.();
      if (found) return found;
      throw new ParleyError(
        'sender-unknown',
        'no sender code of the configuration has this id: check `senders` in parley.yaml',
        {
          retryable: false,
        },
      );
    },
    ofBrand: (brandId) => all.map((current) => current()).filter(({ brand }) => brand.id === brandId),
  };
}

function following(brand: BrandConfig, sender: SenderConfig, overridesOf: OverridesOf): () => ResolvedSender {
  let overrides = overridesOf(sender.id);
  let resolved: ResolvedSender = { brand, sender, settings: resolveSettings(sender, overrides) };
  return () => {
    const now = overridesOf(sender.id);
    if (now === overrides) return resolved;
    overrides = now;
    return (resolved = { brand, sender, settings: resolveSettings(sender, now) });
  };
}
