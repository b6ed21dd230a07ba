import { contactIdOf, uuidV5, type Actor, type FactData } from '@parley/contracts';
import type { Contacts } from '@parley/runtime';
import { readClaim, type ClaimOptions } from './claim.js';
import { csvRows, jsonRows, linesOf, type Row } from './rows.js';

export type ImportFormat = 'csv' | 'jsonl';

export interface ImportRequest extends ClaimOptions {
  readonly brandId: string;
  readonly format: ImportFormat;
  /** SHA-256 of the file’s bytes, hex: with the line it makes a repeat harmless. */
  readonly fileHash: string;
  readonly text: AsyncIterable<string> | Iterable<string>;
  readonly actor: Actor;
}

export interface ImportParts {
  readonly contacts: Contacts;
  readonly installKey: Buffer;
  readonly now: () => string;
}

/** What became of one line. */
export type LineOutcome =
  | {
      readonly line: number;
      readonly outcome: 'granted' | 'unproven';
      readonly contactId: string;
      readonly missing: readonly string[];
    }
  | { readonly line: number; readonly outcome: 'unchanged'; readonly contactId: string }
  | { readonly line: number; readonly outcome: 'refused'; readonly contactId?: string; readonly problem: string };

/**
 * Takes consents over from a file, line by line, and says what became of each; a bad line stops no other. An import
 * that fails half-way is run again: lines that are recorded change nothing.
 */
export async function* importConsent(parts: ImportParts, request: ImportRequest): AsyncGenerator<LineOutcome> {
  const lines = linesOf(request.text);
  const rows: AsyncIterable<Row> = request.format === 'csv' ? csvRows(lines) : jsonRows(lines);
  for await (const row of rows) {
    yield 'problem' in row
      ? { line: row.line, outcome: 'refused', problem: row.problem }
      : await imported(row, parts, request);
  }
}

async function imported(
  { line, fields }: Extract<Row, { fields: unknown }>,
  { contacts, installKey, now }: ImportParts,
  request: ImportRequest,
): Promise<LineOutcome> {
  const { fileHash, brandId, actor } = request;
  const claim = readClaim(fields, { fileHash, line }, request);
  if ('problem' in claim) return { line, outcome: 'refused', problem: claim.problem };
  const at = now();
  // Before the contact is made: a line that is refused leaves nothing behind.
  const { givenAt = at, implied = { at } } = claim.command.record ?? {};
  if (givenAt > at) return { line, outcome: 'refused', problem: `givenAt: ${givenAt} lies ahead` };
  if (implied.at > at) return { line, outcome: 'refused', problem: `impliedAt: ${implied.at} lies ahead` };
  const contactId = contactIdOf(installKey, brandId, claim.phone);
  const contact = { contactId, brandId };
  const meta = { at, cause: uuidV5('consent-import', brandId, fileHash, String(line)), actor };
  const { phone } = claim;
  const created = await contacts.execute(contact, meta, ({ profile }) =>
    profile.known ? undefined : { type: 'CreateContact', phone, source: 'import' },
  );
  if (!created.ok) return { line, outcome: 'refused', contactId, problem: created.refusal.detail };
  const granted = await contacts.execute(contact, meta, claim.command);
  if (!granted.ok) return { line, outcome: 'refused', contactId, problem: granted.refusal.detail };
  const fact = granted.facts[0];
  if (!fact) return { line, outcome: 'unchanged', contactId };
  const { proven, missing } = (fact.data as FactData<'ConsentGranted'>).proof!;
  return { line, outcome: proven ? 'granted' : 'unproven', contactId, missing };
}
