import { runService } from '@parley/runtime/run';
import { conversationProjectionService } from './service.js';

await runService(conversationProjectionService);
