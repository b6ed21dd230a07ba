import type { JudgedLine } from './judge-line.js';
import type { JudgeLine } from './line.js';

/**
 * A text in the release schedule, on one line: when it goes out, how long it waits for that, whose clocks were asked,
 * and the rules that made it wait.
 */
export function scheduled({ number, at, category }: JudgeLine, judged: JudgedLine): string {
  const { verdict, nextAllowedAt, zones, localTimes } = judged;
  const clocks = zones.map((zone) => `${zone.split('/').at(-1)} ${localTimes[zone]!.slice(11, 16)}`);
  const place = [judged.country, ...judged.states.map((state) => state.slice(3))].join(' ');
  const fields = [
    (nextAllowedAt ?? (verdict === 'reject' ? 'never' : 'a person decides')).padEnd(20),
    waits(judged, at).padEnd(14),
    number.padEnd(16),
    category.padEnd(20),
    place.padEnd(8),
    `${clocks.slice(0, 3).join(', ')}${clocks.length > 3 ? ` and ${clocks.length - 3} more` : ''}`,
  ];
  const because = judged.rules.filter(({ reason }) => reason?.startsWith(verdict === 'reject' ? 'rejects' : 'holds'));
  return [...fields, because.map(({ id }) => id).join(', ')].join('  ').trimEnd();
}

function waits({ verdict, nextAllowedAt }: JudgedLine, at: string): string {
  if (verdict === 'approve') return 'at once';
  if (nextAllowedAt === null) return verdict;
  const minutes = Math.ceil((Date.parse(nextAllowedAt) - Date.parse(at)) / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `in ${hours === 0 ? '' : `${hours} h `}${rest === 0 && hours > 0 ? '' : `${rest} min`}`.trimEnd();
}
