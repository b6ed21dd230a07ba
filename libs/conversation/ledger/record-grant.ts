import { textHashOf, type FactBody } from '@parley/contracts';
import type { ConsentCommand } from '../commands.js';
import { besideDoubts } from '../consent/ends-doubts.js';
import { accept, nothing, refuse, type CommandMeta, type Decision } from '../decision.js';
import { withoutAsker } from '../inbox/back-tag.js';
import type { ConsentState, ContactState } from '../state.js';
import { assessEvidence, methodOf, type ConsentRecord } from './assess-evidence.js';

type GrantConsent = Extract<ConsentCommand, { type: 'GrantConsent' }>;

/**
 * Records a consent with what proves it, and what is missing. Who opted out comes back by a later wish of their own:
 * by no import, and by nothing that cannot be proved.
 */
export function recordGrant(state: ContactState, command: GrantConsent, { at }: CommandMeta): Decision {
  if (!state.profile.known) {
    return refuse('contact-not-found', 'Nobody with this number is known to the brand yet.');
  }
  const { consent } = state;
  const textedAt = ownTextAt(state, command);
  const fact = factOf(command, textedAt);
  const givenAt = textedAt ?? fact.data.givenAt;
  const ahead = [givenAt, fact.data.implied?.at].find((each) => each !== undefined && each > at);
  if (ahead !== undefined) {
    return refuse('instant-in-the-future', `A consent that is given on ${ahead} cannot be recorded on ${at}.`);
  }
  if (isRecorded(consent, command, fact)) return nothing;
  if (consent.suppressed || consent.status === 'revoked') {
    const obstacle = obstacleToReturn(consent, fact, givenAt);
    if (obstacle !== undefined) return refuse('consent-revoked', obstacle);
  }
  return accept(besideDoubts(consent, fact), ...withoutAsker(state.inbox));
}

/**
 * When the customer agreed by a text of their own: a START, or the answer to a prompt that went out. An id by itself
 * proves nothing, and neither does a text that a later wish has overtaken.
 */
function ownTextAt({ consent, messages, replies }: ContactState, command: GrantConsent): string | undefined {
  const { messageId, record: { doubleOptIn } = {} } = command;
  const text = doubleOptIn?.answerId ?? messageId;
  if (text === undefined || text !== consent.lastWish || (messageId ?? text) !== text) return undefined;
  const wish = messages.byId[text];
  if (wish?.keyword !== 'start') return undefined;
  const askedAt = doubleOptIn === undefined ? undefined : replies.byId[doubleOptIn.promptId]?.claimedAt;
  return doubleOptIn === undefined || (askedAt !== undefined && askedAt <= wish.at) ? wish.at : undefined;
}

function factOf(command: GrantConsent, textedAt: string | undefined): FactBody<'ConsentGranted'> {
  const { source, channel, list, messageId, language, evidence, record, personal } = command;
  const known: ConsentRecord = {
    source,
    channel,
    ...(textedAt === undefined ? {} : { textedAt }),
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

function obstacleToReturn(
  consent: ConsentState,
  { data }: FactBody<'ConsentGranted'>,
  givenAt: string | undefined,
): string | undefined {
  const since = consent.revokedAt ?? consent.since ?? '';
  if (data.source === 'import') {
    return `The customer opted out on ${since}, and an import cannot undo that: only they can.`;
  }
  if (data.implied) {
    return `The customer opted out on ${since}, and no ${data.implied.by} implies that they want texts again.`;
  }
  if (!data.proof!.proven) {
    return `The customer opted out on ${since}: a consent that follows has to be proven, and lacks ${data.proof!.missing.join(', ')}.`;
  }
  if (givenAt === undefined) {
    return `The customer opted out on ${since}: a consent that follows has to say when it was given.`;
  }
  return givenAt > since
    ? undefined
    : `The customer opted out on ${since}, after this consent was given on ${givenAt}: what came last counts.`;
}

/** Where a consent came from an import, its line among all lines that were ever imported. */
export function importLineOf(from: { fileHash: string; line: number } | undefined): string | undefined {
  return from === undefined ? undefined : `${from.fileHash}:${from.line}`;
}

/** The same for consents that say the same, whatever they were held to and stood beside. */
export function recordHashOf({ data, personal }: Pick<FactBody<'ConsentGranted'>, 'data' | 'personal'>): string {
  return textHashOf(inOrder({ ...data, proof: undefined, endsDoubts: undefined, personal }));
}

/** JSON with sorted names, so that equal records have equal texts. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
