import { open, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';

/**
 * Writes a file that is new, and readable by its owner alone. Evidence is never written over: a file that is there keeps
 * its content and its mode. What fails half-way leaves no file.
 * @throws Error where there is a file of that name
 */
export async function toPrivateFile<Result>(
  path: string,
  write: (output: Writable) => Promise<Result>,
): Promise<Result> {
  const file = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new Error(`${path} is there already, and evidence is not written over: name another file.`);
  });
  const output = file.createWriteStream();
  try {
    return await write(output);
  } catch (error) {
    output.destroy();
    await file.close();
    await rm(path, { force: true });
    throw error;
  }
}
