import type { ServiceDefinition } from '@parley/runtime';
import { CsrConnectorModule } from './csr-connector.module.js';
import { groups } from './groups.js';

export const csrConnectorService: ServiceDefinition = {
  name: 'csr-connector',
  module: CsrConnectorModule,
  groups: Object.values(groups),
  engines: ['eventStore', 'broker'],
  port: 8085,
};
