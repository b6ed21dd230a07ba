import type { FactData, RecordedFact, ReplyCategory } from '@parley/contracts';
import { evolveConsent } from '../consent/evolve-consent.js';
import { lapsesAt, longestImplied } from './implied-consent.js';
import { describeFact } from '../describe/describe-fact.js';
import { initialState, type ConsentState } from '../state.js';

/** A fact that bears on consent, as proof: where it stands, when it was decided and when it became durable. */
export interface ConsentProof {
  readonly factId: string;
  readonly type: RecordedFact['type'];
  readonly revision: number;
  readonly at: string;
  readonly recordedAt: string;
  readonly cause: string;
  readonly actor: RecordedFact['actor'];
  readonly senderId?: string;
  /** In plain words; nothing personal. */
  readonly says: string;
}

export interface ConsentMoment {
  readonly at: string;
  readonly by: ReadBy;
  readonly status: ConsentState['status'];
  /** Since when the status is what it is. */
  readonly since?: string;
  readonly suppressed: boolean;
  /** Absent where no consent was ever given. */
  readonly proven?: boolean;
  readonly missing: readonly string[];
  /**
   * The consent covers marketing, and no doubt, wrong number or revocation of a part stands in its way. What was implied
   * covers it until it lapses, and only where a country’s rules take it.
   */
  readonly coversMarketing: boolean;
  /** A text said that the number is somebody else’s, and nobody has found otherwise. */
  readonly wrongNumber: boolean;
  /** Categories that were revoked, where not everything was. */
  readonly partlyRevoked: readonly ReplyCategory[];
  /** Sender codes on which the carrier refuses this number. */
  readonly refusedOn: readonly string[];
  /** A text may have asked for silence, and nobody has decided yet. */
  readonly possiblyRevoked: boolean;
  /** A prompt to confirm was asked and neither answered nor too old at that instant. */
  readonly doubleOptInPending: boolean;
  readonly blocked: boolean;
  readonly erased: boolean;
  readonly confirmedAge?: number;
  /** The consent that was given last: what it says of itself, personal evidence aside. */
  readonly grant?: FactData<'ConsentGranted'>;
  /** The revocation that was recorded last: how it came, what found it, what it overtook. */
  readonly revocation?: FactData<'ConsentRevoked'>;
  /** Wishes about one list alone. */
  readonly lists: Readonly<Record<string, { status: 'granted' | 'revoked'; factId: string }>>;
  /** What made the status what it is; absent where nothing did. */
  readonly decidedBy?: ConsentProof;
  /** What began the suppression that stands. */
  readonly suppressedBy?: ConsentProof;
  readonly facts: readonly ConsentProof[];
  /** The last fact that counts; absent where nothing had happened. */
  readonly lastFact?: { readonly revision: number; readonly at: string; readonly recordedAt: string };
}

/**
 * `recorded`: what the installation knew at that instant, and so what it could act on. `decided`: what held at that
 * instant as it turned out, with facts that were recorded a little later.
 */
export type ReadBy = 'recorded' | 'decided';

interface Ledger {
  readonly consent: ConsentState;
  readonly erased: boolean;
  readonly proofs: number;
  readonly lists: ConsentMoment['lists'];
  readonly grant?: FactData<'ConsentGranted'>;
  readonly revocation?: FactData<'ConsentRevoked'>;
  readonly decidedBy?: ConsentProof;
  readonly suppressedBy?: ConsentProof;
  readonly lastFact?: ConsentMoment['lastFact'];
}

/**
 * Consent as it stood at any instant, with the facts that prove it. The order of the stream outranks clocks: what
 * stands before a fact that counts counts too, so that the answer is always a state that really was.
 */
export async function consentAt(
  stream: AsyncIterable<RecordedFact>,
  at: string,
  by: ReadBy = 'recorded',
): Promise<ConsentMoment> {
  const book = new ConsentBook(at, by);
  for await (const fact of stream) book.apply(fact);
  return book.moment();
}

/** The same for who reads the stream for other reasons too: facts in order, then the moment. */
export class ConsentBook {
  private readonly proofs: ConsentProof[] = [];
  /** When each text was accepted, by its id. */
  private readonly textedAt = new Map<string, string>();
  private ledger: Ledger = { consent: initialState.consent, erased: false, proofs: 0, lists: {} };
  private counted = this.ledger;

  constructor(
    private readonly at: string,
    private readonly by: ReadBy = 'recorded',
  ) {}

  apply(fact: RecordedFact): void {
    if (fact.type === 'MessageReceived') this.textedAt.set(fact.data.messageId, fact.data.acceptedAt);
    const about = 'messageId' in fact.data ? fact.data.messageId : undefined;
    this.ledger = after(this.ledger, fact, this.proofs, this.textedAt.get(about ?? ''));
    if ((this.by === 'recorded' ? fact.recordedAt : fact.at) <= this.at) this.counted = this.ledger;
  }

  moment(): ConsentMoment {
    return momentOf(this.counted, this.proofs.slice(0, this.counted.proofs), this.at, this.by);
  }
}

function after(ledger: Ledger, fact: RecordedFact, proofs: ConsentProof[], textedAt: string | undefined): Ledger {
  const { revision, at, recordedAt } = fact;
  const lastFact = { revision, at, recordedAt };
  const consent = evolveConsent(ledger.consent, fact, textedAt);
  const bears =
    consent !== ledger.consent ||
    fact.type === 'ConsentGranted' ||
    fact.type === 'ConsentRevoked' ||
    fact.type === 'SubjectErased';
  if (!bears) return { ...ledger, lastFact };
  const proof = proofOf(fact);
  proofs.push(proof);
  const decided = consent.status !== ledger.consent.status;
  return {
    ...ledger,
    consent,
    lastFact,
    proofs: proofs.length,
    erased: ledger.erased || fact.type === 'SubjectErased',
    lists: listsAfter(ledger.lists, fact),
    ...(fact.type === 'ConsentGranted' ? { grant: fact.data } : {}),
    ...(fact.type === 'ConsentRevoked' ? { revocation: fact.data } : {}),
    ...(decided ? { decidedBy: proof } : {}),
    suppressedBy: consent.suppressed ? (ledger.suppressedBy ?? proof) : undefined,
  };
}

function listsAfter(lists: Ledger['lists'], fact: RecordedFact): Ledger['lists'] {
  if (fact.type !== 'ConsentGranted' && fact.type !== 'ConsentRevoked') return lists;
  const { list } = fact.data;
  if (list === undefined) return lists;
  return { ...lists, [list]: { status: fact.type === 'ConsentGranted' ? 'granted' : 'revoked', factId: fact.id } };
}

function proofOf(fact: RecordedFact): ConsentProof {
  const { id, type, revision, at, recordedAt, cause, actor, senderId } = fact;
  return {
    factId: id,
    type,
    revision,
    at,
    recordedAt,
    cause,
    actor,
    ...(senderId === undefined ? {} : { senderId }),
    says: sentenceOf(fact),
  };
}

/** After an erasure a fact may have lost the part that a sentence speaks of. */
function sentenceOf(fact: RecordedFact): string {
  try {
    return describeFact(fact, false);
  } catch {
    return 'the person’s data was erased';
  }
}

/**
 * As the strictest verdict has it: the revocation of one kind reaches all where the law says so. What a carrier refuses is
 * about one sender code, and the rest about all of them.
 */
function marketingMayFollow(consent: ConsentState, at: string): boolean {
  const { status, suppressed, coversMarketing, implied, possiblyRevoked, wrongNumber, partlyRevoked } = consent;
  if (status !== 'granted' || suppressed || !coversMarketing) return false;
  if (implied !== undefined && at >= lapsesAt(implied, longestImplied[implied.by])) return false;
  return possiblyRevoked === undefined && wrongNumber === undefined && partlyRevoked === undefined;
}

function momentOf(ledger: Ledger, facts: readonly ConsentProof[], at: string, by: ReadBy): ConsentMoment {
  const { status, since, suppressed, proven, possiblyRevoked, doubleOptIn, blocked, confirmedAge } = ledger.consent;
  const { wrongNumber, partlyRevoked = [], refusedOn = [] } = ledger.consent;
  const { grant, revocation, decidedBy, suppressedBy, lastFact, erased, lists } = ledger;
  return {
    at,
    by,
    status,
    ...(since === undefined ? {} : { since }),
    suppressed,
    ...(proven === undefined ? {} : { proven }),
    missing: proven === false ? (grant?.proof?.missing ?? []) : [],
    coversMarketing: marketingMayFollow(ledger.consent, at),
    wrongNumber: wrongNumber !== undefined,
    partlyRevoked,
    refusedOn,
    possiblyRevoked: possiblyRevoked !== undefined,
    doubleOptInPending: doubleOptIn !== undefined && at < doubleOptIn.expiresAt,
    blocked,
    erased,
    ...(confirmedAge === undefined ? {} : { confirmedAge }),
    ...(grant === undefined ? {} : { grant }),
    ...(revocation === undefined ? {} : { revocation }),
    lists,
    ...(decidedBy === undefined ? {} : { decidedBy }),
    ...(suppressedBy === undefined ? {} : { suppressedBy }),
    facts,
    ...(lastFact === undefined ? {} : { lastFact }),
  };
}
