import type { RoutingThresholds } from '@parley/contracts';
import { agentFromOf } from '@parley/conversation/routing';
import type { BrandConfig } from '@parley/runtime';

/** What a brand’s costs come to; nothing where it has not weighed any, so that the classifier’s own thresholds hold. */
export function thresholdsOf({ routing }: BrandConfig): Partial<RoutingThresholds> {
  return routing?.costs === undefined ? {} : { agentFrom: agentFromOf(routing.costs) };
}
