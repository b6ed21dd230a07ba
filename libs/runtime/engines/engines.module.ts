import type { DynamicModule } from '@nestjs/common';
import { HealthController } from '../health/health.controller.js';
import { tokens } from '../tokens.js';

/** Everything the runtime offers, by the name of its token. */
export type Offered = { readonly [Name in keyof typeof tokens]: unknown };

/** The one module that knows which adapters stand behind the ports; every other module asks by token. */
export class EnginesModule {
  static offering(offered: Offered): DynamicModule {
    const providers = Object.entries(tokens).map(([name, token]) => ({
      provide: token,
      useValue: offered[name as keyof Offered],
    }));
    return {
      module: EnginesModule,
      global: true,
      controllers: [HealthController],
      providers,
      exports: Object.values(tokens),
    };
  }
}
