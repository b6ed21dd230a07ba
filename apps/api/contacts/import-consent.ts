import { Body, Inject, Post } from '@nestjs/common';
import { importConsent, type LineOutcome } from '@parley/consent-import';
import { textHashOf } from '@parley/contracts';
import {
  ProblemError,
  tokens,
  type Clock,
  type Contacts,
  type InstallSecrets,
  type LoadedConfig,
} from '@parley/runtime';
import type { CountryCode } from 'libphonenumber-js/min';
import { z } from 'zod';
import { CalledBy, type Caller } from '../access/caller.js';
import { Api, Route } from '../http/route.js';
import { ImportBody } from './import-body.js';

const Imported = z
  .object({
    fileHash: z.string().describe('SHA-256 of the file in UTF-8, hex.'),
    lines: z.int().describe('Lines that were read, the names and empty ones aside.'),
    granted: z.int().describe('Recorded, and proven.'),
    unproven: z.int().describe('Recorded without a proof: they permit no marketing.'),
    unchanged: z.int().describe('Recorded before.'),
    refused: z.int(),
    outcomes: z.array(
      z.object({
        line: z.int(),
        outcome: z.enum(['granted', 'unproven', 'unchanged', 'refused']),
        contactId: z.string().optional(),
        missing: z.array(z.string()).optional(),
        problem: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'ImportedConsent', description: 'What became of each line.' });
type Imported = z.infer<typeof Imported>;

@Api('contacts', 'contacts')
export class ImportConsent {
  constructor(
    @Inject(tokens.contacts) private readonly contacts: Contacts,
    @Inject(tokens.secrets) private readonly secrets: InstallSecrets,
    @Inject(tokens.config) private readonly loaded: LoadedConfig,
    @Inject(tokens.clock) private readonly clock: Clock,
  ) {}

  @Post('import')
  @Route({
    id: 'importConsent',
    scope: 'consent:write',
    summary: 'Takes consents over from a file, line by line.',
    description:
      'A line without its original source, its date or a person responsible is stored as unproven and permits no marketing. ' +
      'Nobody who opted out is brought back. The same file again changes nothing; a bad line stops no other.',
    answer: Imported,
    refuses: [404],
  })
  async import(@Body() body: ImportBody, @CalledBy() { actor }: Caller): Promise<Imported> {
    const brand = this.loaded.config.brands.find(({ id }) => id === body.brandId);
    if (!brand) throw new ProblemError(404, 'brand-unknown', 'No brand of the configuration has this id.');
    const fileHash = textHashOf(body.file);
    const outcomes: LineOutcome[] = [];
    for await (const outcome of importConsent(
      { contacts: this.contacts, installKey: this.secrets.installKey, now: () => this.clock.now() },
      {
        brandId: brand.id,
        format: body.format,
        fileHash,
        text: [body.file],
        actor,
        mapping: body.mapping ?? {},
        defaults: body.defaults ?? {},
        ignore: body.ignore ?? [],
        country: (body.country ?? brand.senders[0]?.country ?? 'US') as CountryCode,
      },
    )) {
      outcomes.push(outcome);
    }
    const count = (wanted: LineOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === wanted).length;
    return {
      fileHash,
      lines: outcomes.length,
      granted: count('granted'),
      unproven: count('unproven'),
      unchanged: count('unchanged'),
      refused: count('refused'),
      outcomes: outcomes.map((outcome) =>
        'missing' in outcome ? { ...outcome, missing: [...outcome.missing] } : outcome,
      ),
    };
  }
}
