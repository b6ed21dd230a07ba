import { ProblemError, type LoadedConfig } from '@parley/runtime';

/** @throws ProblemError `brand-unknown` */
export function expectBrand({ config }: LoadedConfig, brandId: string): void {
  if (config.brands.some(({ id }) => id === brandId)) return;
  throw new ProblemError(404, 'brand-unknown', 'No brand of the configuration has this id.');
}
