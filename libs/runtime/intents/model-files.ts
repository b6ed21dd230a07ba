import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionOf } from '@parley/nlp/brands';

/** `<version>.model`, or `<version>-<what it is>.model` where a release made another model of the same lines. */
const nameOfModel = /^([0-9a-f]{8})(?:-([0-9a-f]{8}))?\.model$/;

/** Models kept in a folder, so that a start need not train them again. A copy only: whatever is lost there is made again. */
export class ModelFiles {
  constructor(
    private readonly folder: string,
    private readonly readOnly = false,
  ) {}

  /** What is kept of a version, the model itself first; a file that is not what its name says is none. */
  *read(version: string): Generator<Uint8Array> {
    for (const { name, is } of this.kept().filter((each) => each.version === version)) {
      const file = this.contentOf(name);
      if (file && versionOf(file) === is) yield file;
    }
  }

  /** Keeps what was made of a version and forgets all versions but `keep`. Throws what the file system throws. */
  write(version: string, file: Uint8Array, keep: ReadonlySet<string>): void {
    if (this.readOnly) return;
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const is = versionOf(file);
    const name = is === version ? `${version}.model` : `${version}-${is}.model`;
    const draft = join(this.folder, `${randomUUID()}.draft`);
    writeFileSync(draft, file, { mode: 0o600 });
    renameSync(draft, join(this.folder, name));
    for (const other of this.kept()) {
      const isLater = other.version !== version && keep.has(other.version);
      const isItself = other.version === version && other.is === version;
      if (other.name !== name && !isLater && !isItself) rmSync(join(this.folder, other.name), { force: true });
    }
  }

  private kept(): readonly { readonly name: string; readonly version: string; readonly is: string }[] {
    return this.names()
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
      .flatMap((name) => {
        const [, version, other] = nameOfModel.exec(name) ?? [];
        return version === undefined ? [] : [{ name, version, is: other ?? version }];
      });
  }

  private names(): string[] {
    try {
      return readdirSync(this.folder);
    } catch {
      return [];
    }
  }

  private contentOf(name: string): Uint8Array | undefined {
    try {
      return readFileSync(join(this.folder, name));
    } catch {
      return undefined;
    }
  }
}
