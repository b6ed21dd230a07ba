import type { FactData, RecordedFact } from '@parley/contracts';
import { canonicalJson } from '../canonical.js';
import { StreamHash } from '../chain.js';
import { factEntry, storedFact, type FactEntry, type Header } from '../entry.js';

/** What of the store differs from what was once handed out. */
export interface Alteration {
  readonly revision: number;
  readonly factId?: string;
  readonly type?: string;
  /** JSON pointer to the first field that differs. */
  readonly pointer?: string;
  readonly says: string;
}

export interface StreamAudit {
  readonly contactId: string;
  readonly facts: number;
  readonly streamHash: string;
  /** Earlier exports whose hash of the stream was checked, by the revision they went up to. */
  readonly checked: readonly { readonly upToRevision: number; readonly exportedAt: string; readonly agrees: boolean }[];
  readonly altered?: Alteration;
}

/**
 * Hashes a stream anew and compares it with what every export of it recorded. Without a dossier at hand an alteration
 * can be placed only between two exports; with one, {@link firstAlteration} names the fact.
 */
export async function auditStream(contactId: string, facts: () => AsyncIterable<RecordedFact>): Promise<StreamAudit> {
  const exported = new Map<number, { hash: string; at: string }>();
  for await (const fact of facts()) {
    if (fact.type !== 'DossierExported') continue;
    const { upToRevision, streamHash } = fact.data as FactData<'DossierExported'>;
    exported.set(upToRevision, { hash: streamHash, at: fact.at });
  }
  const running = new StreamHash(contactId);
  const checked: { upToRevision: number; exportedAt: string; agrees: boolean }[] = [];
  let count = 0;
  let sound = -1;
  let altered: Alteration | undefined;
  for await (const fact of facts()) {
    altered ??= outOfPlace(fact, contactId, count);
    running.add(canonicalJson(storedFact(fact)));
    count += 1;
    const known = exported.get(fact.revision);
    if (!known) continue;
    const agrees = known.hash === running.toString();
    checked.push({ upToRevision: fact.revision, exportedAt: known.at, agrees });
    if (agrees) sound = fact.revision;
    else
      altered ??= {
        revision: sound + 1,
        says: `something from revision ${sound + 1} to ${fact.revision} is not as it was exported on ${known.at}: compare with that dossier to learn what`,
      };
  }
  return { contactId, facts: count, streamHash: running.toString(), checked, ...(altered ? { altered } : {}) };
}

function outOfPlace(fact: RecordedFact, contactId: string, expected: number): Alteration | undefined {
  if (fact.revision === expected && fact.contactId === contactId) return undefined;
  const says =
    fact.revision === expected
      ? `the fact at revision ${expected} says it is of another contact`
      : `revision ${expected} should stand where ${fact.revision} does`;
  return { revision: expected, factId: fact.id, type: fact.type, says };
}

/** The first fact of the store that is not what an earlier dossier holds. Both are read side by side, in order. */
export async function firstAlteration(
  header: Header,
  dossier: AsyncIterable<FactEntry>,
  facts: AsyncIterable<RecordedFact>,
): Promise<Alteration | undefined> {
  const stored = facts[Symbol.asyncIterator]();
  let erased: number | undefined;
  for await (const { fact: then } of dossier) {
    const { revision, id, type } = then as { revision: number; id: string; type: string };
    const step = await stored.next();
    if (step.done) return { revision, factId: id, type, says: `the fact at revision ${revision} is gone` };
    const now = factEntry(step.value, header).fact;
    if (canonicalJson(now) === canonicalJson(then)) continue;
    if (wasErased(then, step.value)) {
      erased ??= revision;
      continue;
    }
    const pointer = firstDifference(then, now);
    return {
      revision,
      factId: id,
      type,
      pointer,
      says: `${type} at revision ${revision} was altered at ${pointer}: the dossier has ${shown(then, pointer)}, the store ${shown(now, pointer)}`,
    };
  }
  if (erased !== undefined && !(await hasErasure(stored))) {
    return {
      revision: erased,
      says: `what is personal is gone from revision ${erased} on, and no erasure is recorded`,
    };
  }
  return undefined;
}

/** Erasure takes the person’s part of a fact, and nothing else. */
function wasErased(then: Record<string, unknown>, stored: RecordedFact): boolean {
  const { personal, ...rest } = then;
  const { personal: left, ...now } = storedFact(stored) as Record<string, unknown>;
  return personal !== undefined && left === undefined && canonicalJson(rest) === canonicalJson(now);
}

async function hasErasure(rest: AsyncIterator<RecordedFact>): Promise<boolean> {
  for (let step = await rest.next(); !step.done; step = await rest.next()) {
    if (step.value.type === 'SubjectErased') return true;
  }
  return false;
}

function firstDifference(a: unknown, b: unknown): string {
  if (!isObject(a) || !isObject(b)) return '';
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  for (const name of names) {
    if (canonicalJson(a[name] ?? null) === canonicalJson(b[name] ?? null)) continue;
    return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}${firstDifference(a[name], b[name])}`;
  }
  return '';
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The value at a pointer. What is personal is named and not shown: audits are read over shoulders. */
function shown(fact: unknown, pointer: string): string {
  if (pointer.startsWith('/personal')) return 'another text';
  let value = fact;
  for (const part of pointer.split('/').slice(1)) {
    value = isObject(value) ? value[part.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
  }
  return JSON.stringify(value) ?? 'nothing';
}
