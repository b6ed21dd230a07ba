import { runService } from '@parley/runtime/run';
import { complianceService } from './service.js';

await runService(complianceService);
