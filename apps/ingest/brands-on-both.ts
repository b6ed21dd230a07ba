import type { Senders } from '@parley/runtime';

/** Ids of brands that can be texted from the simulator and through a real carrier: consent is one for both. */
export function brandsOnBoth(senders: Senders): readonly string[] {
  const brandsOf = (simulated: boolean) =>
    senders
      .all()
      .filter(({ sender }) => (sender.carrier.kind === 'loopback') === simulated)
      .map(({ brand }) => brand.id);
  const real = new Set(brandsOf(false));
  return [...new Set(brandsOf(true))].filter((brandId) => real.has(brandId));
}
