import { runService } from '@parley/runtime/run';
import { csrConnectorService } from './service.js';

await runService(csrConnectorService);
