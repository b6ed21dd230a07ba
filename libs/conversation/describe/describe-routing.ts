import type { FactBody } from '@parley/contracts';

/** A verdict of the router in one line: where to, how sure, and where a classifier was asked, who answered what. */
export function describeRouting({ data, personal }: FactBody<'MessageRouted'>, showPersonal: boolean): string {
  return [
    `to ${data.route}`,
    data.keyword && `keyword ${data.keyword}`,
    data.intent && `intent ${data.intent}`,
    data.because && `because ${data.because}`,
    data.possibleRevocation && 'possibly a revocation',
    `confidence ${data.confidence.toFixed(2)}`,
    data.alsoIn === undefined ? data.language : `${data.language} and ${data.alsoIn}`,
    ...classified(data),
    showPersonal && personal?.features && `by ${personal.features.map(({ feature }) => `“${feature}”`).join(' ')}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function classified({
  intent: label,
  scores,
  thresholds,
  topIntents = [],
  classifier,
}: FactBody<'MessageRouted'>['data']): readonly string[] {
  if (!scores) return [];
  const of = (threshold: number | undefined): string => (threshold === undefined ? '' : ` of ${threshold.toFixed(2)}`);
  const { agentFrom, silentBelow, thanksFrom } = thresholds ?? {};
  const matters = topIntents.map(({ intent, share }) => `${intent} ${share.toFixed(2)}`).join(', ');
  const { id, version, insteadOf } = classifier;
  const instead = insteadOf ? ` in place of ${insteadOf.id} (${insteadOf.because})` : '';
  return [
    `agent ${scores.agent.toFixed(2)}${of(agentFrom)}`,
    ...(label === 'ack' && scores.unclear !== undefined
      ? [`thanks ${scores.unclear.toFixed(2)}${of(thanksFrom)}`]
      : []),
    ...(label === 'ack' && silentBelow !== undefined ? [`silence below ${silentBelow.toFixed(2)}`] : []),
    ...(matters === '' ? [] : [`perhaps ${matters}`]),
    `said ${id} ${version}${instead}`,
  ];
}
