import { closeSync, existsSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ParleyError } from '@parley/contracts';
import { SpoolFile } from './spool-file.js';

/** A spool file, and the lock that makes it ours until it is closed or the process ends, however it does. */
export interface Slot {
  readonly number: number;
  readonly file: SpoolFile;
  close(): void;
}

const fileName = /^spool-(\d+)\.db$/;

/**
 * The spool files of a folder, `spool-1.db` and so on: one for each process that works in it at a time. A file stays
 * when its process ends, and so does its lock file, which whoever came next may be holding already.
 */
export class Slots {
  constructor(private readonly folder: string) {}

  /**
   * Takes the first file nobody holds, made where there is none.
   * @throws ParleyError `spool-unusable`
   */
  take(): Slot {
    for (let number = 1; ; number += 1) {
      const slot = this.tryTake(number);
      if (slot) return slot;
    }
  }

  /** Takes the files in which something waits for a process that is gone, in the order of their numbers. */
  takeOrphans(onUnusable: (number: number) => void): Slot[] {
    const numbers = readdirSync(this.folder).flatMap((name) => fileName.exec(name)?.[1] ?? []);
    const inOrder = numbers.map(Number).toSorted((a, b) => a - b);
    return inOrder.flatMap((number) => {
      try {
        return this.tryTakeOrphan(number) ?? [];
      } catch {
        onUnusable(number);
        return [];
      }
    });
  }

  private tryTakeOrphan(number: number): Slot | undefined {
    const slot = this.tryTake(number);
    let waits = false;
    try {
      waits = slot?.file.next() !== undefined;
    } finally {
      if (!waits) slot?.close();
    }
    return waits ? slot : undefined;
  }

  private tryTake(number: number): Slot | undefined {
    const path = join(this.folder, `spool-${number}.db`);
    try {
      if (!existsSync(this.folder)) mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      const lock = tryLock(join(this.folder, `spool-${number}.lock`));
      if (!lock) return undefined;
      return open(number, path, lock);
    } catch (cause) {
      throw new ParleyError(
        'spool-unusable',
        `the spool ${path} cannot be used: see that the data folder lies on a lasting disk that can be written and that the file was not damaged, or set PARLEY_SPOOL=off where there is no such disk`,
        { retryable: false, cause },
      );
    }
  }
}

function open(number: number, path: string, lock: DatabaseSync): Slot {
  try {
    const file = SpoolFile.open(path);
    const close = () => {
      file.close();
      lock.close();
    };
    return { number, file, close };
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** Undefined where another process holds it. The operating system lets go of it with the process. */
function tryLock(path: string): DatabaseSync | undefined {
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  const lock = new DatabaseSync(path);
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode === 5) return undefined;
    throw error;
  }
}
