import { engineTitle, isEmbedded, partOf } from '../engines/choice.js';
import type { RunningServices } from './start-services.js';

/** What a person wants to know once it runs: where things are, and nothing that is not there. */
export function announcement(running: RunningServices, name: string, startedInSeconds: number): string {
  const rows = [...addressesOf(running), ...tokenOf(running), ...enginesOf(running)];
  const lines = rows.map(([what, where]) => `  ${what.padEnd(14)} ${where}`);
  return [`${name} is ready on ${running.url} (${startedInSeconds.toFixed(1)} s)`, ...lines, ''].join('\n');
}

type Row = readonly [what: string, where: string];

function addressesOf({ services, url }: RunningServices): Row[] {
  const has = (name: string): boolean => services.some((service) => service.name === name);
  return [
    ...(has('console') ? ([['console', `${url}/`]] as const) : []),
    ...(has('api') ? ([['API docs', `${url}/api/docs`]] as const) : []),
    ...(has('ingest') && !has('api') ? ([['webhooks', `${url}/webhooks/`]] as const) : []),
    ...(has('api') ? [] : ([['health', `${url}/healthz/ready`]] as const)),
  ];
}

/** Only the API asks for it. */
function tokenOf({ services, loaded, secrets }: RunningServices): Row[] {
  if (!secrets || !services.some(({ name }) => name === 'api')) return [];
  const { secretsFile, adminToken } = loaded.environment;
  if (secrets.adminTokenIsNew)
    return [['admin token', `${secrets.adminToken}  (shown this once; kept in ${secretsFile})`]];
  return [['admin token', adminToken === undefined ? `in ${secretsFile}` : 'as PARLEY_ADMIN_TOKEN says']];
}

function enginesOf({ loaded, engines }: RunningServices): Row[] {
  const { environment } = loaded;
  const shared = engines.filter((engine) => !isEmbedded(environment, engine));
  return [
    ...shared.map((engine): Row => [partOf[engine], engineTitle(environment, engine)]),
    ...(shared.length < engines.length ? [['data', environment.dataDir] as const] : []),
    ['configuration', loaded.source],
  ];
}
