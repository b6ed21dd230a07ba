import type { ServiceDefinition } from '@parley/runtime';
import { ConsoleModule } from './console.module.js';

export const consoleService: ServiceDefinition = {
  name: 'console',
  module: ConsoleModule,
  groups: [],
  engines: [],
  port: 8088,
};
