import { runService } from '@parley/runtime/run';
import { ingestService } from './service.js';

await runService(ingestService);
