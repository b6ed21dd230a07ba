import type { ServiceDefinition } from '@parley/runtime';
import { groups } from './groups.js';
import { NlpRouterModule } from './nlp-router.module.js';

export const nlpRouterService: ServiceDefinition = {
  name: 'nlp-router',
  module: NlpRouterModule,
  groups: Object.values(groups),
  engines: ['eventStore', 'broker'],
  port: 8082,
};
