import type { FactBody } from '@parley/contracts';
import type { ConsentState } from '../state.js';
import { importLineOf, recordHashOf } from './record-grant.js';

type Grant = FactBody<'ConsentGranted'>;

/** Facts older than the ledger say nothing of proof: the customer’s own text proves itself, an import does not. */
const isProven = ({ data }: Grant): boolean => data.proof?.proven ?? data.source !== 'import';

const stands = ({ status, suppressed }: ConsentState): boolean => status === 'granted' && !suppressed;

/** Whether a grant by itself is for marketing: not an unproven one, nor one that is for something else or for one list. */
export function isForMarketing(grant: Grant): boolean {
  const named = grant.data.list === undefined && (grant.data.categories?.includes('marketing') ?? true);
  return named && isProven(grant);
}

/** Whether marketing may follow. What is merely implied adds nothing to a consent that was given: it would never lapse there. */
export function permitsMarketing(consent: ConsentState, grant: Grant): boolean {
  if (stands(consent) && (consent.coversMarketing || (grant.data.implied && !consent.implied)))
    return consent.coversMarketing;
  return isForMarketing(grant);
}

/** What is known of the proof after one more grant: a standing consent loses nothing by a weaker record beside it. */
export function proofAfter(
  consent: ConsentState,
  grant: Grant,
): Pick<ConsentState, 'proven' | 'lastRecord' | 'importLines'> {
  const line = importLineOf(grant.data.import);
  return {
    proven: isProven(grant) || (stands(consent) && (consent.proven ?? true)),
    lastRecord: recordHashOf(grant),
    ...(line === undefined ? {} : { importLines: [...(consent.importLines ?? []), line] }),
  };
}

/** Lists that were agreed to, and that were left, by name, after one more fact. */
export function listsAfter(
  { lists = [], leftLists = [] }: ConsentState,
  { type, data: { list } }: Grant | FactBody<'ConsentRevoked'>,
): Pick<ConsentState, 'lists' | 'leftLists'> {
  if (list === undefined) return {};
  const others = lists.filter((other) => other !== list);
  const left = leftLists.filter((other) => other !== list);
  return type === 'ConsentGranted'
    ? { lists: [...others, list], leftLists: left }
    : { lists: others, leftLists: [...left, list] };
}
