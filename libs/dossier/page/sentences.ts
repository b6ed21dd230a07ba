import type { Header } from '../entry.js';
import { exceptionCount, type Report } from '../report.js';

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The dossier in plain language, for a reader who has a minute. */
export function sentences(header: Header, report: Report): string[] {
  const { counts, firstAt, lastAt, optOuts } = report;
  const about = header.phone ?? 'a person whose data was erased';
  return [
    `This is everything that the brand ${header.brandId} has on record about ${about}, from ${firstAt ?? 'no time'} to ${lastAt ?? 'no time'} (UTC).`,
    ...(header.erasedAtRevision === undefined
      ? []
      : [
          'The person asked to be erased: texts, names and numbers from before that are gone, and what is left says that things happened.',
        ]),
    `${count(counts.received, 'text')} came in. ${count(counts.requested, 'text')} to the customer ${counts.requested === 1 ? 'was' : 'were'} asked for: ` +
      `${counts.sent} handed over, ${counts.delivered} confirmed as delivered, ${count(counts.rejected, 'refusal')} by a rule, ` +
      `${count(counts.held, 'delay')} by a rule, ${count(counts.failed, 'failed attempt')}, ${counts.unknown} of unknown outcome.`,
    consentSentence(report),
    optOuts.length === 0
      ? 'The customer never opted out.'
      : `The customer opted out ${optOuts.length === 1 ? 'once' : `${optOuts.length} times`}: ${optOuts.map(optOutWords).join('; ')}.`,
    exceptionCount(report) === 0
      ? 'Nothing is out of order: no text followed an opt-out, every text sent has a verdict before it, and every confirmation came within five minutes.'
      : `${count(exceptionCount(report), 'exception')} ${exceptionCount(report) === 1 ? 'is' : 'are'} listed below.`,
  ];
}

function consentSentence({ consent }: Report): string {
  const { status, since, proven, missing, coversMarketing, blocked } = consent;
  if (status === 'none') return 'No consent is on record.';
  if (status === 'revoked') return `Consent is revoked since ${since}.`;
  const proof = proven === false ? `it is not proven (missing: ${missing.join(', ')})` : 'its proof is on record';
  return `Consent stands since ${since}; ${proof}, and it ${coversMarketing ? 'covers' : 'does not cover'} marketing.${blocked ? ' An agent has blocked the number.' : ''}`;
}

function optOutWords({ at, confirmed, delaySeconds, cancelledReplyIds = [] }: Report['optOuts'][number]): string {
  const cancelled =
    cancelledReplyIds.length === 0 ? '' : `, with ${count(cancelledReplyIds.length, 'text')} cancelled on the way`;
  if (confirmed === 'carrier') return `${at}, confirmed by the carrier${cancelled}`;
  return `${at}, ${confirmed === undefined ? 'not confirmed' : `confirmed after ${delaySeconds} s`}${cancelled}`;
}
