import { join } from 'node:path';
import { dataFiles } from '../data-folder/files.js';
import type { RunningServices } from './start-services.js';

/** What a person wants to know once it runs: where things are. */
export function announcement(
  { url, loaded, secrets }: RunningServices,
  name: string,
  startedInSeconds: number,
): string {
  const { dataDir, adminToken } = loaded.environment;
  const file = join(dataDir, dataFiles.secrets);
  const token = secrets.adminTokenIsNew
    ? `${secrets.adminToken}  (shown this once; kept in ${file})`
    : adminToken === undefined
      ? `in ${file}`
      : 'as PARLEY_ADMIN_TOKEN says';
  const rows = [
    ['console', `${url}/`],
    ['API docs', `${url}/api/docs`],
    ['admin token', token],
    ['data', dataDir],
    ['configuration', loaded.source],
  ] as const;
  const lines = rows.map(([what, where]) => `  ${what.padEnd(14)} ${where}`);
  return [`${name} is ready on ${url} (${startedInSeconds.toFixed(1)} s)`, ...lines, ''].join('\n');
}
