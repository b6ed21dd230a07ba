import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { streamOf } from '@parley/contracts';
import {
  auditAgainstAnchor,
  auditStream,
  firstAlteration,
  readDossier,
  verifyDossier,
  type Alteration,
  type AnchorAudit,
  type Flaw,
  type StreamAudit,
} from '@parley/dossier';
import type { EventStore } from '@parley/event-store';

export type DossierAudit =
  | { readonly sound: true; readonly contactId: string; readonly facts: number; readonly head: string }
  | ({ readonly sound: false; readonly in: 'dossier' } & Omit<Flaw, 'sound'>)
  | ({ readonly sound: false; readonly in: 'store'; readonly contactId: string } & Alteration);

/** Whether the store still holds what a dossier of this installation once handed out; names the first altered fact. */
export async function auditAgainstDossier(
  eventStore: EventStore,
  file: string,
  installKey: Buffer,
): Promise<DossierAudit> {
  const verified = await verifyDossier(createReadStream(file), { installKey });
  if (!verified.sound) return { ...verified, in: 'dossier' };
  const { header, facts } = await readDossier(createReadStream(file));
  const { contactId } = header;
  const alteration = await firstAlteration(header, facts, eventStore.read(streamOf(contactId)));
  return alteration
    ? { sound: false, in: 'store', contactId, ...alteration }
    : { sound: true, contactId, facts: verified.facts, head: verified.head };
}

/** Whether a stream agrees with what every export of it recorded. @throws Error where there is no such contact */
export async function auditContact(eventStore: EventStore, contactId: string): Promise<StreamAudit> {
  const audit = await auditStream(contactId, () => eventStore.read(streamOf(contactId)));
  if (audit.facts === 0) throw new Error(`There is no contact ${contactId}.`);
  return audit;
}

/** Whether the whole log is what it was when the anchor was made. */
export function auditLog(eventStore: EventStore, anchor: string, installKey: Buffer): Promise<AnchorAudit> {
  const lines = createInterface({ input: createReadStream(anchor), crlfDelay: Infinity });
  return auditAgainstAnchor(eventStore.readAll(), lines, installKey);
}
