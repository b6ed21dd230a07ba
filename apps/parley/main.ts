import { runServices } from '@parley/runtime/run';
import { services } from './services.js';

await runServices(services, { name: 'parley' });
