import { runServices } from '@parley/runtime/run';
import { ingestService } from '../../ingest/service.js';

// For `npm run bench`: what taking in texts costs while nobody works on them. Says when it takes them.
await runServices([ingestService], { name: 'ingest-alone' });
process.send?.('ready');
