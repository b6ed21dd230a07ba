import { spawnSync } from 'node:child_process';
import { isAlive, isGone, type ProcessMark } from './process-mark.js';

const own: ProcessMark = { host: 'h', boot: 'b', space: 's', pid: 7, token: 'mine' };
const other = { ...own, pid: 8, token: 'theirs' };
const dead = () => false;

describe('a process that is gone', () => {
  it('was on this machine, in this space of process ids, and runs no more', () => {
    expect(isGone(other, own, dead)).toBe(true);
    expect(isGone(other, own, () => true)).toBe(false);
  });

  it('had our id before us', () => {
    expect(isGone({ ...other, pid: 7 }, own, () => true)).toBe(true);
  });

  it('is not this one, nor one of which that cannot be known', () => {
    expect(isGone(own, own, dead)).toBe(false);
    for (const elsewhere of [{ host: 'x' }, { boot: 'x' }, { space: 'x' }]) {
      expect(isGone({ ...other, ...elsewhere }, own, dead)).toBe(false);
    }
    expect(isGone({ ...other, boot: '' }, { ...own, boot: '' }, dead)).toBe(false);
  });

  it('is asked for by its id', () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(isAlive(spawnSync(process.execPath, ['-e', '0']).pid)).toBe(false);
  });
});
