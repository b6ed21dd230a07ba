import { dirname } from 'node:path';
import type { Environment } from '../config/settings.js';
import { isEmbedded } from '../engines/choice.js';
import type { InstallSecrets } from '../lifecycle.js';
import type { EngineName } from '../service.js';
import { ensureDataFolder } from './ensure.js';
import { lockDataFolder } from './lock.js';
import { openSecrets, secretsWarning } from './secrets.js';

export interface Settled {
  /** Undefined where no engine is used: nothing then tells contacts apart. */
  readonly secrets: InstallSecrets | undefined;
  release(): void;
}

/**
 * Takes the data folder into use as far as these engines need it: the lock where one of them is embedded, the secrets
 * where there is any. Processes on shared engines may share a folder.
 * @throws ParleyError `data-folder-unusable`, `data-folder-in-use`, and those of `openSecrets`
 */
export function settleIn(
  environment: Environment,
  engines: readonly EngineName[],
  log: { warn(message: string): void },
): Settled {
  const { dataDir, secretsFile } = environment;
  if (engines.length === 0) return { secrets: undefined, release: () => undefined };
  const embedded = engines.some((engine) => isEmbedded(environment, engine));
  if (embedded || dirname(secretsFile) === dataDir) ensureDataFolder(dataDir);
  const lock = embedded ? lockDataFolder(dataDir) : undefined;
  try {
    const secrets = openSecrets(environment);
    const warning = secretsWarning(environment);
    if (warning) log.warn(warning);
    return { secrets, release: () => lock?.release() };
  } catch (error) {
    lock?.release();
    throw error;
  }
}
