import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresFingerprint, versionOf } from '@parley/nlp/brands';

/**
 * `<version>.<features>.model`, or `<version>-<what it is>.<features>.model` where a release made another model of the same
 * lines. A release that reads texts otherwise would answer otherwise by the same bytes, so it takes none of another’s.
 */
const nameOfModel = /^([0-9a-f]{8})(?:-([0-9a-f]{8}))?(?:\.([0-9a-f]{8}))?\.model$/;

export interface ModelFilesOptions {
  readonly readOnly?: boolean;
  /** How this release reads texts. */
  readonly features?: string;
}

/** Models kept in a folder, so that a start need not train them again. A copy only: whatever is lost there is made again. */
export class ModelFiles {
  private readonly readOnly: boolean;
  private readonly features: string;

  constructor(
    private readonly folder: string,
    { readOnly = false, features = featuresFingerprint() }: ModelFilesOptions = {},
  ) {
    this.readOnly = readOnly;
    this.features = features;
  }

  /** What is kept of a version, the model itself first; a file that is not what its name says is none. */
  *read(version: string): Generator<Uint8Array> {
    for (const { name, is } of this.kept().filter((each) => each.version === version && each.isOurs)) {
      const file = this.contentOf(name);
      if (file && versionOf(file) === is) yield file;
    }
  }

  /** Keeps what was made of a version and forgets all versions but `keep`. Throws what the file system throws. */
  write(version: string, file: Uint8Array, keep: ReadonlySet<string>): void {
    if (this.readOnly) return;
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const is = versionOf(file);
    const name = `${is === version ? version : `${version}-${is}`}.${this.features}.model`;
    const draft = join(this.folder, `${randomUUID()}.draft`);
    writeFileSync(draft, file, { mode: 0o600 });
    renameSync(draft, join(this.folder, name));
    for (const other of this.kept()) {
      const isLater = other.version !== version && keep.has(other.version);
      const isItself = other.version === version && other.is === version;
      if (other.name !== name && !(other.isOurs && (isLater || isItself)))
        rmSync(join(this.folder, other.name), { force: true });
    }
  }

  private kept(): readonly KeptFile[] {
    return this.names()
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
      .flatMap((name) => {
        const [, version, other, features] = nameOfModel.exec(name) ?? [];
        return version === undefined
          ? []
          : [{ name, version, is: other ?? version, isOurs: features === this.features }];
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

interface KeptFile {
  readonly name: string;
  readonly version: string;
  readonly is: string;
  readonly isOurs: boolean;
}
