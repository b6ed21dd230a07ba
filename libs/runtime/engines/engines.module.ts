import type { DynamicModule } from '@nestjs/common';
import { HealthController } from '../health/health.controller.js';
import { tokens } from '../tokens.js';

/** What the runtime offers, by the name of its token; a service alone gets no engine it does not name. */
export type Offered = { readonly [Name in keyof typeof tokens]?: unknown };

/** The one module that knows which adapters stand behind the ports; every other module asks by token. */
export class EnginesModule {
  static offering(offered: Offered): DynamicModule {
    const named = Object.entries(tokens).map(([name, provide]) => ({
      provide,
      useValue: offered[name as keyof Offered],
    }));
    const providers = named.filter(({ useValue }) => useValue !== undefined);
    return {
      module: EnginesModule,
      global: true,
      controllers: [HealthController],
      providers,
      exports: providers.map(({ provide }) => provide),
    };
  }
}
