import type { ServiceDefinition } from '@parley/runtime';
import { ComplianceModule } from './compliance.module.js';
import { groups } from './groups.js';

export const complianceService: ServiceDefinition = {
  name: 'compliance',
  module: ComplianceModule,
  groups: Object.values(groups),
  engines: ['eventStore', 'broker'],
  port: 8083,
};
