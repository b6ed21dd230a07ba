/** How a label was met. Shares are 0 to 1, and 0 where there is nothing to divide by. */
export interface LabelFigures {
  readonly label: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Texts that truly have the label. */
  readonly texts: number;
}

export interface Judged {
  readonly truth: string;
  readonly guess: string;
}

/** A share, 0 of nothing. */
export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export function accuracyOf(judged: readonly Judged[]): number {
  return shareOf(judged.filter(({ truth, guess }) => truth === guess).length, judged.length);
}

/** Precision, recall and F1 of each label, in the order given. */
export function figuresByLabel(judged: readonly Judged[], labels: readonly string[]): readonly LabelFigures[] {
  return labels.map((label) => {
    const texts = judged.filter(({ truth }) => truth === label).length;
    const guessed = judged.filter(({ guess }) => guess === label).length;
    const right = judged.filter(({ truth, guess }) => truth === label && guess === label).length;
    return {
      label,
      precision: shareOf(right, guessed),
      recall: shareOf(right, texts),
      f1: shareOf(2 * right, texts + guessed),
      texts,
    };
  });
}

export interface Confusion {
  readonly truth: string;
  readonly guess: string;
  readonly count: number;
}

/** What was taken for what, most frequent first, by name where equal. */
export function confusionsOf(judged: readonly Judged[]): readonly Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const { truth, guess } of judged) {
    if (truth === guess) continue;
    const key = JSON.stringify([truth, guess]);
    counts.set(key, { truth, guess, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.entries()]
    .sort(([a, { count: more }], [b, { count: less }]) => less - more || (a < b ? -1 : 1))
    .map(([, confusion]) => confusion);
}
