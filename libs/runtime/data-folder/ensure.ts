import { accessSync, constants, mkdirSync } from 'node:fs';
import { ParleyError } from '@parley/contracts';

/**
 * Makes the data folder where it is missing.
 * @throws ParleyError `data-folder-unusable`
 */
export function ensureDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new ParleyError(
      'data-folder-unusable',
      `the data folder ${dataDir} cannot be written (${code ?? 'unknown reason'}): give its owner the right, or set PARLEY_DATA_DIR to another folder`,
      { retryable: false, cause },
    );
  }
}
