import type {
  ConsentChannel,
  ConsentEvidence,
  ConsentMethod,
  ConsentSource,
  PersonalEvidence,
} from '@parley/contracts';

/** What is known of one consent. */
export interface ConsentRecord {
  readonly source: ConsentSource;
  readonly channel: ConsentChannel;
  /** When the customer agreed by a text that stands in the same stream, and that no later wish has overtaken. */
  readonly textedAt?: string;
  readonly evidence: ConsentEvidence;
  readonly personal: PersonalEvidence;
}

export interface Assessment {
  readonly proven: boolean;
  /** Names of the fields that would have to be there; `a | b` where one of them is enough. */
  readonly missing: string[];
  /** Version of this list of demands: a later one judges no earlier record anew. */
  readonly standard: string;
}

const standard = '2';

/**
 * Whether the sender could prove this consent, who carries the burden (47 CFR 64.1200(a), (f)(9); 16 CFR
 * 310.5(a)(8)): the request in the form it was shown, its purpose, when, and the customer’s own act. An import proves
 * nothing without the source, the date and the person who answers for it.
 */
export function assessEvidence(record: ConsentRecord): Assessment {
  const known = knownFields(record);
  const missing = (record.evidence.implied ? implied : demands[methodOf(record)])(record).filter(
    (demand) => !demand.split(' | ').some((field) => known.has(field)),
  );
  return { proven: missing.length === 0, missing, standard };
}

export function methodOf({ source, channel, evidence }: ConsentRecord): ConsentMethod {
  if (source === 'import') return 'import';
  if (evidence.method !== undefined) return evidence.method;
  if (source === 'keyword' || source === 'wording' || source === 'doubleOptIn') return 'keyword';
  if (channel === 'web') return 'webForm';
  if (channel === 'paper' || channel === 'voice' || channel === 'email') return channel;
  return source === 'agent' ? 'agent' : 'api';
}

const told = ['givenAt', 'categories | program', 'evidence | wording | snapshot'];

const demands: Readonly<Record<ConsentMethod, (record: ConsentRecord) => readonly string[]>> = {
  webForm: () => [
    'givenAt',
    'seller',
    'categories | program',
    'sourceUrl',
    'textShown',
    'box=tickedByCustomer',
    'ip | sessionId | certificateIds',
  ],
  paper: () => ['givenAt', 'seller', 'categories | program', 'textShown', 'snapshot'],
  // The customer’s own text is the proof; one that was sent elsewhere has to be quoted.
  keyword: ({ textedAt }) => (textedAt !== undefined ? [] : ['givenAt', 'wording', 'callToActionVersion | textShown']),
  voice: () => told,
  email: () => told,
  agent: () => told,
  api: () => ['givenAt', 'categories | program', 'sourceUrl | snapshot | evidence'],
  import: () => ['import.originalSource', 'givenAt', 'responsible'],
};

/** What the customer did is what has to be shown: the order, or the inquiry (CASL s. 13: whoever claims consent proves it). */
const implied = ({ source }: ConsentRecord): readonly string[] =>
  source === 'import' ? ['import.originalSource', 'responsible'] : ['evidence | wording | snapshot'];

function knownFields({ evidence, personal }: ConsentRecord): ReadonlySet<string> {
  const filled = Object.entries({ ...evidence, ...personal })
    .filter(([, value]) => value !== undefined && (typeof value === 'string' ? value.trim() !== '' : !isEmpty(value)))
    .map(([field]) => field);
  const special = [
    ...(evidence.box === 'tickedByCustomer' ? ['box=tickedByCustomer'] : []),
    ...(evidence.import?.originalSource?.trim() ? ['import.originalSource'] : []),
  ];
  return new Set([...filled, ...special]);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
