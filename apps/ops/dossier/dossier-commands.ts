import { createReadStream } from 'node:fs';
import { Command } from 'commander';

type Print = (value: unknown) => void;
interface Named {
  readonly brand?: string;
  readonly by?: string;
}

/** Loaded when needed: `verify-dossier` starts without a database. */
const verbs = () => import('./verbs.js');

const outOfOrder = 2;

/** `ops dossier`, `verify-dossier`, `audit` and `import-consent`: what was agreed, what was done, and the proof of both. */
export function dossierCommands(print: Print): Command[] {
  return [
    new Command('dossier')
      .description('everything about one number, in order, as a file that shows any alteration; the export is recorded')
      .argument('<contact>', 'id of the contact, or its number such as +14155550123')
      .option('--brand <id>', 'the brand, where a number is named and there are several')
      .option('--format <format>', 'json, or html to be read and printed', 'json')
      .option('--out <file>', 'a new file, readable by you alone; default: standard output')
      .option('--raw', 'with the carrier’s requests as they came, rather than their hashes', false)
      .option('--by <id>', 'opaque id of who asked for it, kept for ever')
      .action(async (contact: string, options: Named & { format: string; out?: string; raw: boolean }) =>
        (await verbs()).writeDossierOf(contact, options),
      ),

    new Command('verify-dossier')
      .description('check a dossier byte by byte, offline; exit code 2 where it was altered')
      .argument('<file>', 'the JSON dossier; - for standard input')
      .option('--head <hash>', 'the head it must have, known from elsewhere')
      .option('--signature', 'check the signature too, with the key of this installation', false)
      .action(async (file: string, { head, signature }: { head?: string; signature: boolean }) => {
        const { verifyDossier } = await import('@parley/dossier');
        const input = file === '-' ? process.stdin : createReadStream(file);
        const verdict = await verifyDossier(input as AsyncIterable<Uint8Array>, {
          ...(head === undefined ? {} : { head }),
          ...(signature ? { installKey: (await verbs()).installKey() } : {}),
        });
        const { header: _, seal: __, ...shown } = { header: undefined, seal: undefined, ...verdict };
        print(shown);
        process.stderr.write(
          verdict.sound
            ? `Sound: ${verdict.facts} facts about ${verdict.header.contactId}, exported ${verdict.header.exportedAt}, head ${verdict.head}.\n`
            : `ALTERED: ${verdict.says}.\n`,
        );
        if (!verdict.sound) process.exitCode = outOfOrder;
      }),

    new Command('audit')
      .description('whether the event store holds what it held: beside a dossier, an anchor, or its own exports')
      .argument('[contact]', 'id of the contact, or its number')
      .option('--brand <id>', 'the brand, where a number is named and there are several')
      .option('--dossier <file>', 'compare with this dossier, fact by fact')
      .option('--anchor <file>', 'write hashes of the whole log to a file, to be kept elsewhere')
      .option('--against <file>', 'compare the whole log with such a file')
      .action(async (contact: string | undefined, options: Named & AuditOptions) => {
        const { result, sound } = await (await verbs()).audit(contact, options);
        print(result);
        if (!sound) process.exitCode = outOfOrder;
      }),

    new Command('import-consent')
      .description('take consents over from a file: what became of each line as a line of JSON, refused ones included')
      .argument('<file>', 'CSV with the names in its first line, or one JSON object a line')
      .option('--brand <id>', 'the brand they agreed to hear from; needed where there are several')
      .option('--format <format>', 'csv or jsonl; default: by the name of the file')
      .option('--map <field=name...>', 'field of ours = name in the file, where they differ')
      .option(
        '--default <field=value...>',
        'value for lines that leave the field empty: originalSource, responsible, …',
      )
      .option('--ignore <name...>', 'names in the file to be passed over')
      .option('--country <code>', 'where numbers without a country code are at home')
      .option('--by <id>', 'opaque id of who imports, kept for ever')
      .action(async (file: string, options: Named & ImportOptions) => {
        if (!(await (await verbs()).importConsentOf(print, file, options))) process.exitCode = outOfOrder;
      }),
  ];
}

export interface AuditOptions {
  readonly dossier?: string;
  readonly anchor?: string;
  readonly against?: string;
}

export interface ImportOptions {
  readonly format?: string;
  readonly map?: readonly string[];
  readonly default?: readonly string[];
  readonly ignore?: readonly string[];
  readonly country?: string;
}
