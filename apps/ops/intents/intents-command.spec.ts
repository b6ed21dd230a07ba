import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngines } from '@parley/runtime/engines';
import { noon } from '@parley/testkit';
import { engravingLines as lines } from '../../../libs/nlp/brands/testing/small-house.js';

/** The built program, as a person at the machine calls it, with the worker that checks lines beside the house’s own. */
describe('the command line for intents', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-ops-'));
    const engines = await openEngines({ dataDir: folder }, { clock: { now: () => noon }, clientId: 'spec' });
    await engines.close();
    write('good.jsonl', lines);
    write('wrong.jsonl', [...lines, { ...lines[0], intent: 'refund' }]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, taught: readonly object[]) =>
    writeFileSync(join(folder, name), `# ours\n${taught.map((line) => JSON.stringify(line)).join('\n')}\n`);
  const ops = (...args: string[]) =>
    new Promise<{ status: number; out: string }>((resolve) => {
      const env = { ...process.env, PARLEY_DATA_DIR: folder };
      execFile(
        process.execPath,
        [join('dist', 'apps', 'ops', 'main.js'), 'intents', ...args],
        { env },
        (error, out, err) => resolve({ status: Number(error?.code ?? 0), out: `${out}${err}` }),
      );
    });
  const file = (name: string) => join(folder, name);

  it('names the line that is wrong as the file counts it, and fails', async () => {
    const { status, out } = await ops('check', file('wrong.jsonl'));
    expect(status).toBe(1);
    expect(out).toContain('error: Line 14: line 2 files the same text under engraving: keep one of the two.');
    expect(await ops('import', file('wrong.jsonl'))).toMatchObject({ status: 1 });
    expect(await ops('lines')).toEqual({ status: 0, out: '' });
    expect((await ops('check', file('none.jsonl'))).out).toContain('cannot be read (ENOENT)');
  }, 60_000);

  it('takes lines, and remembers whose they are', async () => {
    const { status, out } = await ops('import', file('good.jsonl'), '--by', 'ann');
    expect(out).toContain('12 lines are taken');
    expect(status).toBe(0);
    expect((await ops('lines')).out.trim().split('\n')).toHaveLength(12);
    expect(JSON.parse((await ops('history')).out)).toMatchObject({
      kind: 'lines-imported',
      actor: { kind: 'agent', id: 'ann' },
    });
    expect((await ops('list')).out).toBe('{"version":"house","active":true}\n');
  }, 60_000);

  it.each([
    [['activate', 'ffffffff'], 'has no model of version ffffffff'],
    [['rollback'], 'uses the model of the house'],
    [['show', 'ffffffff'], '`intents list` shows those there are'],
    [['list', '--brand', 'nobody'], 'There is no brand nobody; there is acme.'],
    [['reject', 'nothing'], 'There is no proposal nothing.'],
    [['rollback', '--by', 'Ann Smith'], '--by takes an opaque id'],
  ])(
    '%j: %s',
    async (args, says) => {
      const { status, out } = await ops(...args);
      expect(out).toContain(says);
      expect(status).toBe(1);
    },
    60_000,
  );
});
