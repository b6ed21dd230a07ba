import { textHashOf, type Actor, type RecordedFact } from '@parley/contracts';
import { canonicalJson } from './canonical.js';
import type { Report } from './report.js';

export interface Header {
  readonly kind: 'header';
  readonly format: string;
  /** Name of the installation: see `instanceOf`. */
  readonly instance: string;
  readonly exportedAt: string;
  readonly exportedBy: Actor;
  readonly brandId: string;
  readonly contactId: string;
  /** E.164; absent once the person was erased. */
  readonly phone?: string;
  /** Revision of the last fact, and of the erasure where there was one. */
  readonly upToRevision: number;
  readonly erasedAtRevision?: number;
  readonly carrierRequests: CarrierRequests;
  /** Versions in force when this was exported; those of each verdict stand with it. */
  readonly ruleset: string;
  readonly timeZoneData: string;
}

/** Whether the requests of carriers stand in the dossier whole, or as their hash. */
export type CarrierRequests = 'hashed' | 'whole';

export interface FactEntry {
  readonly kind: 'fact';
  readonly fact: Record<string, unknown>;
}

export interface Seal {
  readonly kind: 'seal';
  readonly facts: number;
  /** Of the stream, as it is stored. */
  readonly streamHash: string;
  readonly report: Report;
}

export interface Signature {
  readonly kind: 'signature';
  readonly algorithm: 'HMAC-SHA256';
  readonly instance: string;
  /** Chain of the seal. */
  readonly head: string;
  readonly value: string;
}

export type Entry = Header | FactEntry | Seal | Signature;

/** A fact as it is stored, without its place in this one log: that another engine would not keep. */
export function storedFact({ position: _, stream: __, ...fact }: RecordedFact): Record<string, unknown> {
  return fact as unknown as Record<string, unknown>;
}

/** As much of a fact as the dossier shows. What stands before an erasure shows nothing of the person. */
export function factEntry(fact: RecordedFact, { carrierRequests, erasedAtRevision }: Header): FactEntry {
  const { personal, ...rest } = storedFact(fact) as { personal?: Record<string, unknown> };
  if (personal === undefined) return { kind: 'fact', fact: rest };
  if (erasedAtRevision !== undefined && fact.revision < erasedAtRevision)
    return { kind: 'fact', fact: { ...rest, personalErased: true } };
  if (carrierRequests === 'whole' || personal['raw'] === undefined)
    return { kind: 'fact', fact: { ...rest, personal } };
  const raw = { sha256: textHashOf(canonicalJson(personal['raw'])) };
  return { kind: 'fact', fact: { ...rest, personal: { ...personal, raw } } };
}
