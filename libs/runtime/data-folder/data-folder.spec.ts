import { spawn } from 'node:child_process';
import fs, {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InstallSecrets } from '../lifecycle.js';
import { ensureDataFolder } from './ensure.js';
import { fingerprintOf } from './install-key.js';
import { lockDataFolder } from './lock.js';
import { openSecrets, readSecrets, secretsWarning } from './secrets.js';
import { createDurably } from './write-durably.js';

describe('the data folder', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parley-data-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const secretsFile = () => join(folder, 'secrets.json');
  const place = (adminToken?: string) => ({ dataDir: folder, secretsFile: secretsFile(), adminToken });
  const open = (adminToken?: string) => openSecrets(place(adminToken));

  describe('its secrets', () => {
    it('are made on the first start, for the owner alone, and stay the same after', () => {
      const first = open();
      expect(first.adminTokenIsNew).toBe(true);
      expect(first.installKey).toHaveLength(32);
      expect(first.tokenKey.equals(first.installKey)).toBe(false);
      expect(statSync(secretsFile()).mode & 0o777).toBe(0o600);
      expect(open()).toEqual({ ...first, adminTokenIsNew: false });
      expect(readSecrets(place())).toEqual({ ...first, adminTokenIsNew: false });
    });

    it('give way to PARLEY_ADMIN_TOKEN, which is written nowhere', () => {
      const given = open('a-token-of-my-own');
      expect(given).toMatchObject({ adminToken: 'a-token-of-my-own', adminTokenIsNew: false });
      expect(readFileSync(secretsFile(), 'utf8')).not.toContain('a-token-of-my-own');
      const made = open();
      expect(made.adminTokenIsNew).toBe(true);
      expect(made.installKey).toEqual(given.installKey);
      expect(open('another')).toMatchObject({ adminToken: 'another' });
      expect(open().adminToken).toBe(made.adminToken);
    });

    it('are never replaced where they are broken, or gone from beside stored conversations', () => {
      writeFileSync(secretsFile(), '{"installKey":"short"}');
      expect(() => open()).toThrow(expect.objectContaining({ code: 'secrets-unreadable' }));
      expect(readFileSync(secretsFile(), 'utf8')).toBe('{"installKey":"short"}');
      rmSync(secretsFile());
      writeFileSync(join(folder, 'parley.db'), '');
      expect(() => open()).toThrow(expect.objectContaining({ code: 'secrets-missing' }));
    });

    it('are not made by those who only read', () => {
      expect(() => readSecrets(place())).toThrow(expect.objectContaining({ code: 'secrets-missing' }));
      expect(() => statSync(secretsFile())).toThrow();
    });

    it('are those of one where several start at the same moment, and shown as new by that one', () => {
      const { linkSync } = fs;
      const quicker: InstallSecrets[] = [];
      const link = jest.spyOn(fs, 'linkSync').mockImplementation((from, to) => {
        link.mockRestore();
        // The others come in just before this one would have been there.
        quicker.push(open(), open());
        linkSync(from, to);
      });
      const last = open();
      expect(quicker.map(({ adminTokenIsNew }) => adminTokenIsNew)).toEqual([true, false]);
      expect(last).toEqual(quicker[1]);
      expect(readdirSync(folder)).toEqual(['secrets.json']);
    });

    it('are made whole or not at all where another is quicker in between', () => {
      const file = join(folder, 'made');
      createDurably(file, 'first');
      createDurably(file, 'second');
      expect(readFileSync(file, 'utf8')).toBe('first');
      expect(readdirSync(folder)).toEqual(['made']);
    });

    it('may lie elsewhere, where nothing can be written once they are there', () => {
      const elsewhere = join(folder, 'mounted');
      mkdirSync(elsewhere);
      const there = {
        dataDir: join(folder, 'data'),
        secretsFile: join(elsewhere, 'keys.json'),
        adminToken: 'a-token-of-my-own',
      };
      const made = openSecrets(there);
      chmodSync(there.secretsFile, 0o400);
      chmodSync(elsewhere, 0o500);
      expect(openSecrets(there)).toEqual(made);
      expect(readSecrets(there)).toEqual(made);
      chmodSync(elsewhere, 0o700);
    });

    it('are told by a fingerprint that tells nothing else', () => {
      const [one, other] = [open(), { installKey: Buffer.alloc(32, 1) }];
      expect(fingerprintOf(one)).toMatch(/^[\w-]{22}$/);
      expect(fingerprintOf(one)).toBe(fingerprintOf(open()));
      expect(fingerprintOf(one)).not.toBe(fingerprintOf(other));
    });

    it('that cannot be written are told of with the fix', () => {
      const nowhere = { dataDir: folder, secretsFile: join(folder, 'gone', 'keys.json'), adminToken: undefined };
      expect(() => openSecrets(nowhere)).toThrow(
        expect.objectContaining({ code: 'secrets-not-kept', message: expect.stringContaining('installKey, tokenKey') }),
      );
    });

    it('are warned about where others may read them', () => {
      open();
      expect(secretsWarning(place())).toBeUndefined();
      chmodSync(secretsFile(), 0o644);
      expect(secretsWarning(place())).toContain('chmod 600');
    });
  });

  describe('its lock', () => {
    it('lets one in at a time and the next one after', () => {
      const lock = lockDataFolder(folder);
      expect(() => lockDataFolder(folder)).toThrow(
        expect.objectContaining({ code: 'data-folder-in-use', message: expect.stringContaining('PARLEY_DATA_DIR') }),
      );
      lock.release();
      lockDataFolder(folder).release();
    });

    it('is kept against another process and falls with it, even by SIGKILL', async () => {
      const holder = spawn(process.execPath, [
        '-e',
        `const { DatabaseSync } = require('node:sqlite');
         globalThis.kept = new DatabaseSync(${JSON.stringify(join(folder, 'lock.db'))});
         kept.exec('BEGIN EXCLUSIVE'); console.log('held'); setInterval(() => {}, 1e6);`,
      ]);
      await once(holder.stdout, 'data');
      expect(() => lockDataFolder(folder)).toThrow(expect.objectContaining({ code: 'data-folder-in-use' }));
      holder.kill('SIGKILL');
      await once(holder, 'exit');
      lockDataFolder(folder).release();
    });
  });

  it('is made where it is missing, for the owner alone', () => {
    ensureDataFolder(join(folder, 'a', 'b'));
    expect(statSync(join(folder, 'a', 'b')).isDirectory()).toBe(true);
    expect(statSync(join(folder, 'a', 'b')).mode & 0o777).toBe(0o700);
    ensureDataFolder(join(folder, 'a', 'b'));
  });

  describe('is refused with the folder and the fix', () => {
    const refused = (dataDir: string, because: string) =>
      expect(() => ensureDataFolder(dataDir)).toThrow(
        expect.objectContaining({
          code: 'data-folder-unusable',
          message: expect.stringMatching(
            new RegExp(`^the data folder ${dataDir} ${because}: .*set PARLEY_DATA_DIR to another folder$`),
          ),
        }),
      );

    it('where a file stands in its place, or above it', () => {
      writeFileSync(join(folder, 'file'), '');
      refused(join(folder, 'file'), 'is a file, or lies below one');
      refused(join(folder, 'file', 'below'), 'is a file, or lies below one');
    });

    it('where nothing can be made', () => {
      if (process.platform === 'linux') refused('/proc/parley', 'cannot be made \\(ENOENT\\)');
    });

    it('where it leads to nothing', () => {
      symlinkSync(join(folder, 'gone'), join(folder, 'link'));
      refused(join(folder, 'link'), 'cannot be made \\(ENOENT\\)');
    });

    it('where it may not be written', () => {
      // Nothing is closed to the superuser.
      if (process.getuid?.() === 0) return;
      chmodSync(folder, 0o500);
      refused(folder, 'cannot be written \\(EACCES\\)');
      refused(join(folder, 'below'), 'cannot be written \\(EACCES\\)');
      chmodSync(folder, 0o700);
    });
  });
});
