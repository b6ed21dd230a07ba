import { runService } from '@parley/runtime/run';
import { nlpRouterService } from './service.js';

await runService(nlpRouterService);
