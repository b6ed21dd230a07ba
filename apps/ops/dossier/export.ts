import { streamOf, type Actor } from '@parley/contracts';
import { currentRuleset } from '@parley/conversation/judgement';
import { exportDossier, type ExportedDossier } from '@parley/dossier';
import type { EventStore } from '@parley/event-store';
import type { Clock, Contacts, Ids } from '@parley/runtime';

export interface ExportParts {
  readonly eventStore: EventStore;
  readonly contacts: Contacts;
  readonly installKey: Buffer;
  readonly clock: Clock;
  readonly ids: Ids;
}

export interface ExportOptions {
  readonly format: 'json' | 'html';
  readonly raw: boolean;
  readonly actor: Actor;
}

/** As the API exports it; recorded in the same way. @throws Error where there is no such contact */
export async function exportOf(
  { eventStore, contacts, installKey, clock, ids }: ExportParts,
  contactId: string,
  { format, raw, actor }: ExportOptions,
): Promise<ExportedDossier> {
  const exportedAt = clock.now();
  const exported = await exportDossier(
    {
      facts: () => eventStore.read(streamOf(contactId)),
      record: async (brandId, data) => {
        const meta = { at: exportedAt, cause: ids.uuid(), actor };
        const recorded = await contacts.execute({ contactId, brandId }, meta, { type: 'RecordDossierExport', ...data });
        if (!recorded.ok) throw new Error(recorded.refusal.detail);
      },
    },
    {
      contactId,
      format,
      carrierRequests: raw ? 'whole' : 'hashed',
      exportedAt,
      exportedBy: actor,
      installKey,
      ruleset: currentRuleset.version,
      timeZoneData: process.versions['tz'] ?? 'unknown',
    },
  );
  if (!exported) throw new Error(`There is no contact ${contactId}.`);
  return exported;
}
