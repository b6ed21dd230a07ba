import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { claimFields, type LineOutcome } from '@parley/consent-import';
import { instanceOf, writeAnchor } from '@parley/dossier';
import { loadConfig, randomIds, readSecrets, systemClock } from '@parley/runtime';
import type { CountryCode } from 'libphonenumber-js/min';
import { actorOf } from '../intents/with-intents.js';
import { withEngines } from '../with-engines.js';
import { auditAgainstDossier, auditContact, auditLog } from './audit.js';
import type { AuditOptions, ImportOptions } from './dossier-commands.js';
import { exportOf } from './export.js';
import { importFile, pairs } from './import.js';
import { toPrivateFile } from './private-file.js';
import { contactNamed } from './who.js';

export function installKey(): Buffer {
  return readSecrets(loadConfig().environment).installKey;
}

function named(contact: string, brand: string | undefined): string {
  const brands = loadConfig().config.brands.map(({ id }) => id);
  return contactNamed(contact, { brands, installKey: installKey(), ...(brand === undefined ? {} : { brand }) });
}

export async function writeDossierOf(
  contact: string,
  { brand, by, format, out, raw }: { brand?: string; by?: string; format: string; out?: string; raw: boolean },
): Promise<void> {
  if (format !== 'json' && format !== 'html') throw new Error('--format is json or html.');
  const contactId = named(contact, brand);
  await withEngines(async ({ eventStore, contacts }) => {
    const parts = { eventStore, contacts, installKey: installKey(), clock: systemClock, ids: randomIds };
    const exportTo = async (output: Writable): Promise<void> => {
      const { content, head, facts } = await exportOf(parts, contactId, { format, raw, actor: actorOf(by) });
      await pipeline(Readable.from(content, { objectMode: false }), output, { end: out !== undefined });
      process.stderr.write(`${facts} facts, head ${head}.\n`);
    };
    // The file comes first: an export that cannot be written down is not recorded.
    await (out === undefined ? exportTo(process.stdout) : toPrivateFile(out, exportTo));
  });
}

export async function audit(
  contact: string | undefined,
  { brand, dossier, anchor, against }: AuditOptions & { brand?: string },
): Promise<{ result: object; sound: boolean }> {
  const asked = [contact, dossier, anchor, against].filter((each) => each !== undefined);
  if (asked.length !== 1) throw new Error('Name a contact, or one of --dossier, --anchor and --against.');
  const key = installKey();
  return withEngines(async ({ eventStore }) => {
    if (anchor !== undefined) {
      const options = { installKey: key, instance: instanceOf(key), at: systemClock.now() };
      const lines = Readable.from(writeAnchor(eventStore.readAll(), options), { objectMode: false });
      await toPrivateFile(anchor, (output) => pipeline(lines, output));
      return { result: { written: anchor }, sound: true };
    }
    if (against !== undefined) {
      const result = await auditLog(eventStore, against, key);
      return { result, sound: result.sound };
    }
    if (dossier !== undefined) {
      const result = await auditAgainstDossier(eventStore, dossier, key);
      return { result, sound: result.sound };
    }
    const result = await auditContact(eventStore, named(contact!, brand));
    return { result, sound: result.altered === undefined };
  });
}

/** True where no line was refused. */
export async function importConsentOf(
  print: (value: unknown) => void,
  file: string,
  options: ImportOptions & { brand?: string; by?: string },
): Promise<boolean> {
  const { brands } = loadConfig().config;
  const brand =
    options.brand === undefined ? brands.length === 1 && brands[0] : brands.find(({ id }) => id === options.brand);
  if (!brand) throw new Error(`Name a brand by --brand: ${brands.map(({ id }) => id).join(', ')}.`);
  const { format } = options;
  if (format !== undefined && format !== 'csv' && format !== 'jsonl') throw new Error('--format is csv or jsonl.');
  const mapping = fieldsOf(options.map, '--map');
  const defaults = fieldsOf(options.default, '--default');
  const counts: Record<LineOutcome['outcome'], number> = { granted: 0, unproven: 0, unchanged: 0, refused: 0 };
  await withEngines(async ({ contacts }) => {
    for await (const outcome of importFile(
      { contacts, installKey: installKey(), clock: systemClock },
      {
        file,
        brandId: brand.id,
        ...(format === undefined ? {} : { format }),
        mapping,
        defaults,
        ignore: options.ignore ?? [],
        country: (options.country ?? brand.senders[0]?.country ?? 'US') as CountryCode,
        actor: actorOf(options.by),
      },
    )) {
      counts[outcome.outcome] += 1;
      print(outcome);
    }
  });
  process.stderr.write(
    `${counts.granted} granted, ${counts.unproven} unproven, ${counts.unchanged} unchanged, ${counts.refused} refused.\n`,
  );
  return counts.refused === 0;
}

function fieldsOf(written: readonly string[] | undefined, option: string): Record<string, string> {
  const found = pairs(written ?? [], option);
  const unknown = Object.keys(found).filter((name) => !claimFields.includes(name));
  if (unknown.length > 0)
    throw new Error(`${option} knows no ${unknown.join(', ')}: there is ${claimFields.join(', ')}.`);
  return found;
}
