import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionOf } from '@parley/nlp/brands';

/** Models kept in a folder, so that a start need not train them again. A copy only: whatever is lost there is made again. */
export class ModelFiles {
  constructor(
    private readonly folder: string,
    private readonly readOnly = false,
  ) {}

  /** The file of a version; undefined where there is none, or one that is not what its name says. */
  read(version: string): Uint8Array | undefined {
    try {
      const file = readFileSync(this.pathOf(version));
      return versionOf(file) === version ? file : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a file and forgets all versions but `keep`. Throws what the file system throws. */
  write(version: string, file: Uint8Array, keep: ReadonlySet<string>): void {
    if (this.readOnly) return;
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const draft = join(this.folder, `${randomUUID()}.draft`);
    writeFileSync(draft, file, { mode: 0o600 });
    renameSync(draft, this.pathOf(version));
    for (const name of readdirSync(this.folder)) {
      const [, other] = /^([0-9a-f]{8})\.model$/.exec(name) ?? [];
      if (other !== undefined && other !== version && !keep.has(other))
        rmSync(join(this.folder, name), { force: true });
    }
  }

  private pathOf(version: string): string {
    return join(this.folder, `${version}.model`);
  }
}
