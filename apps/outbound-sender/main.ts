import { runService } from '@parley/runtime/run';
import { outboundSenderService } from './service.js';

await runService(outboundSenderService);
