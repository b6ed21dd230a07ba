import { Readable } from 'node:stream';
import { Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiProperty } from '@nestjs/swagger';
import { streamOf } from '@parley/contracts';
import { currentRuleset } from '@parley/conversation/judgement';
import { exportDossier } from '@parley/dossier';
import type { EventStore } from '@parley/event-store';
import { ProblemError, tokens, type Clock, type Contacts, type Ids, type InstallSecrets } from '@parley/runtime';
import { IfPresent } from '@parley/runtime/fields';
import { IsIn } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CalledBy, mayDo, type Caller } from '../access/caller.js';
import { Flag } from '../http/flag.js';
import { problemOf } from '../http/refusals.js';
import { Api, Route } from '../http/route.js';
import { contactNotFound, ContactIdPipe } from './contact-id.js';

const formats = ['json', 'html'] as const;

class DossierQuery {
  @ApiProperty({
    enum: formats,
    required: false,
    description: 'Default: `html` where the request prefers a page, else `json`.',
  })
  @IsIn(formats)
  @IfPresent()
  readonly format?: (typeof formats)[number];

  @Flag('With the carrier’s requests as they came, rather than their hashes; needs the scope `admin`. Default: false.')
  readonly raw?: boolean;
}

const Dossier = z
  .object({
    format: z.literal('parley.dossier.v1'),
    records: z.array(
      z.object({
        chain: z.string().describe('SHA-256 over the record before, the number and the entry.'),
        entry: z
          .record(z.string(), z.unknown())
          .describe(
            '`kind` is `header`, `fact`, `seal` or `signature`: the first, all between, the last but one, the last.',
          ),
        marks: z.string().describe('Checksums that tell where an alteration begins.'),
        number: z.int(),
      }),
    ),
  })
  .meta({ id: 'Dossier', description: 'Everything about one number, in order, hash-chained; one record a line.' });

const csp = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'";

@Api('contacts', 'contacts')
export class ExportDossier {
  constructor(
    @Inject(tokens.eventStore) private readonly store: EventStore,
    @Inject(tokens.contacts) private readonly contacts: Contacts,
    @Inject(tokens.secrets) private readonly secrets: InstallSecrets,
    @Inject(tokens.clock) private readonly clock: Clock,
    @Inject(tokens.ids) private readonly ids: Ids,
  ) {}

  @Get(':id/dossier')
  @Route({
    id: 'exportDossier',
    scope: 'dossiers:read',
    summary: 'Everything about one number of a brand, in order, as a file that shows any alteration.',
    description:
      'The export is recorded, with its head, before the first byte leaves. After an erasure the dossier says so. ' +
      '`ops verify-dossier` checks the file anywhere; the headers `Parley-Dossier-Head` and `Parley-Dossier-Facts` say what it must be.',
    answer: Dossier,
    refuses: [404],
  })
  @ApiProduces('application/json', 'text/html')
  async export(
    @Param('id', ContactIdPipe) contactId: string,
    @Query() { format: wanted, raw = false }: DossierQuery,
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (raw && !mayDo(caller, 'admin')) {
      throw new ProblemError(403, 'scope-missing', 'Raw requests are shown to tokens with the scope admin.');
    }
    const format = wanted ?? (/^\s*text\/html/.test(request.headers.accept ?? '') ? 'html' : 'json');
    const { actor, traceparent } = caller;
    const exportedAt = this.clock.now();
    const exported = await exportDossier(
      {
        facts: () => this.store.read(streamOf(contactId)),
        record: async (brandId, data) => {
          const recorded = await this.contacts.execute(
            { contactId, brandId },
            {
              at: exportedAt,
              cause: this.ids.uuid(),
              actor,
              ...(traceparent === undefined ? {} : { traceparent }),
            },
            { type: 'RecordDossierExport', ...data },
          );
          if (!recorded.ok) throw problemOf(recorded.refusal);
        },
      },
      {
        contactId,
        format,
        carrierRequests: raw ? 'whole' : 'hashed',
        exportedAt,
        exportedBy: actor,
        installKey: this.secrets.installKey,
        ruleset: currentRuleset.version,
        timeZoneData: process.versions['tz'] ?? 'unknown',
      },
    );
    if (!exported) throw contactNotFound();
    const type = format === 'json' ? 'application/json' : 'text/html';
    await reply
      .type(`${type}; charset=utf-8`)
      .header('cache-control', 'no-store')
      .header(
        'content-disposition',
        `${format === 'json' ? 'attachment' : 'inline'}; filename="dossier-${contactId}.${format}"`,
      )
      .header('content-security-policy', csp)
      .header('x-content-type-options', 'nosniff')
      .header('parley-dossier-head', exported.head)
      .header('parley-dossier-facts', String(exported.facts))
      .send(Readable.from(exported.content, { objectMode: false }));
  }
}
