import { comparedRoutes, type Flip } from './comparison.js';
import type { RerouteReport } from './reroute.js';

/** The report for a terminal, with the flips that stand furthest apart. */
export function reportTable(report: RerouteReport, flips: readonly Flip[], most: number): string[] {
  const { classifier, against, routes, corrected, tickets, texts } = report;
  const both = (
    name: string,
    { against: theirs, classifier: ours }: { against: number; classifier: number },
    show = share,
  ) => `  ${name.padEnd(40)}${show(theirs).padStart(12)}${show(ours).padStart(12)}`;
  return [
    `${texts} texts from ${report.from} to ${report.to}${report.brand === undefined ? '' : ` of ${report.brand}`}, and ${report.settledBefore} that no classifier decides`,
    ...otherwiseLine(report.decidedOtherwise),
    `classifier ${nameOf(classifier)} against ${nameOf(against)}`,
    '',
    `${'against \\ classifier'.padEnd(24)}${comparedRoutes.map((route) => route.padStart(10)).join('')}`,
    ...comparedRoutes.map(
      (from) => `${from.padEnd(24)}${comparedRoutes.map((to) => String(routes[from][to]).padStart(10)).join('')}`,
    ),
    '',
    `  ${share(report.sameRoute)} go the same way, ${share(report.sameRouteAndIntent)} with the same intent`,
    `  ${tickets.avoided} tickets avoided, ${tickets.added} added`,
    '',
    `${''.padEnd(42)}${'against'.padStart(12)}${'classifier'.padStart(12)}`,
    both('asked back', report.clarifyRate),
    both('expected cost', report.expectedCost, String),
    ...(corrected.texts === 0
      ? ['  no text of them was corrected by a person']
      : [
          `  on the ${corrected.texts} that a person corrected`,
          both('  route right', corrected.routeRight),
          both('  intent right', corrected.intentRight),
          both('  tickets missed', corrected.ticketsMissed, String),
          both('  cost', corrected.cost, String),
          `    exact McNemar: ${corrected.mcnemar.route} for routes, ${corrected.mcnemar.intent} for intents`,
        ]),
    ...section(
      'labelled otherwise',
      report.relabelled.slice(0, most),
      ({ against: from, classifier: to, texts: count }) => `  ${String(count).padStart(6)}  ${from} → ${to}`,
    ),
    ...section(
      `routed otherwise, furthest apart first (${Math.min(most, flips.length)} of ${flips.length})`,
      flips.slice(0, most),
      flipLine,
    ),
  ];
}

function otherwiseLine({ texts, because }: RerouteReport['decidedOtherwise']): string[] {
  const reasons = Object.entries(because).map(([reason, count]) => `${count} ${reason}`);
  return texts === 0
    ? []
    : [`and ${texts} that something else decided (${reasons.join(', ')}): they stand in no figure`];
}

function section<T>(title: string, items: readonly T[], show: (item: T) => string): string[] {
  return items.length === 0 ? [] : ['', title, ...items.map(show)];
}

function flipLine({ messageId, at, against, classifier, gap, by, because, text }: Flip): string {
  const said = [because && `(${because})`, text && `“${text.replace(/\s+/g, ' ')}”`].filter(Boolean).join(' ');
  const thanksCount = by.includes('thanksFrom');
  const route = ({ route: to, intent, agent, thanks }: Flip['against']): string =>
    `${to} ${intent} ${agent.toFixed(2)}${thanksCount ? `, thanks ${thanks.toFixed(2)}` : ''}`;
  const limits = by.map((name) => `${name} ${classifier.thresholds[name]}`).join(', ');
  return `  ${gap.toFixed(4)}  ${messageId}  ${at}  ${route(against)} → ${route(classifier)}  by ${limits}  ${said}`.trimEnd();
}

const nameOf = ({ asked, versions }: RerouteReport['classifier']): string =>
  versions.length === 1 && versions[0] === asked ? asked : `${asked} (${versions.join(', ') || 'not asked'})`;

const share = (of: number): string => `${(of * 100).toFixed(2)} %`;
