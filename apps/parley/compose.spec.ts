import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { services } from './services.js';

const root = resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

interface ComposeService {
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly profiles?: readonly string[];
  readonly read_only?: boolean;
}
const compose = parse(read('docker-compose.yml'), { merge: true }) as {
  readonly services: Readonly<Record<string, ComposeService>>;
};
const ours = Object.entries(compose.services).filter(([, { command }]) => command !== undefined);

describe('docker-compose.yml', () => {
  it('starts each service of the house by its own entry, and no other', () => {
    const entries = Object.fromEntries(ours.map(([name, { command }]) => [name, command]));
    expect(entries).toEqual(Object.fromEntries(services.map(({ name }) => [name, [`dist/apps/${name}/main.js`]])));
    for (const { name } of services) expect(existsSync(join(root, 'apps', name, 'main.ts'))).toBe(true);
  });

  it('sets variables that the configuration knows, and names every engine to every service', () => {
    const known = read('docs/reference/configuration.md');
    for (const [, { environment = {} }] of ours) {
      expect(Object.keys(environment).filter((name) => !known.includes(`\`${name}\``))).toEqual([]);
      expect(Object.keys(environment)).toEqual(
        expect.arrayContaining(['PARLEY_KAFKA_BROKERS', 'PARLEY_EVENT_STORE_URL', 'PARLEY_MONGODB_URL']),
      );
    }
  });

  it('gives them one folder to write to, because they share the install key', () => {
    for (const [, { read_only, volumes }] of ours) expect([read_only, volumes]).toEqual([true, ['data:/data']]);
  });

  it('chooses one event store by an environment file', () => {
    const profile = (file: string): string | undefined => /^COMPOSE_PROFILES=(.*)$/m.exec(read(file))?.[1];
    expect(compose.services[profile('.env')!]?.profiles).toEqual(['kurrentdb']);
    expect(compose.services[profile('deploy/compose.postgres.env')!]?.profiles).toEqual(['postgres']);
    expect(read('deploy/compose.postgres.env')).toContain('PARLEY_EVENT_STORE_URL=postgres://parley:parley@postgres:');
  });

  it('mounts files that are there', () => {
    const mounts = Object.values(compose.services).flatMap(({ volumes = [] }) => volumes);
    const files = mounts.flatMap((mount) => (mount.startsWith('./') ? [mount.split(':')[0]!] : []));
    expect(files).toHaveLength(3);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe('the dashboard', () => {
  it('asks for metrics that operators are told of', () => {
    const asked = [...read('deploy/dashboards/parley.json').matchAll(/parley_\w+/g)].map(([name]) => name);
    const told = [...read('docs/how-to/operate.md').matchAll(/`(parley_\w+)`/g)].map(([, name]) => name!);
    const bare = asked.map((name) => name.replace(/_bucket$/, ''));
    expect(asked.length).toBeGreaterThan(10);
    expect([...new Set(bare)].filter((name) => !told.includes(name))).toEqual([]);
  });
});

describe('the image', () => {
  const dockerfile = read('deploy/Dockerfile');

  it('runs on the Node that the project is tested with', () => {
    const { optionalDependencies } = JSON.parse(read('package.json')) as { optionalDependencies: object };
    const [tested] = Object.values(optionalDependencies) as string[];
    const bases = [...dockerfile.matchAll(/^FROM node:(\d+)-bookworm-slim/gm)].map(([, major]) => major);
    expect(bases).toEqual(Array.from({ length: 3 }, () => tested!.split('.')[0]));
  });

  it('starts Node as the scripts do, as a user without rights', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const flags = [...scripts['start:ingest']!.matchAll(/--\S+/g)].map(([flag]) => flag);
    expect(dockerfile).toContain(`ENTRYPOINT ${JSON.stringify(['node', ...flags]).replaceAll(',', ', ')}`);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
  });
});
