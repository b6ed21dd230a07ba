import type { ServiceDefinition } from '@parley/runtime';
import { ApiModule } from './api.module.js';

export const apiService: ServiceDefinition = {
  name: 'api',
  module: ApiModule,
  groups: ['api.timers'],
  engines: ['eventStore', 'broker', 'readModels'],
  port: 8087,
  servesWithoutBroker: true,
};
