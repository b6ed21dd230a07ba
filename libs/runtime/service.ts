import type { Type } from '@nestjs/common';

/** One of the services of DESIGN §1: what the single process and the service’s own `main.ts` start. */
export interface ServiceDefinition {
  readonly name: string;
  readonly module: Type;
  /** Consumer groups whose handlers stand in the module’s controllers; group names are service names, with a suffix where there are several. */
  readonly groups: readonly string[];
}
