import { runService } from '@parley/runtime/run';
import { ConsoleAloneModule } from './console-alone.module.js';
import { consoleService } from './service.js';

await runService({ ...consoleService, module: ConsoleAloneModule });
