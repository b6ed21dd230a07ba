import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ParleyError } from '@parley/contracts';
import type { Environment } from '../config/settings.js';
import type { InstallSecrets } from '../lifecycle.js';
import { dataFiles } from './files.js';
import { waitForLock } from './lock.js';
import { createDurably, writeDurably } from './write-durably.js';

const Key = z.base64().refine((text) => Buffer.from(text, 'base64').length >= 32);
const SecretsFile = z.object({ installKey: Key, tokenKey: Key, adminToken: z.string().min(16).optional() });
type SecretsFile = z.infer<typeof SecretsFile>;

/** What of the environment says where the secrets lie. `PARLEY_ADMIN_TOKEN` goes before the token of the file. */
export type SecretsPlace = Pick<Environment, 'dataDir' | 'secretsFile' | 'adminToken'>;

/**
 * The secrets of the installation, made where they do not exist yet: where several processes start at once, by one of them.
 * @throws ParleyError `secrets-unreadable`, `secrets-missing`, `secrets-not-kept`
 */
export function openSecrets(place: SecretsPlace): InstallSecrets {
  const { secretsFile: file, adminToken } = place;
  const made = existsSync(file) ? undefined : create(place);
  const stored = readFile(file)!;
  if (adminToken !== undefined) return secretsOf({ ...stored, adminToken }, false);
  if (stored.adminToken !== undefined)
    return secretsOf({ ...stored, adminToken: stored.adminToken }, stored.adminToken === made?.adminToken);
  return addAdminToken(file);
}

/**
 * As `openSecrets`, for those who stand beside a running process: makes nothing.
 * @throws ParleyError `secrets-missing` before the first start, `secrets-unreadable`
 */
export function readSecrets({ secretsFile, adminToken }: SecretsPlace): InstallSecrets {
  const stored = readFile(secretsFile);
  const token = adminToken ?? stored?.adminToken;
  if (stored && token !== undefined) return secretsOf({ ...stored, adminToken: token }, false);
  throw new ParleyError(
    'secrets-missing',
    `${secretsFile} holds no secrets yet: start Parley once with \`npm start\`, or point PARLEY_DATA_DIR to its data folder`,
    { retryable: false },
  );
}

/** A sentence for the log where others than the owner may read the secrets. */
export function secretsWarning({ secretsFile }: SecretsPlace): string | undefined {
  if (process.platform === 'win32' || (statSync(secretsFile).mode & 0o077) === 0) return undefined;
  return `${secretsFile} can be read by others than its owner: run \`chmod 600\` on it, or mount it so`;
}

function readFile(file: string): SecretsFile | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return SecretsFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    const because = (cause as NodeJS.ErrnoException).code ?? 'its content is not what Parley wrote';
    throw new ParleyError(
      'secrets-unreadable',
      `${file} cannot be used (${because}): restore it from a backup. Parley makes no new one, because the keys in it name every stored conversation`,
      { retryable: false },
    );
  }
}

/** What this process would begin with; what the file holds after that may be another’s. */
function create({ dataDir, secretsFile, adminToken }: SecretsPlace): SecretsFile {
  if (existsSync(join(dataDir, dataFiles.events))) {
    throw new ParleyError(
      'secrets-missing',
      `${dataDir} holds conversations but ${secretsFile} is missing: restore that file from a backup, or set PARLEY_DATA_DIR to another folder to begin anew`,
      { retryable: false },
    );
  }
  const keys = { installKey: randomBytes(32).toString('base64'), tokenKey: randomBytes(32).toString('base64') };
  const secrets = adminToken === undefined ? { ...keys, adminToken: newToken() } : keys;
  kept(secretsFile, () => createDurably(secretsFile, textOf(secrets)));
  return secrets;
}

/** The file was made while `PARLEY_ADMIN_TOKEN` was set; now it is not. */
function addAdminToken(file: string): InstallSecrets {
  const lock = kept(file, () => waitForLock(`${file}.lock`));
  try {
    const stored = readFile(file)!;
    const adminToken = stored.adminToken ?? newToken();
    if (stored.adminToken === undefined) kept(file, () => writeDurably(file, textOf({ ...stored, adminToken })));
    return secretsOf({ ...stored, adminToken }, stored.adminToken === undefined);
  } finally {
    lock.release();
  }
}

function kept<T>(file: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    throw new ParleyError(
      'secrets-not-kept',
      `${file} cannot be written (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'}): let the user Parley runs as write there, ` +
        'or put a file there that holds installKey, tokenKey and, unless PARLEY_ADMIN_TOKEN is set, adminToken',
      { retryable: false, cause },
    );
  }
}

const newToken = (): string => `parley_${randomBytes(32).toString('base64url')}`;
const textOf = (secrets: SecretsFile): string => `${JSON.stringify(secrets, null, 2)}\n`;

function secretsOf(file: SecretsFile & { adminToken: string }, adminTokenIsNew: boolean): InstallSecrets {
  return {
    installKey: Buffer.from(file.installKey, 'base64'),
    tokenKey: Buffer.from(file.tokenKey, 'base64'),
    adminToken: file.adminToken,
    adminTokenIsNew,
  };
}
