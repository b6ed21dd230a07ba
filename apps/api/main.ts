import { runService } from '@parley/runtime/run';
import { apiService } from './service.js';

await runService(apiService);
