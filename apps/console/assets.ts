import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface Asset {
  readonly body: Buffer;
  readonly contentType: string;
  /** A strong entity tag, quotes included. */
  readonly etag: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The files of the page, read once: a name that is not among them leads nowhere, whatever it looks like. */
export class Assets {
  private constructor(private readonly byName: ReadonlyMap<string, Asset>) {}

  static async load(folder: string): Promise<Assets> {
    const names = (await readdir(folder)).filter((name) => extname(name) in contentTypes);
    const assets = names.map(async (name) => [name, assetOf(name, await readFile(join(folder, name)))] as const);
    return new Assets(new Map(await Promise.all(assets)));
  }

  find(name: string): Asset | undefined {
    return this.byName.get(name);
  }
}

function assetOf(name: string, body: Buffer): Asset {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return { body, contentType: contentTypes[extname(name)]!, etag: `"${digest}"` };
}
