import { ParleyError } from '@parley/contracts';
import { resolveSettings } from './resolve-settings.js';
import type { ParleyConfig } from './schema.js';
import type { ResolvedSender, Senders } from './settings.js';

export function sendersOf(config: ParleyConfig): Senders {
  const all: readonly ResolvedSender[] = config.brands.flatMap((brand) =>
    brand.senders.map((sender) => ({ brand, sender, settings: resolveSettings(sender) })),
  );
  const byId = new Map(all.map((resolved) => [resolved.sender.id, resolved]));
  return {
    all: () => all,
    find: (senderId) => byId.get(senderId),
    get: (senderId) => {
      const found = byId.get(senderId);
      if (found) return found;
      throw new ParleyError(
        'sender-unknown',
        'no sender code of the configuration has this id: check `senders` in parley.yaml',
        {
          retryable: false,
        },
      );
    },
    ofBrand: (brandId) => all.filter(({ brand }) => brand.id === brandId),
  };
}
