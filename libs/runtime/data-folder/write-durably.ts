import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file that only the owner may read: wholly or not at all, whatever dies in between. */
export function writeDurably(file: string, text: string): void {
  const draft = `${file}.draft`;
  withFile(draft, 'w', (handle) => {
    writeSync(handle, text);
    fsyncSync(handle);
  });
  renameSync(draft, file);
  // Without this the new name itself may be lost with the power. Windows opens no folders.
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
