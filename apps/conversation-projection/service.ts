import type { ServiceDefinition } from '@parley/runtime';
import { ConversationProjectionModule } from './conversation-projection.module.js';

export const conversationProjectionService: ServiceDefinition = {
  name: 'conversation-projection',
  module: ConversationProjectionModule,
  groups: [],
  engines: ['eventStore', 'broker', 'readModels'],
  port: 8086,
};
