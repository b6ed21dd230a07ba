import type { Type } from '@nestjs/common';

/** What a service may stand on; it is ready only while these answer. */
export type EngineName = 'eventStore' | 'broker' | 'readModels';

/** One of the services of DESIGN §1: what the single process and the service’s own `main.ts` start. */
export interface ServiceDefinition {
  readonly name: string;
  readonly module: Type;
  /** Consumer groups whose handlers stand in the module’s controllers; group names are service names, with a suffix where there are several. */
  readonly groups: readonly string[];
  /** The engines it uses: a process opens those of its services and no other. */
  readonly engines: readonly EngineName[];
  /** Where it listens when it runs alone and `PORT` says nothing. */
  readonly port: number;
  /**
   * It goes on without a broker on the network, because it keeps on its own disk what that does not take: alone it
   * starts before the broker answers, and no outage of it turns traffic away. With `PARLEY_SPOOL=off` it is as others.
   */
  readonly startsWithoutBroker?: boolean;
  /** The requests it takes need no broker, only work behind them does: an outage of it turns no traffic away. */
  readonly servesWithoutBroker?: boolean;
}
