import type { FactBody, FactPersonal } from '@parley/contracts';
import type { MessageCommand } from '../commands.js';
import type { ContactState, ExpectedAnswer } from '../state.js';

/**
 * What a text answers, if somebody waits for an answer. A keyword never does, AGENT and HELP included, and neither does
 * what may be a wish for silence; nor a text from before the question, however late it is routed.
 */
export function answeredBy(
  { messages, consent }: ContactState,
  { senderId, verdict, message }: MessageCommand,
): ExpectedAnswer | undefined {
  const expected = messages.expected[senderId];
  if (!expected || verdict.keyword !== undefined || verdict.possibleRevocation || consent.suppressed) return undefined;
  const inTime = message.acceptedAt >= expected.since && message.acceptedAt < expected.until;
  return inTime ? expected : undefined;
}

/** The answer, and the field of the profile it was asked for, where it fits there. */
export function collectedAnswer(
  { expectationId, by, field }: ExpectedAnswer,
  { senderId, message }: MessageCommand,
): FactBody[] {
  const value = message.text.trim();
  const profile = field === undefined ? undefined : profileWith(field, value);
  return [
    {
      type: 'AnswerCollected',
      senderId,
      data: { expectationId, by, ...(field === undefined ? {} : { field }), messageId: message.messageId },
      personal: { value },
    },
    ...(profile ? [{ type: 'ContactUpdated' as const, data: {}, personal: profile }] : []),
  ];
}

/** Longest values, as the API takes them. */
const longest: Readonly<Record<string, number>> = { name: 200, firstName: 200, lastName: 200, postalCode: 20 };
const longestAttribute = 500;

function profileWith(field: string, value: string): FactPersonal<'ContactUpdated'> | undefined {
  if (field === 'email') {
    const email = /[\w'+.-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,3}/.exec(value)?.[0];
    return email === undefined ? undefined : { email };
  }
  if (field === 'birthday') {
    const birthday = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(value)?.[0];
    return birthday === undefined || !isDay(birthday) ? undefined : { birthday };
  }
  if (value === '' || value.length > (Object.hasOwn(longest, field) ? longest[field]! : longestAttribute))
    return undefined;
  return Object.hasOwn(longest, field) ? { [field]: value } : { attributes: { [field]: value } };
}

function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
