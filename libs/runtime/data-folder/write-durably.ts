import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file that only the owner may read: wholly or not at all, whatever dies in between. */
export function writeDurably(file: string, text: string): void {
  const draft = draftOf(file, text);
  renameSync(draft, file);
  keepNameOf(file);
}

/** As `writeDurably`, but leaves a file alone that is there already, or that another process makes at the same moment. */
export function createDurably(file: string, text: string): void {
  const draft = draftOf(file, text);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  keepNameOf(file);
}

/** Under a name of its own: processes in containers may share a folder and even their process id. */
function draftOf(file: string, text: string): string {
  const draft = `${file}.${randomUUID()}.draft`;
  withFile(draft, 'w', (handle) => {
    writeSync(handle, text);
    fsyncSync(handle);
  });
  return draft;
}

/** Without this the new name itself may be lost with the power. Windows opens no folders. */
function keepNameOf(file: string): void {
  if (process.platform !== 'win32') withFile(dirname(file), 'r', fsyncSync);
}

function withFile(path: string, flags: string, use: (handle: number) => void): void {
  const handle = openSync(path, flags, 0o600);
  try {
    use(handle);
  } finally {
    closeSync(handle);
  }
}
