import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { importConsent, type ClaimOptions, type ImportFormat, type LineOutcome } from '@parley/consent-import';
import type { Actor } from '@parley/contracts';
import type { Clock, Contacts } from '@parley/runtime';

export interface FileImport extends ClaimOptions {
  readonly file: string;
  readonly brandId: string;
  readonly format?: ImportFormat;
  readonly actor: Actor;
}

/** Imports a file of any size, a line at a time. @throws Error where the file cannot be read, or its format guessed */
export async function* importFile(
  parts: { readonly contacts: Contacts; readonly installKey: Buffer; readonly clock: Clock },
  request: FileImport,
): AsyncGenerator<LineOutcome> {
  const { file, format = formatOf(file) } = request;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  const { contacts, installKey, clock } = parts;
  yield* importConsent(
    { contacts, installKey, now: () => clock.now() },
    { ...request, format, fileHash: hash.digest('hex'), text: createReadStream(file, 'utf8') as AsyncIterable<string> },
  );
}

function formatOf(file: string): ImportFormat {
  if (/\.csv$/i.test(file)) return 'csv';
  if (/\.(jsonl|ndjson)$/i.test(file)) return 'jsonl';
  throw new Error(`Say by --format csv or --format jsonl what ${file} is.`);
}

/** `--map phone=Mobile givenAt="Opted in"` → field of ours → name in the file. */
export function pairs(written: readonly string[], option: string): Record<string, string> {
  return Object.fromEntries(
    written.map((pair) => {
      const [, name, value] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
      if (name === undefined) throw new Error(`${option} takes name=value, and not ${JSON.stringify(pair)}.`);
      return [name, value!];
    }),
  );
}
