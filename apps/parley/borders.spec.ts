import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** What a lawful house looks like, in small. */
const lawful: Record<string, string> = {
  'libs/contracts/index.ts': 'export const topic = 1;',
  'libs/conversation/index.ts': "export { topic } from '@parley/contracts';",
  'libs/event-store/index.ts': 'export const port = 1;',
  'libs/event-store/sqlite/index.ts': "export { port } from '@parley/event-store';",
  'libs/runtime/engines/index.ts': "export { port } from '@parley/event-store/sqlite';",
  'libs/carriers/sending/index.ts': 'export const send = 1;',
  'libs/testkit/index.ts': "export { port } from '@parley/event-store/sqlite';",
  'apps/outbound-sender/service.ts': "export { send } from '@parley/carriers/sending';",
  'apps/parley/main.ts': "import '../outbound-sender/service.js';",
  'apps/parley/main.spec.ts': "import '@parley/testkit';",
};

/** One planted fault per rule: a file that breaks it and no other file’s import. */
const faults: Record<string, Record<string, string>> = {
  'the-core-imports-nothing-but-itself-and-contracts': {
    'libs/conversation/now.ts': "import 'node:fs'; import 'some-package'; import '@parley/event-store';",
  },
  'a-model-is-made-of-texts-and-nothing-else': { 'libs/nlp/train.ts': "import 'node:fs';" },
  'contracts-import-nothing-of-ours': { 'libs/contracts/facts.ts': "import '@parley/conversation';" },
  'an-app-imports-libs-never-another-app': { 'apps/compliance/judge.ts': "import '../outbound-sender/service.js';" },
  'the-single-process-knows-of-an-app-only-its-service': {
    'apps/ingest/receive.ts': 'export const x = 1;',
    'apps/parley/deep.ts': "import '../ingest/receive.js';",
  },
  'a-lib-never-imports-an-app': { 'libs/runtime/up.ts': "import '../../apps/outbound-sender/service.js';" },
  'an-adapter-is-imported-by-one-module-and-by-its-tests': {
    'apps/api/store.ts': "import '@parley/event-store/sqlite';",
  },
  'an-adapter-never-imports-another': {
    'libs/broker/embedded/index.ts': "import '../../event-store/sqlite/index.js';",
  },
  'only-the-outbound-sender-can-hold-a-carrier': { 'apps/api/send.ts': "import '@parley/carriers/sending';" },
  'a-replay-can-never-send-a-text': {
    'apps/ops/rebuild/rebuild.ts': "import '@parley/read-models';",
    'libs/read-models/index.ts': "import './harmless.js';",
    'libs/read-models/harmless.ts': "import '../carriers/reach.js';",
    'libs/carriers/reach.ts': "import './sending/index.js';",
  },
  'no-cycles': {
    'libs/runtime/one.ts': "import { two } from './two.js'; export const one = () => two;",
    'libs/runtime/two.ts': "import { one } from './one.js'; export const two = () => one;",
  },
  'the-testkit-is-for-tests': { 'apps/api/fake.ts': "import '@parley/testkit';" },
  'no-client-of-an-engine-leaves-its-adapter': { 'libs/broker/index.ts': "import 'kafkajs';" },
  'everything-imported-exists': { 'apps/api/gone.ts': "import './nowhere.js';" },
  'what-runs-imports-what-is-installed-to-run': { 'libs/runtime/lint.ts': "import 'some-tool';" },
};

describe('the borders of the house', () => {
  let house: string;
  beforeEach(() => {
    house = mkdtempSync(join(tmpdir(), 'parley-house-'));
    for (const name of ['some-package', 'some-tool', 'kafkajs']) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
      write(`node_modules/${name}/index.js`, '');
    }
    const paths = { '@parley/*': ['./libs/*/index.ts'] };
    const compilerOptions = { module: 'nodenext', moduleResolution: 'nodenext', target: 'es2023', paths };
    write('tsconfig.json', JSON.stringify({ compilerOptions }));
    write(
      'package.json',
      JSON.stringify({
        type: 'module',
        dependencies: { 'some-package': '1', kafkajs: '1' },
        devDependencies: { 'some-tool': '1' },
      }),
    );
    copyFileSync(join(root, '.dependency-cruiser.cjs'), join(house, '.dependency-cruiser.cjs'));
  });
  afterEach(() => rmSync(house, { recursive: true }));

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  };
  /** The rules that are broken, and where from. */
  const inspect = (...trees: Record<string, string>[]): { rule: string; from: string }[] => {
    for (const tree of trees) for (const [path, text] of Object.entries(tree)) write(path, text);
    const tool = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const run = spawnSync(
      process.execPath,
      [tool, 'apps', 'libs', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
      {
        cwd: house,
        encoding: 'utf8',
        maxBuffer: 1e8,
      },
    );
    if (run.stdout === '') throw new Error(run.stderr);
    const { summary } = JSON.parse(run.stdout) as {
      summary: { violations: { rule: { name: string }; from: string }[] };
    };
    return summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
  };

  it('are kept by a lawful house', () => {
    expect(inspect(lawful)).toEqual([]);
  });

  it('each catch the fault that is planted for them', () => {
    const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>(join(root, '.dependency-cruiser.cjs'));
    expect(Object.keys(faults)).toEqual(forbidden.map(({ name }) => name));
    const found = inspect(lawful, ...Object.values(faults));
    for (const [rule, files] of Object.entries(faults)) {
      expect(found.filter((each) => each.rule === rule && each.from in files)).not.toEqual([]);
    }
  }, 30_000);

  it('see the three ways out of the core: the machine, a package, another lib', () => {
    const rule = 'the-core-imports-nothing-but-itself-and-contracts';
    expect(inspect(lawful, faults[rule]!)).toEqual(Array(3).fill({ rule, from: 'libs/conversation/now.ts' }));
  });
});
