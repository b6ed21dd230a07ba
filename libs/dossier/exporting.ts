import type { Actor, FactData, RecordedFact } from '@parley/contracts';
import { dossierFormat, instanceOf } from './chain.js';
import type { CarrierRequests, Header } from './entry.js';
import { dossierPage } from './page/dossier-page.js';
import { writeDossier, type Written } from './writing/write-dossier.js';

export interface ExportRequest {
  readonly contactId: string;
  readonly format: 'json' | 'html';
  readonly carrierRequests: CarrierRequests;
  readonly exportedAt: string;
  readonly exportedBy: Actor;
  readonly installKey: Buffer;
  /** Versions in force, for the header. */
  readonly ruleset: string;
  readonly timeZoneData: string;
}

export interface ExportSource {
  /** The facts of the contact’s stream from its beginning; read several times. */
  facts(): AsyncIterable<RecordedFact>;
  /** Records the export before anything of it is handed out. */
  record(brandId: string, exported: FactData<'DossierExported'>): Promise<void>;
}

export interface ExportedDossier {
  readonly head: string;
  readonly facts: number;
  readonly written: Written;
  readonly content: AsyncIterable<string>;
}

/**
 * Everything about one number. It is written twice in bounded memory: once to know its head, which is recorded, and
 * once to be handed out, so that no dossier leaves without a record of it. Undefined where there is no such contact.
 */
export async function exportDossier(source: ExportSource, asked: ExportRequest): Promise<ExportedDossier | undefined> {
  const header = await headerOf(source.facts(), asked);
  if (!header) return undefined;
  const written = await run(writeDossier(header, source.facts(), asked.installKey));
  const { head, streamHash, facts } = written;
  const { upToRevision } = header;
  await source.record(header.brandId, { format: asked.format, head, streamHash, upToRevision, facts });
  const content =
    asked.format === 'json'
      ? again(writeDossier(header, source.facts(), asked.installKey), head)
      : dossierPage(header, written, source.facts());
  return { head, facts, written, content };
}

async function headerOf(facts: AsyncIterable<RecordedFact>, asked: ExportRequest): Promise<Header | undefined> {
  let brandId: string | undefined;
  let phone: string | undefined;
  let upToRevision = -1;
  let erasedAtRevision: number | undefined;
  for await (const fact of facts) {
    brandId ??= fact.brandId;
    upToRevision = fact.revision;
    if (fact.type === 'SubjectErased') [phone, erasedAtRevision] = [undefined, fact.revision];
    const known = (fact as RecordedFact<'ContactCreated'>).personal as { phone?: string } | undefined;
    if (fact.type === 'ContactCreated') phone = known?.phone;
  }
  if (brandId === undefined) return undefined;
  return {
    kind: 'header',
    format: dossierFormat,
    instance: instanceOf(asked.installKey),
    exportedAt: asked.exportedAt,
    exportedBy: asked.exportedBy,
    brandId,
    contactId: asked.contactId,
    ...(phone === undefined ? {} : { phone }),
    upToRevision,
    ...(erasedAtRevision === undefined ? {} : { erasedAtRevision }),
    carrierRequests: asked.carrierRequests,
    ruleset: asked.ruleset,
    timeZoneData: asked.timeZoneData,
  };
}

async function run(writer: AsyncGenerator<string, Written>): Promise<Written> {
  for (;;) {
    const step = await writer.next();
    if (step.done) return step.value;
  }
}

/** @throws Error where facts changed since the head was recorded: what is handed out must be what was recorded. */
async function* again(writer: AsyncGenerator<string, Written>, head: string): AsyncGenerator<string> {
  for (;;) {
    const step = await writer.next();
    if (!step.done) yield step.value;
    else if (step.value.head === head) return;
    else throw new Error(`The facts changed while they were read: the head was ${head} and is ${step.value.head}.`);
  }
}
