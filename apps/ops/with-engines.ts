import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig, systemClock } from '@parley/runtime';
import { isEmbedded, openEngines, type Engines } from '@parley/runtime/engines';

/** Opens the engines that the environment names, beside a running process or without one, and closes them again. */
export async function withEngines<T>(work: (engines: Engines) => Promise<T>): Promise<T> {
  const { environment } = loadConfig();
  const { dataDir } = environment;
  if (isEmbedded(environment, 'eventStore') && !existsSync(join(dataDir, 'parley.db'))) {
    throw new Error(
      `${dataDir} holds no conversations yet: start Parley once, or point PARLEY_DATA_DIR to its data folder.`,
    );
  }
  const engines = await openEngines(environment, { clock: systemClock, clientId: 'parley-ops' });
  try {
    return await work(engines);
  } finally {
    await engines.close();
  }
}
