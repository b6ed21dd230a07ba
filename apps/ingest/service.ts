import type { ServiceDefinition } from '@parley/runtime';
import { IngestModule } from './ingest.module.js';

export const ingestService: ServiceDefinition = {
  name: 'ingest',
  module: IngestModule,
  groups: [],
  engines: ['broker'],
  port: 8081,
  startsWithoutBroker: true,
};
