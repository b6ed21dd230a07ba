import { accessSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { ParleyError } from '@parley/contracts';

/**
 * Makes the data folder where it is missing.
 * @throws ParleyError `data-folder-unusable`
 */
export function ensureDataFolder(dataDir: string): void {
  try {
    make(dataDir);
    readdirSync(dataDir);
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const [because, fix] = wordsFor((cause as NodeJS.ErrnoException).code);
    throw new ParleyError(
      'data-folder-unusable',
      `the data folder ${dataDir} ${because}: ${fix}set PARLEY_DATA_DIR to another folder`,
      { retryable: false, cause },
    );
  }
}

/** Folder by folder: a recursive mkdir never ends where a file system answers that a new folder does not exist, as /proc does. */
function make(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) make(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process was quicker, or a link leads nowhere: what follows tells them apart.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function wordsFor(code = 'unknown reason'): [because: string, fix: string] {
  switch (code) {
    case 'ENOTDIR':
      return ['is a file, or lies below one', 'move that file away, or '];
    case 'EACCES':
    case 'EPERM':
      return [`cannot be written (${code})`, 'let the user Parley runs as write there, or '];
    case 'EROFS':
      return [`cannot be written (${code})`, 'mount its file system for writing, or '];
    case 'ENOENT':
      return [`cannot be made (${code})`, ''];
    default:
      return [`cannot be used (${code})`, ''];
  }
}
