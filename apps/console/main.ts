import { runService } from '@parley/runtime/run';
import { consoleService } from './service.js';

await runService(consoleService);
