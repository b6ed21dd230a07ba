import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds: each case is a run of jest. */
jest.setTimeout(60_000);
const root = process.cwd();
const house = createRequire(join(root, 'package.json'))('./jest.config.cjs') as object;

/** A spec of two tests on each engine, which pass where they run. */
const specOn = (...engines: string[]) =>
  [
    `const { describeOn } = require('${join(root, 'libs', 'testkit', 'engines', 'describe-on.ts')}');`,
    ...engines.map(
      (engine) => `describeOn('${engine}', 'on ${engine}', () => { test('one', () => {}); test('two', () => {}); });`,
    ),
    `test('without', () => {});`,
  ].join('\n');

describe('a run of jest', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-jest-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs jest as this house configures it on specs of the case’s own, where Docker does not answer. */
  async function run(specs: Readonly<Record<string, string>>, env: Record<string, string>, ...patterns: string[]) {
    for (const [name, text] of Object.entries(specs)) writeFileSync(join(folder, name), text);
    const placed = JSON.parse(JSON.stringify(house).replaceAll('<rootDir>', root)) as object;
    const config = { ...placed, rootDir: root, roots: [folder], testMatch: [join(folder, '*.spec.ts')] };
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('PARLEY_TEST_'));
    const jestProgram = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
    const child = spawn(
      process.execPath,
      [jestProgram, '--config', JSON.stringify(config), '--runInBand', ...patterns],
      {
        env: { ...Object.fromEntries(inherited), DOCKER_HOST: `unix://${join(folder, 'none.sock')}`, ...env },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    const exited = once(child, 'exit');
    const printed = (await child.stderr.setEncoding('utf8').toArray()).join('');
    return { printed, status: (await exited)[0] as number };
  }

  it('lists at its end what did not run for want of an engine, and why, and passes', async () => {
    const specs = { 'a.spec.ts': specOn('kafka', 'eventstoredb'), 'b.spec.ts': specOn('kafka') };
    const { printed, status } = await run(specs, {});
    expect(printed).toContain(`Not run for want of an engine:
  kafka         4 tests in 2 files: PARLEY_TEST_KAFKA_BROKERS names none, and Docker does not answer
  eventstoredb  2 tests in 1 file: PARLEY_TEST_EVENT_STORE_URL names none, and Docker does not answer
`);
    expect(printed).toMatch(/Tests: +6 skipped, 2 passed, 8 total/);
    expect(status).toBe(0);
  });

  it('fails where a required engine is missing, although every other test passes', async () => {
    const { printed, status } = await run({ 'a.spec.ts': specOn('kafka') }, { PARLEY_TEST_REQUIRE: 'postgres, kafka' });
    expect(printed).toContain('The run fails: PARLEY_TEST_REQUIRE wants the tests of kafka, and they did not run.');
    expect(printed).toMatch(/Tests: +2 skipped, 1 passed, 3 total/);
    expect(status).toBe(1);
  });

  it('fails where what is required is no engine', async () => {
    const { printed, status } = await run({ 'a.spec.ts': specOn() }, { PARLEY_TEST_REQUIRE: 'kafak' });
    expect(printed).toContain('PARLEY_TEST_REQUIRE names `kafak`, which is no engine of the tests');
    expect(status).toBe(1);
  });

  it('runs what is named, and asks only of the specs that it runs', async () => {
    const specs = { 'a.spec.ts': specOn('kafka'), 'b.spec.ts': specOn('postgres') };
    const env = { PARLEY_TEST_KAFKA_BROKERS: '127.0.0.1:1', PARLEY_TEST_REQUIRE: 'kafka,postgres' };
    const { printed, status } = await run(specs, env, 'a.spec.ts');
    expect(printed).not.toContain('Not run');
    expect(printed).toMatch(/Tests: +3 passed, 3 total/);
    expect(status).toBe(0);
  });
});
