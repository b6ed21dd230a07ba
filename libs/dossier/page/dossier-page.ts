import type { RecordedFact, RuleRef } from '@parley/contracts';
import { describeFact } from '@parley/conversation';
import { factEntry, type Header } from '../entry.js';
import type { Exception, Report } from '../report.js';
import type { Written } from '../writing/write-dossier.js';
import { escapeHtml } from './escape.js';
import { sentences } from './sentences.js';

/** The dossier as one page that needs nothing else: to be read, printed and filed. */
export async function* dossierPage(
  header: Header,
  { head, report }: Written,
  facts: AsyncIterable<RecordedFact>,
): AsyncGenerator<string> {
  yield opening(header);
  yield `<h1>Dossier of ${escapeHtml(header.phone ?? 'an erased person')}</h1>\n`;
  yield `<section id="summary"><h2>In short</h2>${sentences(header, report).map(paragraph).join('')}</section>\n`;
  yield exceptions(report);
  yield `<section><h2>Everything, in order</h2><table><thead><tr><th>#</th><th>When (UTC)</th><th>What</th><th>By</th></tr></thead><tbody>\n`;
  for await (const fact of facts) {
    if (fact.revision > header.upToRevision) break;
    yield row(fact, header);
  }
  yield '</tbody></table></section>\n';
  yield origin(header, head, report);
  yield '</main></body></html>\n';
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

function opening({ contactId }: Header): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>Dossier ${escapeHtml(contactId)}</title>
<style>
body{font:15px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:0}
main{max-width:60rem;margin:0 auto;padding:1.5rem}
table{border-collapse:collapse;width:100%;font-size:13px}
th,td{border-bottom:1px solid #ccc;padding:.35rem .5rem;text-align:left;vertical-align:top}
td:first-child,td:nth-child(2){white-space:nowrap;font-variant-numeric:tabular-nums}
td p{margin:0 0 .25rem;overflow-wrap:anywhere;white-space:pre-wrap}
small{color:#555}dt{font-weight:600}dd{margin:0 0 .4rem;overflow-wrap:anywhere}
.exceptions{border:2px solid #a00;padding:0 1rem}
tr{break-inside:avoid}thead{display:table-header-group}
@media print{main{max-width:none;padding:0}body{font-size:11px}}
</style></head><body><main>
`;
}

const titles: Readonly<Record<keyof Report['exceptions'], string>> = {
  lateConfirmations: 'Opt-outs confirmed after more than five minutes',
  sendsWithinAnHourOfOptOut: 'Texts handed over within an hour after an opt-out (must be none)',
  laterSendsWhileOptedOut: 'Texts handed over later while opted out (must be none)',
  sendsOfCancelledReplies: 'Texts handed over although an opt-out had cancelled them (must be none)',
  sendsWithoutVerdict: 'Texts handed over without an approval before them (must be none)',
  optOutsCarriedOutLate: 'Opt-outs carried out after more than 24 hours',
};

function exceptions(report: Report): string {
  const lists = Object.entries(report.exceptions) as [keyof Report['exceptions'], readonly Exception[]][];
  const items = lists.map(([name, list]) => {
    const details = list.map(
      ({ revision, at, says }) => `<li>#${revision}, ${escapeHtml(at)}: ${escapeHtml(says)}</li>`,
    );
    return `<dt>${titles[name]}: ${list.length}</dt><dd>${details.length === 0 ? '' : `<ul>${details.join('')}</ul>`}</dd>`;
  });
  const any = lists.some(([, list]) => list.length > 0);
  return `<section id="exceptions"${any ? ' class="exceptions"' : ''}><h2>Exceptions</h2><dl>${items.join('')}</dl></section>\n`;
}

function row(fact: RecordedFact, header: Header): string {
  const { revision, at, recordedAt, actor, senderId, type } = fact;
  const late = recordedAt === at ? '' : `<br><small>recorded ${escapeHtml(recordedAt)}</small>`;
  const who = [actor.kind, actor.id, senderId && `on ${senderId}`].filter(Boolean).join(' ');
  const says = [sentenceOf(fact, header), ...detailsOf(fact, header)].map(paragraph).join('');
  return `<tr id="r${revision}"><td>${revision}</td><td>${escapeHtml(at)}${late}</td><td>${says}<small>${type}</small></td><td>${escapeHtml(who)}</td></tr>\n`;
}

/** What was erased is said to be so; what was sealed since is no reason to fail. */
function sentenceOf(fact: RecordedFact, header: Header): string {
  if ('personalErased' in factEntry(fact, header).fact) return 'The person’s part of this was erased.';
  try {
    return describeFact(fact, true);
  } catch {
    return 'The person’s part of this cannot be read any more.';
  }
}

function detailsOf(fact: RecordedFact, header: Header): string[] {
  const rules = (fact.data as { rules?: readonly RuleRef[] }).rules;
  const { ruleset } = fact.data as { ruleset?: string };
  return [
    ...(rules && rules.length > 0
      ? [
          `Rules: ${rules.map(({ id, version, reason }) => `${id} v${version}${reason ? ` (${reason})` : ''}`).join('; ')}`,
        ]
      : []),
    ...(ruleset === undefined ? [] : [`Rule set ${ruleset}`]),
    ...(fact.type === 'ConsentGranted' || fact.type === 'ConsentRevoked'
      ? [evidenceOf(factEntry(fact, header).fact)]
      : []),
  ];
}

/** All that a consent, or its end, says of itself; the person’s part of it unless that was erased. */
function evidenceOf({ data, personal }: { data?: object; personal?: object }): string {
  const shown = Object.entries({ ...data, ...personal })
    .filter(([name]) => name !== 'proof')
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return `Evidence: ${shown.join(', ')}`;
}

function origin(header: Header, head: string, { rulesets, classifiers }: Report): string {
  const list: readonly [string, string][] = [
    ['Exported', `${header.exportedAt} by ${header.exportedBy.kind} ${header.exportedBy.id ?? ''}`],
    ['Installation', header.instance],
    ['Contact', header.contactId],
    ['Facts', `revisions 0 to ${header.upToRevision}`],
    ['Rule set in force', `${header.ruleset}; time zone data ${header.timeZoneData}`],
    ['Rule sets of the verdicts', rulesets.join(', ') || 'none'],
    ['Classifiers of the routes', classifiers.join(', ') || 'none'],
    ['Head of the hash chain (SHA-256)', head],
  ];
  const items = list.map(([term, text]) => `<dt>${term}</dt><dd>${escapeHtml(text)}</dd>`).join('');
  return `<section id="origin"><h2>Where this comes from</h2><dl>${items}</dl>
<p>This page is for reading. What can be verified is the JSON dossier: <code>ops verify-dossier</code> names the first byte of it that was altered.</p></section>\n`;
}
