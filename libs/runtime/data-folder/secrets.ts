import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ParleyError } from '@parley/contracts';
import type { InstallSecrets } from '../lifecycle.js';
import { dataFiles } from './files.js';
import { writeDurably } from './write-durably.js';

const Key = z.base64().refine((text) => Buffer.from(text, 'base64').length >= 32);
const SecretsFile = z.object({ installKey: Key, tokenKey: Key, adminToken: z.string().min(16).optional() });
type SecretsFile = z.infer<typeof SecretsFile>;

/**
 * The secrets of the data folder, made where they do not exist yet. `PARLEY_ADMIN_TOKEN` goes before the token of the file.
 * @throws ParleyError `secrets-unreadable`, `secrets-missing`
 */
export function openSecrets(dataDir: string, adminToken: string | undefined): InstallSecrets {
  const stored = readFile(dataDir) ?? newKeys(dataDir);
  const token = adminToken ?? stored.adminToken;
  const complete = { ...stored, adminToken: token ?? `parley_${randomBytes(32).toString('base64url')}` };
  if (!existsSync(join(dataDir, dataFiles.secrets)) || token === undefined) {
    const kept = adminToken === undefined ? complete : stored;
    writeDurably(join(dataDir, dataFiles.secrets), `${JSON.stringify(kept, null, 2)}\n`);
  }
  return secretsOf(complete, token === undefined);
}

/**
 * As `openSecrets`, for those who stand beside a running process: makes nothing.
 * @throws ParleyError `secrets-missing` before the first start
 */
export function readSecrets(dataDir: string, adminToken: string | undefined): InstallSecrets {
  const stored = readFile(dataDir);
  const token = adminToken ?? stored?.adminToken;
  if (stored && token !== undefined) return secretsOf({ ...stored, adminToken: token }, false);
  throw new ParleyError(
    'secrets-missing',
    `${join(dataDir, dataFiles.secrets)} holds no secrets yet: start Parley once with \`npm start\`, or point PARLEY_DATA_DIR to its data folder`,
    { retryable: false },
  );
}

/** A sentence for the log where others than the owner may read the secrets. */
export function secretsWarning(dataDir: string): string | undefined {
  const file = join(dataDir, dataFiles.secrets);
  if (process.platform === 'win32' || (statSync(file).mode & 0o077) === 0) return undefined;
  return `${file} can be read by others than its owner: run \`chmod 600\` on it`;
}

function readFile(dataDir: string): SecretsFile | undefined {
  const file = join(dataDir, dataFiles.secrets);
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

function newKeys(dataDir: string): SecretsFile {
  if (existsSync(join(dataDir, dataFiles.events))) {
    throw new ParleyError(
      'secrets-missing',
      `${dataDir} holds conversations but no ${dataFiles.secrets}: restore that file from a backup, or set PARLEY_DATA_DIR to another folder to begin anew`,
      { retryable: false },
    );
  }
  return { installKey: randomBytes(32).toString('base64'), tokenKey: randomBytes(32).toString('base64') };
}

function secretsOf(file: SecretsFile & { adminToken: string }, adminTokenIsNew: boolean): InstallSecrets {
  return {
    installKey: Buffer.from(file.installKey, 'base64'),
    tokenKey: Buffer.from(file.tokenKey, 'base64'),
    adminToken: file.adminToken,
    adminTokenIsNew,
  };
}
