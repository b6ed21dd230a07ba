import type { ServiceDefinition } from '@parley/runtime';
import { apiService } from '../api/service.js';
import { complianceService } from '../compliance/service.js';
import { consoleService } from '../console/service.js';
import { conversationProjectionService } from '../conversation-projection/service.js';
import { csrConnectorService } from '../csr-connector/service.js';
import { ingestService } from '../ingest/service.js';
import { nlpRouterService } from '../nlp-router/service.js';
import { outboundSenderService } from '../outbound-sender/service.js';

/** Every service of the house, in the order a text passes through them. */
export const services: readonly ServiceDefinition[] = [
  ingestService,
  nlpRouterService,
  complianceService,
  outboundSenderService,
  csrConnectorService,
  conversationProjectionService,
  apiService,
  consoleService,
];
