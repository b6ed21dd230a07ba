import type { ServiceDefinition } from '@parley/runtime';
import { groups } from './groups.js';
import { OutboundSenderModule } from './outbound-sender.module.js';

export const outboundSenderService: ServiceDefinition = {
  name: 'outbound-sender',
  module: OutboundSenderModule,
  groups: Object.values(groups),
  engines: ['eventStore', 'broker'],
  port: 8084,
};
