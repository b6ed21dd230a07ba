import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { toPrivateFile } from './private-file.js';

describe('a file that holds everything of a person', () => {
  let folder: string;
  const file = () => join(folder, 'dossier.json');
  const write = (...pieces: string[]) =>
    toPrivateFile(file(), (output) => pipeline(Readable.from(pieces, { objectMode: false }), output));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is readable by its owner alone', async () => {
    await write('all', ' of it');
    expect(readFileSync(file(), 'utf8')).toBe('all of it');
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it('takes the place of no file that others may read', async () => {
    writeFileSync(file(), 'earlier', { mode: 0o644 });
    let asked = false;
    const late = toPrivateFile(file(), async () => {
      asked = true;
    });
    await expect(late).rejects.toThrow('is there already');
    expect([asked, readFileSync(file(), 'utf8')]).toEqual([false, 'earlier']);
  });

  it('is not left half-written', async () => {
    const failing = toPrivateFile(file(), async (output) => {
      output.write('half');
      await Promise.reject(new Error('the store is gone'));
    });
    await expect(failing).rejects.toThrow('the store is gone');
    expect(existsSync(file())).toBe(false);
  });
});
