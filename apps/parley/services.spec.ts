import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { services } from './services.js';

const root = resolve(__dirname, '../..');
const read = <T>(file: string): T => JSON.parse(readFileSync(join(root, file), 'utf8')) as T;
const folders = readdirSync(join(root, 'apps'));

describe('the services of the house', () => {
  it('all run in the single process; only the command line stands beside it', () => {
    expect([...services.map(({ name }) => name), 'ops', 'parley'].toSorted()).toEqual(folders.toSorted());
  });

  it('each listen in groups of their own, named after them (pitfalls 3, 5)', () => {
    const groups = services.flatMap(({ groups }) => groups);
    expect(new Set(groups).size).toBe(groups.length);
    for (const { name, groups } of services) {
      for (const group of groups) expect(group === name || group.startsWith(`${name}.`)).toBe(true);
    }
  });

  it('each have an entry, a build target and a start script', () => {
    const { projects } = read<{ projects: Record<string, { type: string; root: string; entryFile: string }> }>(
      'nest-cli.json',
    );
    const { scripts } = read<{ scripts: Record<string, string> }>('package.json');
    for (const folder of folders) {
      expect(projects[folder]).toMatchObject({ type: 'application', root: `apps/${folder}`, entryFile: 'main' });
      expect(existsSync(join(root, 'apps', folder, 'main.ts'))).toBe(true);
    }
    for (const { name } of services)
      expect(scripts[`start:${name}`]).toMatch(new RegExp(`^exec node --.* deploy/run\\.cjs apps/${name}/main$`));
  });
});
