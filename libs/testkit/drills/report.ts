import {
  confirmedTwice,
  deskOutOfOrder,
  handedOverAfterStop,
  invented,
  lost,
  neverClaimed,
  repliesWithoutEnd,
  storedOutOfOrder,
  streamsThatName,
  takenTwice,
  textsWithoutEnd,
  ticketsThatReachedNobody,
  verdictsThatDoNotFollow,
  type Evidence,
} from '../nothing-lost/index.js';

const checks = {
  lost,
  invented,
  handedOverAfterStop,
  neverClaimed,
  verdictsThatDoNotFollow,
  confirmedTwice,
  takenTwice,
  repliesWithoutEnd,
  storedOutOfOrder,
  deskOutOfOrder,
  textsWithoutEnd,
  ticketsThatReachedNobody,
  streamsThatName,
};

/** What breaks DESIGN §6, by the name of the check; empty where everything holds. */
export function broken(evidence: Evidence): Readonly<Record<string, readonly string[]>> {
  const found = Object.entries(checks).map(([name, check]) => [name, check(evidence)] as const);
  return Object.fromEntries(found.filter(([, ids]) => ids.length > 0));
}

/** A line of the table. */
export interface DrillLine {
  readonly drill: string;
  /** Texts answered 2xx during this drill. */
  readonly accepted: number;
  readonly duplicates: number;
  readonly lost: number;
  readonly outOfOrder: number;
  /** From the end of the last fault until nothing was left to be done. */
  readonly secondsToRecover: number;
}

export function lineOf(drill: string, accepted: number, secondsToRecover: number, evidence: Evidence): DrillLine {
  const outOfOrder = storedOutOfOrder(evidence).length + deskOutOfOrder(evidence).length;
  const duplicates = takenTwice(evidence).length;
  return { drill, accepted, duplicates, lost: lost(evidence).length, outOfOrder, secondsToRecover };
}

export function tableOf(lines: readonly DrillLine[]): string {
  const rows = [
    ['drill', 'texts accepted', 'duplicates at the carrier', 'lost', 'out of order', 'seconds to recover'],
    ...lines.map(({ drill, secondsToRecover, ...counts }) => [
      drill,
      ...Object.values(counts).map(String),
      secondsToRecover.toFixed(1),
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!);
  return rows.map((row) => `${row.map(pad).join('  ')}\n`).join('');
}
