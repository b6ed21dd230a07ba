import { textHashOf, type FactBody } from '@parley/contracts';
import type { ConsentCommand } from '../commands.js';
import { accept, nothing, refuse, type Decision } from '../decision.js';
import type { ConsentState, ContactState } from '../state.js';
import { assessEvidence, methodOf, type ConsentRecord } from './assess-evidence.js';

type GrantConsent = Extract<ConsentCommand, { type: 'GrantConsent' }>;

/**
 * Records a consent with what proves it, and what is missing. Who opted out comes back by a later wish of their own:
 * by no import, and by nothing that cannot be proved.
 */
export function recordGrant(state: ContactState, command: GrantConsent): Decision {
  if (!state.profile.known) {
    return refuse('contact-not-found', 'Nobody with this number is known to the brand yet.');
  }
  const { consent } = state;
  const fact = factOf(command);
  if (isRecorded(consent, command, fact)) return nothing;
  if (consent.suppressed || consent.status === 'revoked') {
    const obstacle = obstacleToReturn(consent, fact);
    if (obstacle !== undefined) return refuse('consent-revoked', obstacle);
  }
  return accept(fact);
}

function factOf(command: GrantConsent): FactBody<'ConsentGranted'> {
  const { source, channel, list, messageId, language, evidence, record, personal } = command;
  const known: ConsentRecord = {
    source,
    channel,
    ...(messageId === undefined ? {} : { messageId }),
    evidence: record ?? {},
    personal: { ...personal, ...(evidence === undefined ? {} : { evidence }) },
  };
  const { textShown } = known.personal;
  return {
    type: 'ConsentGranted',
    data: {
      source,
      channel,
      ...(messageId === undefined ? {} : { messageId }),
      ...(language === undefined ? {} : { language }),
      ...(list === undefined ? {} : { list }),
      ...known.evidence,
      ...(record === undefined ? {} : { method: methodOf(known) }),
      ...(textShown === undefined ? {} : { textHash: textHashOf(textShown) }),
      proof: assessEvidence(known),
    },
    personal: known.personal,
  };
}

function isRecorded(consent: ConsentState, command: GrantConsent, fact: FactBody<'ConsentGranted'>): boolean {
  const line = importLineOf(fact.data.import);
  if (line !== undefined && (consent.importLines ?? []).includes(line)) return true;
  if (consent.status !== 'granted' || consent.suppressed) return false;
  return command.record === undefined && command.personal === undefined
    ? true
    : consent.lastRecord === recordHashOf(fact);
}

function obstacleToReturn(consent: ConsentState, { data }: FactBody<'ConsentGranted'>): string | undefined {
  const since = consent.since ?? '';
  if (data.source === 'import') {
    return `The customer opted out on ${since}, and an import cannot undo that: only they can.`;
  }
  if (!data.proof!.proven) {
    return `The customer opted out on ${since}: a consent that follows has to be proven, and lacks ${data.proof!.missing.join(', ')}.`;
  }
  const given = data.givenAt;
  if (given !== undefined && given <= since) {
    return `The customer opted out on ${since}, after this consent was given on ${given}: what came last counts.`;
  }
  return undefined;
}

/** Where a consent came from an import, its line among all lines that were ever imported. */
export function importLineOf(from: { fileHash: string; line: number } | undefined): string | undefined {
  return from === undefined ? undefined : `${from.fileHash}:${from.line}`;
}

/** The same for consents that say the same, whatever they were held to. */
export function recordHashOf({ data, personal }: Pick<FactBody<'ConsentGranted'>, 'data' | 'personal'>): string {
  return textHashOf(inOrder({ ...data, proof: undefined, personal }));
}

/** JSON with sorted names, so that equal records have equal texts. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
